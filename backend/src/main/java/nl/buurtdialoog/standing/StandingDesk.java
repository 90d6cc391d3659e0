package nl.buurtdialoog.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.Registration;
import nl.buurtdialoog.registration.RegistrationDesk;
import nl.buurtdialoog.registration.RegularSeats;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says that they always come, skips a time and stops, by their own page or by telephone. A time that is
 * published is given back at the desk like any other place. Runs in the caller's transaction.
 */
@ApplicationScoped
public class StandingDesk {

    @Inject
    Clock clock;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegularSeats seats;

    Standing read(Cycle cycle, Participant person) {
        return StandingRegistration.of(cycle, person)
                .map(this::describe)
                .orElseGet(() -> new Standing(null, cycle.id, cycle.name, null, List.of(), null, false));
    }

    Standing describe(StandingRegistration standing) {
        var cycle = standing.cycle;
        return new Standing(
                standing.id,
                cycle.id,
                cycle.name,
                standing.since,
                editions(standing),
                standing.needs,
                standing.asksNeedsAgain(clock.instant()));
    }

    /** From the next edition on; what they need now they need then. Who always comes already keeps that. */
    public StandingRegistration begin(Cycle cycle, Participant person, Via via) {
        return StandingRegistration.of(cycle, person).orElseGet(() -> {
            var needs = needs(cycle, person);
            agree(person, ConsentPurpose.TAKING_PART, via);
            if (needs != null) {
                agree(person, ConsentPurpose.PRACTICAL_NEEDS, via);
            }
            var standing = new StandingRegistration(cycle, person, via, needs, clock.instant());
            standing.persist();
            return standing;
        });
    }

    /** Not this time: their place, if they have one by now, is for somebody else. */
    public void skip(StandingRegistration standing, int number) {
        var coming = held(standing, number);
        if (number == coming.next()) {
            if (StandingTurn.of(standing, number).isEmpty()) {
                StandingTurn.skipped(standing, number).persist();
            }
            return;
        }
        var edition = coming.published(number).orElseThrow(() -> Problem.invalid("/edition", "no-coming-edition"));
        seats.placeOf(edition.id, standing.participant).ifPresent(place -> seats.giveBack(place, standing.participant));
    }

    /** They come after all: with their own seat when it is not published, and else when there is one. */
    void undoSkip(StandingRegistration standing, int number) {
        var coming = held(standing, number);
        var turn = StandingTurn.of(standing, number);
        if (number == coming.next()) {
            turn.ifPresent(StandingTurn::delete);
            return;
        }
        var edition = coming.published(number).orElseThrow(Problem::notFound);
        seats.placeOf(edition.id, standing.participant)
                .ifPresentOrElse(
                        place -> desk.comeBack(place.organisationId, place.id),
                        () -> turn.ifPresent(skipped -> skipped.isGiven(seats.seat(edition, standing.wish()))));
    }

    /** The editions to come, of which this one is neither published nor withdrawn until the transaction ends. */
    private ComingEditions held(StandingRegistration standing, int number) {
        ComingEditions.of(standing.cycle, clock.instant())
                .published(number)
                .ifPresent(edition -> DialogueSeats.locked(edition.organisationId, edition.id));
        standing.hold();
        return ComingEditions.of(standing.cycle, clock.instant());
    }

    private List<ComingEdition> editions(StandingRegistration standing) {
        var now = clock.instant();
        var coming = ComingEditions.of(standing.cycle, now);
        var editions = new ArrayList<ComingEdition>();
        for (var edition : coming.published()) {
            var place = seats.placeOf(edition.id, standing.participant).orElse(null);
            int number = ComingEditions.number(edition);
            var skipped = place == null && StandingTurn.of(standing, number).isPresent();
            editions.add(ComingEdition.published(edition, number, place, skipped, now));
        }
        var skipsNext = StandingTurn.of(standing, coming.next()).isPresent();
        editions.add(ComingEdition.next(coming.next(), skipsNext));
        return editions;
    }

    /** What they said last for an edition of this cycle. */
    private @Nullable Needs needs(Cycle cycle, Participant person) {
        return Registration.<Registration>find(
                        "select p.registration from RegistrationPerson p join Dialogue d on d.id = p.dialogueId"
                                + " where p.organisationId = ?1 and p.participant = ?2 and d.cycleId = ?3"
                                + " order by d.startsAt desc",
                        cycle.organisationId,
                        person,
                        cycle.id)
                .stream()
                .map(registration -> registration.needsOf(person))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** For every edition at once: a consent of no dialogue in particular. */
    private void agree(Participant person, ConsentPurpose purpose, Via via) {
        ConsentTexts.now(person.language).stream()
                .filter(text -> text.purpose() == purpose)
                .map(text -> new GivenConsent(purpose, text.version()))
                .forEach(given -> new Consent(person, null, given, person.language, via, clock.instant()).persist());
    }
}
