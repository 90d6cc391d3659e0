package nl.buurtdialoog.partner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.registration.Placement;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * That a partner signed a party up, and answers for it. Their registrations point to this. There is none when they were
 * in already by another way; then what was said at the sign-up stays what is shown.
 */
@Entity
public class PartnerRegistration extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID partnerClientId;
    public UUID dialogueId;

    /** By which the partner knows them. */
    public @Nullable String reference;

    public int people;

    /** How many of them had a seat, as it was said at the sign-up. */
    public int seatsSaid;

    /** The place in the queue of the others, as it was said at the sign-up. */
    public @Nullable Integer numberSaid;

    public Instant registeredAt;

    /** When what the partner sees of it changed. */
    public Instant changedAt;

    public @Nullable Instant cancelledAt;

    protected PartnerRegistration() {}

    PartnerRegistration(Client client, UUID dialogueId, NewPartnerRegistration wish, Instant now) {
        this.organisationId = client.organisationId();
        this.partnerClientId = client.id();
        this.dialogueId = dialogueId;
        this.reference = wish.reference();
        this.people = wish.people().size();
        this.registeredAt = now;
        this.changedAt = now;
    }

    /** What this client signed up; another client's is not found, nor another organisation's. */
    static PartnerRegistration of(Client client, UUID id) {
        return PartnerRegistration.<PartnerRegistration>find(
                        "organisationId = ?1 and partnerClientId = ?2 and id = ?3",
                        client.organisationId(),
                        client.id(),
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Those for a dialogue that were not cancelled, whoever signed them up. */
    static List<PartnerRegistration> live(UUID organisationId, UUID dialogueId) {
        return list("organisationId = ?1 and dialogueId = ?2 and cancelledAt is null", organisationId, dialogueId);
    }

    /** All for a dialogue, whoever signed them up. */
    static List<PartnerRegistration> of(UUID organisationId, UUID dialogueId) {
        return list("organisationId = ?1 and dialogueId = ?2", organisationId, dialogueId);
    }

    /** Of those that no registration came from any more nothing is kept. */
    static void forget(UUID organisationId, List<UUID> ids) {
        if (!ids.isEmpty()) {
            PartnerRegistration.delete(
                    "delete from PartnerRegistration p where p.organisationId = ?1 and p.id in ?2 and not exists"
                            + " (select 1 from Registration r where r.introducedBy = p.id)",
                    organisationId,
                    ids);
        }
    }

    void wasTold(Placement placement) {
        seatsSaid = placement.confirmedPeople();
        numberSaid = placement.waitingNumber();
    }

    void changed(Instant now) {
        changedAt = now;
    }

    void cancel(Instant now) {
        cancelledAt = now;
        changedAt = now;
    }
}
