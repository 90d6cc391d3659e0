package nl.buurtdialoog.adviceprogramme;

/** The four sub-goals of a programme itself (domain.md, system 14). */
public enum ProgrammeGoal {
    REACH_AND_STRENGTHEN,
    TRAIN_ADVISERS,
    KNOWLEDGE_AND_SCOPE,
    SHARE_AND_ENRICH
}
