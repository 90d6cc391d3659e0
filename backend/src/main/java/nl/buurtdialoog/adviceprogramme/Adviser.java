package nl.buurtdialoog.adviceprogramme;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member who advises initiatives. */
@Entity
public class Adviser extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID accountId;

    @Formula("(select a.name from account a where a.id = account_id)")
    public @Nullable String name;

    /** Whether they are still a member who advises; who is not takes no initiative. */
    @Formula("(exists (select 1 from membership m where m.organisation_id = organisation_id"
            + " and m.account_id = account_id and array_to_string(m.roles, ' ') like '%ADVISER%'))")
    public boolean advises;

    /** When they finished the adviser training; null while they did not. */
    public @Nullable LocalDate trainedOn;

    /** How many initiatives they can advise at once. */
    public int most;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> languages;

    /** Where they go to; none is everywhere. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> regions;

    /** Until when they take no initiative, that day included. No reason is kept. */
    public @Nullable LocalDate awayUntil;

    @Version
    public long version;

    protected Adviser() {}

    Adviser(UUID organisationId, NewAdviser wish) {
        this.organisationId = organisationId;
        this.accountId = wish.accountId();
        describe(wish);
    }

    final void describe(NewAdviser wish) {
        if (!wish.accountId().equals(accountId)) {
            throw Problem.invalid("/accountId", "somebody-else");
        }
        this.trainedOn = wish.trainedOn();
        this.most = wish.most();
        this.languages = wish.languages().stream()
                .distinct()
                .sorted()
                .map(Language::name)
                .toList();
        this.regions = wish.regions().stream().map(String::strip).distinct().toList();
        this.awayUntil = wish.awayUntil();
    }

    /** Is no member any more: that they advised stays with what they advised, what they could do does not. */
    void leaves() {
        this.trainedOn = null;
        this.most = 0;
        this.languages = List.of();
        this.regions = List.of();
        this.awayUntil = null;
    }

    public boolean isAway(LocalDate day) {
        return awayUntil != null && !day.isAfter(awayUntil);
    }

    public boolean speaks(Language language) {
        return languages.contains(language.name());
    }

    public static Adviser of(UUID organisationId, UUID id) {
        return Adviser.<Adviser>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held. */
    static Adviser locked(UUID organisationId, UUID id) {
        return Adviser.<Adviser>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Who this account is as an adviser, if they are one. */
    public static Optional<Adviser> being(UUID organisationId, UUID accountId) {
        return Adviser.<Adviser>find("organisationId = ?1 and accountId = ?2", organisationId, accountId)
                .singleResultOptional();
    }

    /** Who may be asked to advise. */
    public static List<Adviser> all(UUID organisationId) {
        return list("organisationId = ?1 and advises order by name, id", organisationId);
    }

    /** Also members who may advise no more; not who left. */
    static List<Adviser> members(UUID organisationId) {
        return list("organisationId = ?1 and name is not null order by name, id", organisationId);
    }
}
