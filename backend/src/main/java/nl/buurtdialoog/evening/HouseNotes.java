package nl.buurtdialoog.evening;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What who leads an evening must know of the house.
 *
 * @param keys where they are, and who gets them back
 * @param alarm how it goes off and on
 * @param coffee where it is, and how the machine works
 * @param emergency whom to call when something is wrong with the house
 */
public record HouseNotes(
        @Size(max = 500) @Nullable String keys,
        @Size(max = 500) @Nullable String alarm,
        @Size(max = 500) @Nullable String coffee,
        @Size(max = 500) @Nullable String emergency) {

    static final HouseNotes NONE = new HouseNotes(null, null, null, null);
}
