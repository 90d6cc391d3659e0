package nl.buurtdialoog.contact;

/** The ways to reach somebody. Nobody needs an address or a telephone to take part, so none at all is one of them. */
public enum ContactKind {
    EMAIL,
    MOBILE,
    LANDLINE,
    POST,
    /** Through somebody else: a partner, a neighbour, a carer. */
    VIA,
    NONE
}
