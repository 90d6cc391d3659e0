package nl.buurtdialoog.initiative;

/** How an initiative told us something: all ways have the same rights. */
public enum GivenVia {
    WEB,
    PHONE,
    PAPER,
    PARTNER
}
