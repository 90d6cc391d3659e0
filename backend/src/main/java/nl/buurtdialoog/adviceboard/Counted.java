package nl.buurtdialoog.adviceboard;

import jakarta.persistence.Tuple;

/** Reads what SQL counted: a count is a bigint, and a sum of those a numeric. */
final class Counted {

    static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    private Counted() {}
}
