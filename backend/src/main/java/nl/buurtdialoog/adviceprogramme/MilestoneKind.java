package nl.buurtdialoog.adviceprogramme;

/** What a programme promises beside its trajectories (domain.md, system 14). */
public enum MilestoneKind {
    KNOWLEDGE_MEETING,
    FILM,
    TOOLKIT_ADDITION,
    OTHER
}
