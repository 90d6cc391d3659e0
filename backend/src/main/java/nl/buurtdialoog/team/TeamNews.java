package nl.buurtdialoog.team;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell to who makes a dialogue possible: those of all messages whose words are known here. */
enum TeamNews {
    TEAM_JOINED,
    TEAM_CHANGED,
    TEAM_CANCELLED,
    TEAM_COUNT;

    static TeamNews of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(TeamNews::template).collect(toSet());
    }
}
