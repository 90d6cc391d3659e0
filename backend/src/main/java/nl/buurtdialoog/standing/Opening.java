package nl.buurtdialoog.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueWithdrawing;
import nl.buurtdialoog.registration.Registration;
import nl.buurtdialoog.registration.RegistrationDesk;
import nl.buurtdialoog.registration.RegistrationStatus;
import nl.buurtdialoog.registration.RegularSeats;

/**
 * When an edition is published: first the seats of newcomers are set apart, then who always comes takes a place, and only
 * then the queue is open to everybody. In one transaction with the publication, and by the desk's own rule.
 */
@ApplicationScoped
class Opening {

    /** A third of the seats, from the second edition on (domain.md). */
    private static final int ONE_IN = 3;

    @Inject
    Clock clock;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegularSeats seats;

    void published(@Observes DialoguePublished event) {
        var edition = Dialogue.of(event.organisationId(), event.dialogueId());
        if (edition.cycleId == null || edition.editionNumber == null || !edition.seatsPeople(clock.instant())) {
            return;
        }
        keepForNewcomers(edition, edition.editionNumber);
        giveTurns(edition, edition.cycleId, edition.editionNumber);
    }

    /** As if it had never been published: who skips it still does, and nobody has won or lost a turn. */
    void withdrawn(@Observes DialogueWithdrawing event) {
        var edition = Dialogue.of(event.organisationId(), event.dialogueId());
        if (edition.cycleId == null || edition.editionNumber == null) {
            return;
        }
        StandingRegistration.held(edition.organisationId, edition.cycleId);
        for (var turn : StandingTurn.given(edition.organisationId, edition.cycleId, edition.editionNumber)) {
            takeBack(turn, Objects.requireNonNull(turn.registration));
        }
        StandingTurn.flush();
    }

    private void takeBack(StandingTurn turn, Registration place) {
        if (place.status == RegistrationStatus.CANCELLED) {
            turn.isSkipped();
        } else if (place.regular) {
            turn.delete();
            seats.withdraw(place);
        }
    }

    /** Whatever the coordinator chose before stays. */
    private void keepForNewcomers(Dialogue edition, int number) {
        var there = DialogueSeats.of(edition.organisationId, edition.id);
        if (number > 1 && there.newcomersSeats == 0) {
            desk.keepForNewcomers(edition.organisationId, edition.id, there.seats / ONE_IN);
        }
    }

    private void giveTurns(Dialogue edition, UUID cycleId, int number) {
        var regulars = StandingRegistration.held(edition.organisationId, cycleId).stream()
                .collect(toMap(standing -> standing.id, Function.identity()));
        var turns = StandingTurn.inCycle(edition.organisationId, cycleId).stream()
                .collect(groupingBy(turn -> turn.standingRegistration.id));
        var inTurn = FairTurns.at(number, withoutTurn(regulars, turns, number)).stream()
                .map(regular -> regulars.get(regular.id()))
                .toList();
        var given = seats.seat(
                edition, inTurn.stream().map(StandingRegistration::wish).toList());
        for (int i = 0; i < given.size(); i++) {
            StandingTurn.given(inTurn.get(i), number, given.get(i)).persist();
        }
    }

    /** Who neither said that they skip it nor has a place in it. */
    private static List<FairTurns.Regular> withoutTurn(
            Map<UUID, StandingRegistration> regulars, Map<UUID, List<StandingTurn>> turns, int number) {
        return regulars.values().stream()
                .filter(one -> turns.getOrDefault(one.id, List.of()).stream().noneMatch(t -> t.editionNumber == number))
                .map(one -> regular(one, turns.getOrDefault(one.id, List.of())))
                .toList();
    }

    static FairTurns.Regular regular(StandingRegistration standing, List<StandingTurn> turns) {
        var seats = new TreeMap<Integer, Boolean>();
        for (var turn : turns) {
            var had = turn.hadSeat();
            if (had != null) {
                seats.put(turn.editionNumber, had);
            }
        }
        return new FairTurns.Regular(standing.id, standing.since, seats);
    }
}
