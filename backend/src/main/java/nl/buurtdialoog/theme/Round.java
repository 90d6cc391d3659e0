package nl.buurtdialoog.theme;

/** The four rounds a dialogue usually has (seeds 004): kennismaken, ervaringen, dromen, doen. */
public enum Round {
    ACQUAINTANCE,
    EXPERIENCES,
    DREAMS,
    ACTING
}
