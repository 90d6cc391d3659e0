package nl.buurtdialoog.adviceprogramme;

/** The three sub-goals of an initiative (domain.md, system 14). */
public enum InitiativeGoal {
    NETWORK,
    BELONGING,
    MEANING
}
