package nl.buurtdialoog.member;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** That an account does something for an organisation. Asked at each of its requests, so a change works at once. */
@Entity
@Table(name = "membership")
public class Member extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID accountId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles;

    @Enumerated(EnumType.STRING)
    public Language language;

    public Instant since;

    @Version
    public long version;

    protected Member() {}

    Member(UUID organisationId, UUID accountId, Set<Role> roles, Language language, Instant now) {
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.roles = names(roles);
        this.language = language;
        this.since = now;
    }

    static Member of(UUID organisationId, UUID id) {
        return Member.<Member>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static boolean exists(UUID organisationId, UUID accountId) {
        return Member.count("organisationId = ?1 and accountId = ?2", organisationId, accountId) > 0;
    }

    /** Held until the transaction ends: two who take each other's role at once would leave nobody. */
    static List<Member> administratorsHeld(UUID organisationId) {
        return Member.<Member>find(
                        "organisationId = ?1 and array_to_string(roles, ' ') like ?2 order by id",
                        organisationId,
                        "%" + Role.ADMINISTRATOR.name() + "%")
                .withLock(PESSIMISTIC_WRITE)
                .list();
    }

    boolean administers() {
        return roles.contains(Role.ADMINISTRATOR.name());
    }

    void giveRoles(Set<Role> wanted) {
        roles = names(wanted);
    }

    /** Refuses to leave the organisation without an administrator. */
    void isMissedLittle(Collection<Member> administrators) {
        if (administrators.size() == 1 && administrators.contains(this)) {
            throw Problem.of(ProblemType.LAST_ADMINISTRATOR);
        }
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
