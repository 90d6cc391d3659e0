package nl.buurtdialoog.adviceprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme that advises a number of initiatives.
 *
 * @param endsOn still of it
 * @param milestones the first due first
 * @param programmeGoals what every programme works for
 * @param initiativeGoals what initiatives work for, of which each chooses
 */
@Schema(name = "AdviceProgramme")
public record AdviceProgrammeDetails(
        UUID id,
        String name,
        LocalDate beginsOn,
        LocalDate endsOn,
        int target,
        List<RegionPlaces> regions,
        List<Milestone> milestones,
        List<ProgrammeGoal> programmeGoals,
        List<InitiativeGoal> initiativeGoals) {

    public static AdviceProgrammeDetails of(AdviceProgramme programme) {
        return new AdviceProgrammeDetails(
                programme.id,
                programme.name,
                programme.beginsOn,
                programme.endsOn,
                programme.target,
                programme.regions,
                programme.milestones,
                List.of(ProgrammeGoal.values()),
                List.of(InitiativeGoal.values()));
    }
}
