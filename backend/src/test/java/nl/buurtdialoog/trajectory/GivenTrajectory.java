package nl.buurtdialoog.trajectory;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.adviceprogramme.WorksOn;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.NewInitiative;
import nl.buurtdialoog.initiative.NewInitiativeContact;
import nl.buurtdialoog.initiative.SizeRange;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;

/** Trajectories that tests start from, each in an organisation of the test. */
public final class GivenTrajectory {

    /** A programme that goes on now, with so many places. */
    public static UUID aProgramme(UUID organisationId, int target) {
        var id = UUID.randomUUID();
        Given.asOwner("""
                insert into advice_programme (id, organisation_id, name, begins_on, ends_on, target, regions, milestones)
                values ('%s', '%s', 'Over de drempel', current_date - 60, current_date + 400, %d, '[]', '[]')""".formatted(id, organisationId, target));
        return id;
    }

    /** A trained adviser of this account, a member with that role. */
    public static UUID anAdviser(UUID organisationId, UUID account) {
        var id = UUID.randomUUID();
        Given.asOwner("""
                insert into adviser (id, organisation_id, account_id, trained_on, most, languages, regions)
                values ('%s', '%s', '%s', current_date - 90, 6, '{NL,EN}', '{}')""".formatted(id, organisationId, account));
        return id;
    }

    /** A trained adviser who is nobody's account that a test uses. */
    public static UUID anAdviser(UUID organisationId) {
        return anAdviser(organisationId, Given.aSubject(organisationId, Role.ADVISER));
    }

    /** An initiative that applied, with a programme when there is none yet. */
    public static UUID applied(UUID organisationId) {
        return applied(organisationId, "De Buurttuin", "utrecht");
    }

    public static UUID applied(UUID organisationId, String name, String region) {
        if (!hasProgramme(organisationId)) {
            aProgramme(organisationId, 40);
        }
        var wish = new Application(
                new NewInitiative(
                        name,
                        "Lunetten",
                        region,
                        "Samen tuinieren en soep eten.",
                        2019,
                        SizeRange.FROM_6_TO_15,
                        SizeRange.FROM_16_TO_50),
                new NewInitiativeContact(
                        "Fatma",
                        new NewContact(ContactKind.EMAIL, "fatma-" + UUID.randomUUID() + "@voorbeeld.nl"),
                        Language.NL,
                        "2026-11"),
                null,
                "Hoe bereiken we buren die nu niet komen?",
                ConversationWay.ON_THE_SPOT);
        return Given.within(organisationId, () -> desk().apply(organisationId, wish, GivenVia.PHONE, null).id);
    }

    /** The same, accepted. */
    public static UUID accepted(UUID organisationId) {
        var id = applied(organisationId);
        Given.within(organisationId, () -> {
            desk().answer(Trajectory.locked(organisationId, id), ApplicationAnswer.ACCEPTED, null);
            return id;
        });
        return id;
    }

    /** The same, with this adviser. */
    public static UUID matched(UUID organisationId, UUID adviserId) {
        var id = accepted(organisationId);
        Given.within(organisationId, () -> {
            desk().match(Trajectory.locked(organisationId, id), Adviser.of(organisationId, adviserId));
            return id;
        });
        return id;
    }

    /** The same, spoken with a week ago and noted. */
    public static UUID conversed(UUID organisationId, UUID adviserId) {
        var id = matched(organisationId, adviserId);
        Given.within(organisationId, () -> {
            var weekAgo = Instant.now().minus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            desk().note(
                            Trajectory.locked(organisationId, id),
                            new ConversationNotes(
                                    List.of("Fatma"),
                                    List.of(new TopicNote(
                                            ConversationTopic.NETWORK, "Ze willen meer contact in de flat.")),
                                    Set.of(InitiativeGoal.NETWORK),
                                    Set.of(WorksOn.SOCIAL),
                                    2,
                                    new ConversationPlan(
                                            ConversationWay.ON_THE_SPOT, "Buurthuis De Musketon", weekAgo)));
            return id;
        });
        return id;
    }

    /** The same, with a first advice that was sent. */
    public static UUID advised(UUID organisationId, UUID adviserId) {
        var id = conversed(organisationId, adviserId);
        Given.within(organisationId, () -> {
            var trajectory = Trajectory.locked(organisationId, id);
            var writer = Adviser.of(organisationId, adviserId).accountId;
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            var version = new AdviceVersion(
                    trajectory,
                    1,
                    new NewAdviceVersion(
                            "Begin klein, en nodig zelf uit",
                            "## Wat we zagen\n\nJullie kennen elkaar.",
                            List.of(),
                            null),
                    writer,
                    now);
            version.askFacts(now);
            version.factsAre(true, null, now);
            version.send(writer, now);
            version.persist();
            trajectory.settle(now);
            return id;
        });
        return id;
    }

    /** Where it stands. */
    public static Step stepOf(UUID organisationId, UUID trajectoryId) {
        return Given.within(organisationId, () -> Trajectory.of(organisationId, trajectoryId).step);
    }

    private static boolean hasProgramme(UUID organisationId) {
        return Given.within(organisationId, () -> AdviceProgramme.count("organisationId = ?1", organisationId) > 0);
    }

    private static TrajectoryDesk desk() {
        return Arc.container().instance(TrajectoryDesk.class).get();
    }

    private GivenTrajectory() {}
}
