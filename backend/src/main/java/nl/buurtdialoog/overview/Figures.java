package nl.buurtdialoog.overview;

import jakarta.persistence.Tuple;

/** Reads what SQL counted: a count is a bigint, and a sum of those a numeric. */
final class Figures {

    static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    private Figures() {}
}
