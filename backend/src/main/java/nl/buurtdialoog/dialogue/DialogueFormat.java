package nl.buurtdialoog.dialogue;

/** The form a dialogue has (domain.md): appreciative, short, or with a meal, a walk or something creative; online. */
public enum DialogueFormat {
    APPRECIATIVE,
    SHORT,
    LUNCH,
    DINNER,
    WALK,
    CREATIVE,
    ONLINE
}
