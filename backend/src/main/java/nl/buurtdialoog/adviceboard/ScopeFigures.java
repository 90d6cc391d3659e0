package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import org.hibernate.query.QueryProducer;
import org.jspecify.annotations.Nullable;

/**
 * The third sub-goal of a programme: more knowledge and scope for action at initiatives.
 *
 * @param answeredTwice how many said both before and after how well they see what they can do
 * @param perspectiveBefore what those said on average, from 1 to 5 in one decimal; null for fewer than five of them
 * @param perspectiveAfter the same when they were called
 * @param approachesChosen what initiatives chose to do
 * @param approachesAsked of those, where it is known whether they still do it
 * @param approachesKept of those, what they still do
 */
public record ScopeFigures(
        long answeredTwice,
        @Nullable Double perspectiveBefore,
        @Nullable Double perspectiveAfter,
        long approachesChosen,
        long approachesAsked,
        long approachesKept) {

    /** Of fewer initiatives an average would tell what one of them said. */
    static final int FEWEST = 5;

    private static final String COUNT = """
            select count(*) filter (where t.perspective_before is not null and t.perspective_after is not null) as twice,
                avg(t.perspective_before) filter (where t.perspective_after is not null) as before,
                avg(t.perspective_after) filter (where t.perspective_before is not null) as after,
                coalesce(sum(a.chosen), 0) as chosen, coalesce(sum(a.asked), 0) as asked, coalesce(sum(a.kept), 0) as kept
            from trajectory t
                cross join lateral (
                    select count(*) as chosen, count(e ->> 'kept') as asked,
                        count(*) filter (where e ->> 'kept' = 'true') as kept
                    from jsonb_array_elements(t.approaches) e) a
            where t.organisation_id = :organisation and t.programme_id = :programme""";

    static ScopeFigures of(QueryProducer queries, AdviceProgramme programme) {
        var row = queries.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", programme.organisationId)
                .setParameter("programme", programme.id)
                .getSingleResult();
        var twice = Counted.number(row, "twice");
        return new ScopeFigures(
                twice,
                average(twice, row.get("before", BigDecimal.class)),
                average(twice, row.get("after", BigDecimal.class)),
                Counted.number(row, "chosen"),
                Counted.number(row, "asked"),
                Counted.number(row, "kept"));
    }

    private static @Nullable Double average(long initiatives, @Nullable BigDecimal exact) {
        return initiatives < FEWEST || exact == null
                ? null
                : exact.setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
