package nl.buurtdialoog.evening;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.EVENING;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.coregroup.CareTaskBook;
import nl.buurtdialoog.coregroup.CoreGroup;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.TableSetting;
import nl.buurtdialoog.door.DoorCounts;
import nl.buurtdialoog.door.DoorLists;
import nl.buurtdialoog.idea.IdeaBoard;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.registration.NeedCounts;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Puts together what who leads an evening needs. Runs in the caller's transaction. */
@ApplicationScoped
class EveningBook {

    @Inject
    DoorLists doorLists;

    @Inject
    IdeaBoard ideas;

    @Inject
    CoreGroup group;

    @Inject
    CareTaskBook tasks;

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private record Reached(UUID id, String name, ContactKind kind, String value) {}

    Evening of(Dialogue edition, @Nullable String leader, @Nullable String code) {
        var organisationId = edition.organisationId;
        var cycle = Cycle.of(organisationId, cycleOf(edition));
        var doorList = doorLists.read(organisationId, edition.id);
        return new Evening(
                leader,
                code,
                OrganisationCard.of(Organisation.findById(organisationId)),
                edition.id,
                cycle.name,
                edition.editionNumber,
                edition.theme.name,
                isFew(doorList.counts()),
                EveningNote.notesOf(organisationId, cycle.id),
                NeedCounts.of(organisationId, edition.id),
                doorList,
                ideas.openIn(organisationId, cycle.id),
                group.names(organisationId, cycle.id),
                tasks.from(organisationId, cycle.id, edition.startsAt),
                phoneNumbersFrom(edition));
    }

    /** On the day itself and not a day longer; each is a sighting in the file of who it is about. */
    List<PhoneNumber> phoneNumbers(Dialogue edition) {
        var today = clock.instant().atZone(AMSTERDAM).toLocalDate();
        if (!today.equals(edition.startsAt.atZone(AMSTERDAM).toLocalDate())) {
            throw Problem.of(ProblemType.DOOR_NOT_OPEN, "opensAt", phoneNumbersFrom(edition));
        }
        var reached = session.createSelectionQuery(
                        "select distinct c.id, c.name, c.contactKind, c.contactValue from Registration r"
                                + " join r.contactPerson c where r.organisationId = :organisation and r.dialogue.id = :dialogue"
                                + " and r.status <> CANCELLED and c.contactKind in (MOBILE, LANDLINE) order by c.name, c.id",
                        Reached.class)
                .setParameter("organisation", edition.organisationId)
                .setParameter("dialogue", edition.id)
                .list();
        trail.write(edition.organisationId, READ, EVENING, reached.stream().map(Reached::id));
        return reached.stream()
                .map(who -> new PhoneNumber(who.name, new Contact(who.kind, who.value).written()))
                .toList();
    }

    /** Of whom it is still thought that they come, or who came. */
    private static boolean isFew(DoorCounts counts) {
        var people = counts.expected() - counts.absent() - counts.absentWithNotice() + counts.walkIns();
        return people < TableSetting.LEAST_AT_A_TABLE;
    }

    static UUID cycleOf(Dialogue edition) {
        if (edition.cycleId == null) {
            throw Problem.notFound();
        }
        return edition.cycleId;
    }

    private static Instant phoneNumbersFrom(Dialogue edition) {
        return edition.startsAt
                .atZone(AMSTERDAM)
                .toLocalDate()
                .atStartOfDay(AMSTERDAM)
                .toInstant();
    }
}
