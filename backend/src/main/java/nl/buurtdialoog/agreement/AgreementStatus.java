package nl.buurtdialoog.agreement;

import java.util.EnumSet;
import java.util.Set;

/** How far an agreement is. Whoever answered may answer otherwise later: the last answer counts. */
public enum AgreementStatus {
    ASKED,
    /** They do it, before a date. */
    TAKEN_ON,
    /** They cannot, and say why. */
    NOT_POSSIBLE,
    DONE;

    static final Set<AgreementStatus> OPEN = EnumSet.of(ASKED, TAKEN_ON);
}
