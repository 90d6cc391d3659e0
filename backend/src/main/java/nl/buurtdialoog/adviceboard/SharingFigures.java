package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.Milestone;
import org.hibernate.query.QueryProducer;

/**
 * The fourth sub-goal of a programme: what was learned is shared and enriches the toolkit.
 *
 * @param proposals lessons that were proposed for the toolkit
 * @param taken proposals that became a version of an article
 * @param milestones the first due first
 */
public record SharingFigures(
        long lessons, long proposals, long taken, long milestonesDone, List<Milestone> milestones) {

    private static final String COUNT = """
            select count(*) as lessons, count(l.proposal_id) as proposals,
                count(*) filter (where p.status = 'TAKEN') as taken
            from trajectory t
                join trajectory_lesson l on l.organisation_id = t.organisation_id and l.trajectory_id = t.id
                left join article_proposal p on p.organisation_id = l.organisation_id and p.id = l.proposal_id
            where t.organisation_id = :organisation and t.programme_id = :programme""";

    static SharingFigures of(QueryProducer queries, AdviceProgramme programme) {
        var row = queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .getSingleResult();
        return new SharingFigures(
                Counted.number(row, "lessons"),
                Counted.number(row, "proposals"),
                Counted.number(row, "taken"),
                programme.milestones.stream()
                        .filter(milestone -> milestone.doneOn() != null)
                        .count(),
                programme.milestones.stream()
                        .sorted(Comparator.comparing(Milestone::dueOn))
                        .toList());
    }
}
