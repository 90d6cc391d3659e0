package nl.buurtdialoog.trajectory;

/** What becomes of an application. */
public enum ApplicationAnswer {
    ACCEPTED,
    WAITING,
    DECLINED
}
