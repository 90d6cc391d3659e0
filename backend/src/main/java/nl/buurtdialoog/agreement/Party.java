package nl.buurtdialoog.agreement;

/** What kind of organisation takes an agreement on. */
public enum Party {
    PARTNER,
    MUNICIPALITY
}
