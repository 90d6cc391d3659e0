package nl.buurtdialoog.participant;

/** By which way somebody came: what they filled in, or who asked them. */
public enum Via {
    WEB,
    PHONE,
    FLYER,
    KEY_FIGURE,
    PARTNER,
    WALK_IN,
    IMPORT
}
