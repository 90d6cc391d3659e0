package nl.buurtdialoog.message;

import nl.buurtdialoog.contact.Channel;

/** The occasions on which we write. What is said then is known by the feature that has its {@link MessageWriter}. */
public enum MessageTemplate {
    REGISTRATION_CONFIRMED,
    REGISTRATION_WAITING,
    SEAT_OFFERED,
    OFFER_LAPSED,
    REMINDER,
    REGISTRATION_CANCELLED,
    EDITION_WITHDRAWN,
    DIALOGUE_MOVED,
    DIALOGUE_CANCELLED,
    TABLES_CHANGED,
    REGISTRATION_LINK,
    TEAM_JOINED,
    TEAM_CHANGED,
    TEAM_CANCELLED,
    TEAM_COUNT,
    INTEREST_NOTED,
    DIALOGUE_NEAR,
    TABLE_OFFER_RECEIVED,
    TABLE_OFFER_ACCEPTED,
    TABLE_OFFER_DECLINED,
    MEMBER_JOINED,
    SUPPORT_ASKED,
    ACTION_JOINED,
    ACTION_ASKED,
    STEP_ASKED,
    AGREEMENT_ASKED,
    ACTION_NEWS,
    HELP_OFFERED,
    CORE_GROUP_JOINED,
    KEY_FIGURE_JOINED,
    CARE_TASK_ASKED,
    CARE_TASK_DUE,
    TRAJECTORY_APPLIED,
    TRAJECTORY_ANSWERED,
    TRAJECTORY_MATCHED,
    TRAJECTORY_CONVERSATION,
    TRAJECTORY_FACTS,
    TRAJECTORY_ADVICE,
    TRAJECTORY_LINK;

    /**
     * Whether this is told by that way. Who signs up or cancels by telephone hears at once how it went: nobody calls
     * them to say it again. A letter is still of use, to keep. A link is for who can follow it.
     */
    boolean goesBy(Channel channel) {
        return channel.leavesByItself()
                || switch (this) {
                    case SEAT_OFFERED,
                            OFFER_LAPSED,
                            REMINDER,
                            DIALOGUE_MOVED,
                            DIALOGUE_CANCELLED,
                            EDITION_WITHDRAWN,
                            TABLES_CHANGED,
                            TEAM_CHANGED,
                            TEAM_CANCELLED,
                            TEAM_COUNT,
                            DIALOGUE_NEAR,
                            CARE_TASK_ASKED,
                            CARE_TASK_DUE,
                            TABLE_OFFER_ACCEPTED,
                            TABLE_OFFER_DECLINED,
                            ACTION_ASKED,
                            STEP_ASKED,
                            AGREEMENT_ASKED,
                            ACTION_NEWS,
                            HELP_OFFERED,
                            TRAJECTORY_ANSWERED,
                            TRAJECTORY_MATCHED,
                            TRAJECTORY_ADVICE -> true;
                    case REGISTRATION_CONFIRMED,
                            REGISTRATION_WAITING,
                            TEAM_JOINED,
                            TABLE_OFFER_RECEIVED,
                            CORE_GROUP_JOINED,
                            KEY_FIGURE_JOINED,
                            ACTION_JOINED,
                            TRAJECTORY_APPLIED,
                            TRAJECTORY_CONVERSATION,
                            TRAJECTORY_FACTS -> channel == Channel.LETTER;
                    case REGISTRATION_CANCELLED,
                            REGISTRATION_LINK,
                            INTEREST_NOTED,
                            MEMBER_JOINED,
                            SUPPORT_ASKED,
                            TRAJECTORY_LINK -> false;
                };
    }

    /** Whether it puts a question that a text message of one word can answer. */
    boolean asks() {
        return this == SEAT_OFFERED || this == REMINDER;
    }
}
