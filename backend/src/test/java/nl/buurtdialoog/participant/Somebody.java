package nl.buurtdialoog.participant;

import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;

/** The only person an organisation knows: whatever it keeps is about them. */
record Somebody(Sample sample, UUID past, UUID missed) {

    /** They were at one dialogue, cancelled for another and come to a third; they offered a table and lead. */
    static Somebody ofWhomEverythingIsKept(UUID organisation) {
        var somebody = new Somebody(
                Sample.of(organisation, "PUBLISHED"),
                Given.aPublishedDialogue(organisation, 1, 6),
                Given.aPublishedDialogue(organisation, 1, 6));
        somebody.everythingIsTheirs();
        return somebody;
    }

    UUID id() {
        return sample.participant;
    }

    UUID coming() {
        return sample.dialogue;
    }

    private void everythingIsTheirs() {
        registered(past, "CONFIRMED", "null");
        registered(missed, "CANCELLED", "now()");
        Stream.of(
                        "update dialogue set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days',"
                                + " registration_closes_at = starts_at where id in ('%s', '%s')"
                                        .formatted(past, missed),
                        "update registration set status = 'OFFERED' where id = '%s'".formatted(sample.registration),
                        "update table_offer set status = 'DECLINED' where id = '%s'".formatted(sample.offer),
                        "update seat_hold set holder_id = '%s' where id = '%s'".formatted(sample.offer, sample.hold),
                        "delete from team_member where organisation_id = '%s'".formatted(sample.organisation),
                        "insert into team_member (id, organisation_id, dialogue_id, part, name, contact_kind, contact_value,"
                                + " language, created_at) select id, organisation_id, id, 'FACILITATOR', 'x', 'EMAIL', 'x', 'NL',"
                                + " now() from dialogue where organisation_id = '%s'".formatted(sample.organisation),
                        "insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)"
                                + " select id, organisation_id, dialogue_id, 'PRESENT', now() from registration_person"
                                + " where dialogue_id = '%s'".formatted(past),
                        "update registration_person set age_band = 'FROM_75' where organisation_id = '%s'"
                                .formatted(sample.organisation),
                        "update registration set introduced_by = '%s' where id = '%s'"
                                .formatted(sample.partnerRegistration, sample.registration),
                        "insert into former_participant (id, organisation_id, participant_id) values ('%s', '%s', '%s')"
                                .formatted(sample.other, sample.organisation, sample.participant),
                        "delete from participant where id = '%s'".formatted(sample.other),
                        "update action_owner set asked_at = now() where organisation_id = '%s'"
                                .formatted(sample.organisation),
                        "update step set asked_at = now(), answered_at = now() where organisation_id = '%s'"
                                .formatted(sample.organisation),
                        told("step"),
                        told("action_owner"),
                        "update core_group_member set name = 'x', contact_kind = 'EMAIL', contact_value = 'x' where"
                                + " organisation_id = '%s'".formatted(sample.organisation),
                        known("action_follower", "name"),
                        known("help_offer", "name"),
                        known("partner_agreement", "contact_name"),
                        known("initiative_contact", "name"),
                        told("action_follower"),
                        told("partner_agreement"),
                        told("core_group_member"),
                        "update key_figure set name = 'x', contact_kind = 'EMAIL', contact_value = 'x' where"
                                + " organisation_id = '%s'".formatted(sample.organisation),
                        told("key_figure"),
                        followed("REGULAR", "standing_registration"),
                        followed("CORE_GROUP_MEMBER", "core_group_member"),
                        followed("TEAM_MEMBER", "team_member"),
                        told("care_task"),
                        told("team_member"),
                        told("interest"),
                        told("table_offer"))
                .forEach(Given::asOwner);
    }

    private void registered(UUID dialogue, String status, String cancelledAt) {
        var registration = UUID.randomUUID();
        Given.asOwner(
                "insert into registration (id, organisation_id, dialogue_id, contact_person_id, code, status, via,"
                        + " language, registered_at, cancelled_at)"
                        + " values ('%s', '%s', '%s', '%s', '%s', '%s', 'WEB', 'NL', now(), %s)"
                                .formatted(
                                        registration,
                                        sample.organisation,
                                        dialogue,
                                        sample.participant,
                                        registration.toString().substring(0, 7),
                                        status,
                                        cancelledAt));
        Given.asOwner(
                "insert into registration_person (id, organisation_id, registration_id, dialogue_id, participant_id,"
                        + " position, cancelled) values (gen_random_uuid(), '%s', '%s', '%s', '%s', 0, %s)"
                                .formatted(
                                        sample.organisation,
                                        registration,
                                        dialogue,
                                        sample.participant,
                                        status.equals("CANCELLED")));
    }

    /** So that it can be marked as theirs. */
    private String known(String table, String name) {
        return "update %s set %s = 'x', contact_kind = 'EMAIL', contact_value = 'x' where organisation_id = '%s'"
                .formatted(table, name, sample.organisation);
    }

    /** With a key that nobody has. */
    private String followed(String kind, String table) {
        return "insert into own_calendar (id, organisation_id, kind, %s_id, key_hash, link_generation, made_at)"
                        .formatted(table)
                + " select gen_random_uuid(), organisation_id, '%s', id,".formatted(kind)
                + " replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 1, now() from %s"
                        .formatted(table)
                + " where organisation_id = '%s'".formatted(sample.organisation);
    }

    private String told(String table) {
        return "insert into message (id, organisation_id, template, about_id, channel, status, created_at)"
                + " select gen_random_uuid(), organisation_id, 'REMINDER', id, 'EMAIL', 'SENT', now() from %s"
                        .formatted(table)
                + " where organisation_id = '%s'".formatted(sample.organisation);
    }
}
