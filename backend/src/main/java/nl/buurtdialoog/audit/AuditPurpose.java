package nl.buurtdialoog.audit;

/** What for somebody's data was read or changed: the task of who did it. */
public enum AuditPurpose {
    /** Seeing who comes to a dialogue. */
    GUEST_LIST,
    /** Signing somebody up, cancelling or deciding for them. */
    REGISTRATION,
    /** Seeing who is told of a change of a dialogue, and who knows of it. */
    CHANGE_NEWS,
    /** Finding who calls, and what they signed up for. */
    PHONE_DESK,
    /** Keeping what is known of somebody right. */
    DIRECTORY,
    /** Taking along a list of everybody. */
    PEOPLE_EXPORT,
    /** Reading in a list of people. */
    PEOPLE_IMPORT,
    /** Making one of who is known twice. */
    MERGING,
    /** Knowing who always comes, and deciding about it for who calls. */
    REGULARS,
    /** Welcoming people at the door. */
    DOOR,
    CALLS,
    LETTERS,
    MESSAGES,
    /** Making a dialogue with who offers a table. */
    TABLE_OFFERS,
    /** Leading an evening: whom to call who is expected, for one person and on that day only. */
    EVENING,
    /** Knowing at one's own table which neighbours one brought. */
    OWN_TABLE,
    /** Telling somebody what is kept of them, and changing or ending that because they ask for it. */
    PERSONAL_FILE,
    /** Seeing who carries what a group agreed, and how it goes. */
    ACTIONS,
    /** Knowing who speaks for an initiative that is advised. */
    INITIATIVES,
    MEMBER_INVITED,
    MEMBER_ROLES,
    MEMBER_REMOVED,
    /** Beginning an organisation, of which who does so is the first administrator. */
    ORGANISATION_MADE,
    /** Support asks to look along, and is answered. */
    SUPPORT_ASKED,
    SUPPORT_GRANTED,
    SUPPORT_REFUSED,
    SUPPORT_ENDED
}
