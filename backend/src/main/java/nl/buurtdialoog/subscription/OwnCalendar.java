package nl.buurtdialoog.subscription;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody's own dialogues, as their calendar program follows them. It goes with whose it is. */
@Entity
public class OwnCalendar extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @Enumerated(STRING)
    public CalendarKind kind;

    public @Nullable UUID standingRegistrationId;
    public @Nullable UUID coreGroupMemberId;
    public @Nullable UUID teamMemberId;

    /** Of the one key that opens it. */
    public String keyHash;

    /** Of the link by which it was made. */
    public int linkGeneration;

    public Instant madeAt;

    @Version
    public long version;

    protected OwnCalendar() {}

    OwnCalendar(CalendarOwner owner, CalendarKey key, Instant now) {
        this.organisationId = owner.organisationId();
        this.kind = owner.kind();
        switch (owner.kind()) {
            case REGULAR -> this.standingRegistrationId = owner.id();
            case CORE_GROUP_MEMBER -> this.coreGroupMemberId = owner.id();
            case TEAM_MEMBER -> this.teamMemberId = owner.id();
        }
        renew(owner, key, now);
    }

    static Optional<OwnCalendar> of(CalendarOwner owner) {
        return find(
                        "organisationId = ?1 and " + owner.kind().field + " = ?2 and linkGeneration = ?3",
                        owner.organisationId(),
                        owner.id(),
                        owner.linkGeneration())
                .singleResultOptional();
    }

    /** Also one that was made by a link that is no more. */
    static Optional<OwnCalendar> everOf(CalendarOwner owner) {
        return find("organisationId = ?1 and " + owner.kind().field + " = ?2", owner.organisationId(), owner.id())
                .singleResultOptional();
    }

    static Optional<OwnCalendar> openedBy(UUID organisationId, String keyHash) {
        return find("organisationId = ?1 and keyHash = ?2", organisationId, keyHash)
                .singleResultOptional();
    }

    /** Another key opens it from now on, and the one they had does not. */
    final void renew(CalendarOwner owner, CalendarKey key, Instant now) {
        this.keyHash = key.hash();
        this.linkGeneration = owner.linkGeneration();
        this.madeAt = now;
    }

    /** Whose it is. */
    UUID ownerId() {
        return Objects.requireNonNull(
                switch (kind) {
                    case REGULAR -> standingRegistrationId;
                    case CORE_GROUP_MEMBER -> coreGroupMemberId;
                    case TEAM_MEMBER -> teamMemberId;
                });
    }
}
