package nl.buurtdialoog.subscription;

/** Whose dialogues stand in a calendar of one's own. */
enum CalendarKind {
    /** Who always comes to a cycle. */
    REGULAR("standingRegistrationId"),
    /** Who carries a cycle: its editions, and their own tasks. */
    CORE_GROUP_MEMBER("coreGroupMemberId"),
    /** Who makes dialogues possible: where they help. */
    TEAM_MEMBER("teamMemberId");

    /** The field of {@link OwnCalendar} that says who. */
    final String field;

    CalendarKind(String field) {
        this.field = field;
    }
}
