package nl.buurtdialoog.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.RegistrationCode;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.standing.StandingDesk;
import nl.buurtdialoog.standing.StandingRegistration;

/**
 * Who always comes to Podium Oost. Where they came before is put into the tables with SQL: no desk writes down who comes to
 * what is over. The next time they have a seat in by itself, as everybody who always comes.
 */
@ApplicationScoped
class DemonstrationRegulars {

    private static final Duration SINCE_BEFORE = Duration.ofDays(40);

    /** Somebody, and the numbers of the editions where they had a seat and were, or were not. */
    private record Regular(String name, ContactKind kind, String contact, List<Integer> came, List<Integer> missed) {}

    private static final Regular JOOP =
            new Regular("Joop", ContactKind.LANDLINE, "030 254 31 68", List.of(2), List.of(3, 4));
    private static final Regular SELAM =
            new Regular("Selam", ContactKind.EMAIL, "selam@voorbeeld.nl", List.of(2, 3, 4), List.of());
    private static final Regular RADOVAN =
            new Regular("Radovan", ContactKind.MOBILE, "06 1234 5071", List.of(2, 4), List.of(3));
    private static final Regular NGUYET =
            new Regular("Nguyet", ContactKind.MOBILE, "06 1234 5073", List.of(3, 4), List.of());
    private static final List<Regular> OTHERS = List.of(
            new Regular("Fatma", ContactKind.MOBILE, "06 1234 5072", List.of(2, 3, 4), List.of()),
            NGUYET,
            new Regular("Wilhelmina", ContactKind.LANDLINE, "030 254 31 69", List.of(3, 4), List.of()));

    @Inject
    EntityManager entities;

    @Inject
    StandingDesk desk;

    @Inject
    Clock clock;

    /** @param held the editions that are over, the first one first */
    void make(Cycle cycle, List<Dialogue> held) {
        OTHERS.forEach(regular -> alwaysComes(cycle, held, regular));
        alwaysComes(cycle, held, JOOP);
        var skipsThis = alwaysComes(cycle, held, SELAM);
        alwaysComes(cycle, held, RADOVAN);
        entities.flush();
        desk.skip(skipsThis, held.size() + 1);
        entities.flush();
    }

    /** Once the next edition is published, one says that they do not come to it, and one not to the edition after it. */
    void skip(Cycle cycle, int edition) {
        skips(cycle, RADOVAN, edition);
        skips(cycle, NGUYET, edition + 1);
    }

    private void skips(Cycle cycle, Regular regular, int edition) {
        StandingRegistration.<StandingRegistration>find(
                        "organisationId = ?1 and cycle = ?2 and participant.name = ?3",
                        cycle.organisationId,
                        cycle,
                        regular.name)
                .stream()
                .forEach(standing -> desk.skip(standing, edition));
    }

    private StandingRegistration alwaysComes(Cycle cycle, List<Dialogue> held, Regular regular) {
        var person = new Participant(
                cycle.organisationId,
                regular.name,
                new NewContact(regular.kind, regular.contact).contact(),
                Language.NL,
                clock.instant());
        person.persistAndFlush();
        regular.came.forEach(number -> had(held.get(number - 1), person, "PRESENT"));
        regular.missed.forEach(number -> had(held.get(number - 1), person, "ABSENT"));
        var standing = desk.begin(cycle, person, Via.WALK_IN);
        entities.flush();
        entities.createNativeQuery("update standing_registration set since = :since where id = :id")
                .setParameter("since", held.getFirst().endsAt)
                .setParameter("id", standing.id)
                .executeUpdate();
        entities.refresh(standing);
        return standing;
    }

    /** A seat in an edition that is over, and what was ticked off at the door. */
    private void had(Dialogue edition, Participant person, String mark) {
        entities.createNativeQuery("""
                        with place as (
                            insert into registration (id, organisation_id, dialogue_id, status, via, language, registered_at,
                                contact_person_id, code, together)
                            values (gen_random_uuid(), :organisation, :edition, 'CONFIRMED', 'WALK_IN', 'NL', :since, :person,
                                :code, true) returning id),
                        came as (
                            insert into registration_person (id, organisation_id, registration_id, dialogue_id,
                                participant_id, position, first_time)
                            select gen_random_uuid(), :organisation, id, :edition, :person, 0, false from place returning id)
                        insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)
                        select id, :organisation, :edition, :mark, :began from came""")
                .setParameter("organisation", edition.organisationId)
                .setParameter("edition", edition.id)
                .setParameter("person", person.id)
                .setParameter("code", RegistrationCode.next())
                .setParameter("since", edition.startsAt.minus(SINCE_BEFORE))
                .setParameter("began", edition.startsAt)
                .setParameter("mark", mark)
                .executeUpdate();
        entities.createNativeQuery(
                        "update dialogue_seats set seats_taken = seats_taken + 1 where dialogue_id = :edition")
                .setParameter("edition", edition.id)
                .executeUpdate();
    }
}
