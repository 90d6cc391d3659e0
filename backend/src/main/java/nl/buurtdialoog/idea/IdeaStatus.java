package nl.buurtdialoog.idea;

public enum IdeaStatus {
    OPEN,
    CHOSEN,
    LET_GO
}
