package nl.buurtdialoog.contact;

/** The ways to reach somebody. Nobody needs an address or a telephone to take part, so none at all is one of them. */
public enum ContactKind {
    EMAIL(Told.EMAIL),
    MOBILE(Told.CALL),
    LANDLINE(Told.CALL),
    POST(Told.NOT_REACHABLE),
    /** Through somebody else: a partner, a neighbour, a carer. */
    VIA(Told.NOT_REACHABLE),
    NONE(Told.NOT_REACHABLE);

    private final Told told;

    ContactKind(Told told) {
        this.told = told;
    }

    /** How somebody with such a contact hears of a change. */
    public Told told() {
        return told;
    }
}
