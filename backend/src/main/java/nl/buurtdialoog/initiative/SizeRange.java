package nl.buurtdialoog.initiative;

/** How many people, as precisely as an initiative needs to say. */
public enum SizeRange {
    UP_TO_5,
    FROM_6_TO_15,
    FROM_16_TO_50,
    OVER_50
}
