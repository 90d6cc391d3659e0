package nl.buurtdialoog.registration;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell about a registration: those of all messages whose words are known here. */
enum News {
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
    REGISTRATION_LINK;

    static News of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(News::template).collect(toSet());
    }
}
