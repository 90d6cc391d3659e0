package nl.buurtdialoog.coregroup;

/** As whom somebody carries a cycle. */
public enum MemberKind {
    RESIDENT,
    VOLUNTEER,
    /** On behalf of an organisation of the neighbourhood. */
    PARTNER
}
