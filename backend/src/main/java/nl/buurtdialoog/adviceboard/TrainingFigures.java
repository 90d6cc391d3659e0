package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;

/**
 * The second sub-goal of a programme: advisers trained.
 *
 * @param advisers who advise for the organisation now
 * @param trained of those, who finished the adviser training
 */
public record TrainingFigures(long advisers, long trained) {

    private static final String COUNT = """
            select count(*) as advisers, count(*) filter (where v.trained_on <= :today) as trained
            from adviser v join membership m on m.organisation_id = v.organisation_id and m.account_id = v.account_id
                and 'ADVISER' = any (m.roles)
            where v.organisation_id = :organisation""";

    static TrainingFigures of(QueryProducer queries, AdviceProgramme programme, LocalDate today) {
        var row = queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("today", today)
                .getSingleResult();
        return new TrainingFigures(Counted.number(row, "advisers"), Counted.number(row, "trained"));
    }
}
