package nl.buurtdialoog.organiser;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.registration.Registration;
import nl.buurtdialoog.tableoffer.TableOffer;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** That a table organiser signed somebody up: whose name they may see. */
@Entity
public class TableGuest extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID tableOfferId;
    public UUID registrationId;

    protected TableGuest() {}

    private TableGuest(TableOffer offer, Registration registration) {
        this.organisationId = offer.organisationId;
        this.tableOfferId = offer.id;
        this.registrationId = registration.id;
    }

    /** Remembered once, however often they are brought. */
    static void remember(TableOffer offer, Registration registration) {
        if (TableGuest.count(
                        "organisationId = ?1 and tableOfferId = ?2 and registrationId = ?3",
                        offer.organisationId,
                        offer.id,
                        registration.id)
                == 0) {
            new TableGuest(offer, registration).persist();
        }
    }

    static void forget(UUID organisationId, List<UUID> registrations) {
        if (!registrations.isEmpty()) {
            TableGuest.delete("organisationId = ?1 and registrationId in ?2", organisationId, registrations);
        }
    }

    /** Who is reached through who offered the table, by their name. */
    static List<Participant> reachedThrough(UUID organisationId, UUID tableOfferId, String name) {
        return TableGuest.find(
                        "select n from TableGuest g join RegistrationPerson p on p.registration.id = g.registrationId"
                                + " join p.participant n where g.organisationId = ?1 and g.tableOfferId = ?2"
                                + " and n.contactKind = VIA and n.contactValue = ?3",
                        organisationId,
                        tableOfferId,
                        name)
                .project(Participant.class)
                .list();
    }

    /** Somebody who was brought. */
    record Brought(UUID participantId, String name) {}

    /** Who still comes, in the order in which they were brought. */
    static List<Brought> of(TableOffer offer) {
        return TableGuest.find(
                        "select n.id, n.name from TableGuest g join RegistrationPerson p on p.registration.id = g.registrationId"
                                + " join p.participant n where g.organisationId = ?1 and g.tableOfferId = ?2"
                                + " and not p.cancelled order by g.id, p.position",
                        offer.organisationId,
                        offer.id)
                .project(Brought.class)
                .list();
    }
}
