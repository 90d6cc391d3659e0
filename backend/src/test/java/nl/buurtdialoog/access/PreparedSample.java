package nl.buurtdialoog.access;

import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;

/** A sample in which an operation that names people has somebody to name. */
final class PreparedSample {

    private static final String OFFERED = "update registration set status = 'OFFERED' where id = '%1$s'";

    private static final String AT_THE_DOOR = "update dialogue set starts_at = now() - interval '5 minutes',"
            + " ends_at = now() + interval '2 hours', registration_closes_at = now() - interval '1 day'"
            + " where id = '%2$s'";

    private static final String KNOWN_TWICE = "update participant set name = 'Riet Kuipers', contact_kind = 'EMAIL',"
            + " contact_value = 'riet@voorbeeld.nl' where name = 'Willemijn'"
            + " and organisation_id = (select organisation_id from dialogue where id = '%2$s')";

    private static final String AN_EDITION = "update dialogue set edition_number = 1, rhythm_date = current_date,"
            + " cycle_id = (select c.id from cycle c where c.organisation_id = dialogue.organisation_id)"
            + " where id = '%2$s'";

    /** What must be so before some operations name anybody. */
    private static final Map<String, String> PREPARED = Map.of(
            "acceptOffer", OFFERED,
            "refuseOffer", OFFERED,
            "findLookAlikes", KNOWN_TWICE,
            "readEveningEnvelope", AN_EDITION,
            "addChair", AT_THE_DOOR,
            "markAttendance", AT_THE_DOOR,
            "welcomeWalkIn", AT_THE_DOOR);

    /** That they name people is known; one that stops doing so is looked at as well as one that begins. */
    static final List<String> NAME_PEOPLE = List.of(
            "acceptOffer",
            "acceptTableOffer",
            "addActionOwner",
            "addChair",
            "cancelPerson",
            "cancelRegistration",
            "changeAction",
            "confirmAttendance",
            "correctParticipant",
            "declineTableOffer",
            "exportParticipants",
            "findActions",
            "findCalls",
            "findLetters",
            "findLookAlikes",
            "findParticipantRegistrations",
            "findParticipants",
            "findRegistrations",
            "findStandingRegistrations",
            "findTableOffers",
            "importParticipants",
            "markAttendance",
            "mergeParticipants",
            "noteCallAttempt",
            "noteConversation",
            "noteLetterPrinted",
            "noteTableOffer",
            "previewCancellation",
            "previewMerge",
            "previewTableChange",
            "readAction",
            "readChangeNews",
            "readDoorList",
            "readEveningEnvelope",
            "readMessage",
            "readOpeningSheet",
            "readParticipant",
            "readPersonalFile",
            "readTableOffer",
            "recordConsent",
            "refuseOffer",
            "renewActionLink",
            "renewTableLink",
            "resendMessage",
            "sayOfAction",
            "signUpAtDesk",
            "signUpInHeldSeat",
            "undoCancellation",
            "welcomeWalkIn");

    /** A call and a letter wait, so that lists of them are not empty. */
    static Sample of(Operation operation, String dialogueStatus) {
        var sample = Sample.of(Given.anOrganisation().id, dialogueStatus);
        Given.asOwner(
                "update message set template = 'REGISTRATION_CONFIRMED', status = 'QUEUED', next_attempt_at = now()"
                        + " where about_id = '%s' and channel in ('CALL', 'LETTER')".formatted(sample.registration));
        Given.asOwner("insert into message (id, organisation_id, template, about_id, dialogue_id, channel, status,"
                + " created_at) values (gen_random_uuid(), '%s', 'DIALOGUE_MOVED', '%s', '%s', 'EMAIL', 'SENT', now())"
                        .formatted(sample.organisation, sample.registration, sample.dialogue));
        var sql = PREPARED.get(operation.id());
        if (sql != null) {
            Given.asOwner(sql.formatted(sample.registration, sample.dialogue));
        }
        return sample;
    }

    private PreparedSample() {}
}
