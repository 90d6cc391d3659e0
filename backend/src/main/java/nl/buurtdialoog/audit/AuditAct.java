package nl.buurtdialoog.audit;

/** What was done with somebody's data. */
public enum AuditAct {
    READ,
    CHANGED
}
