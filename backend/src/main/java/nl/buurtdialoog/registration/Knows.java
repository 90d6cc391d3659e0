package nl.buurtdialoog.registration;

import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.message.MessageStatus;

/** How far somebody is told of a change. */
public enum Knows {
    TOLD,
    /** It leaves by itself. */
    UNDER_WAY,
    /** Somebody has to call them. */
    TO_CALL,
    /** Their letter has to be printed and posted. */
    TO_PRINT,
    /** It did not arrive, nobody answered, or there is no way to reach them: they may stand before a closed door. */
    NOT_REACHED;

    static Knows of(Channel channel, MessageStatus status) {
        return switch (status) {
            case SENT -> TOLD;
            case FAILED, NOT_REACHED, WITHDRAWN -> NOT_REACHED;
            case QUEUED ->
                switch (channel) {
                    case EMAIL, TEXT -> UNDER_WAY;
                    case CALL -> TO_CALL;
                    case LETTER -> TO_PRINT;
                    case NONE -> NOT_REACHED;
                };
        };
    }
}
