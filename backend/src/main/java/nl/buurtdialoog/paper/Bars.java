package nl.buurtdialoog.paper;

import java.util.List;

/**
 * Amounts as bars. The picture is its own table: each bar stands beside its name and number, which are read aloud, so
 * nobody needs to see it to know what it shows.
 *
 * @param whole what a bar of the full width would be, such as a target; what is more stays within it
 */
public record Bars(String caption, String nameHeading, String amountHeading, long whole, List<Bar> bars)
        implements Part {

    public Bars {
        bars = List.copyOf(bars);
        if (whole < 1) {
            throw new IllegalArgumentException("Bars are a part of a whole.");
        }
    }

    /** @param shown the amount in words, such as "12 van 40" */
    public record Bar(String name, long amount, String shown) {}

    /** How much of the full width a bar takes, in hundredths. */
    int widthOf(Bar bar) {
        return (int) (100 * Math.clamp((double) bar.amount() / whole, 0, 1));
    }
}
