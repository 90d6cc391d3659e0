package nl.buurtdialoog.action;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell to who carries an action: those of all messages whose words are known here. */
enum ActionNews {
    ACTION_JOINED,
    ACTION_ASKED;

    static ActionNews of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(ActionNews::template).collect(toSet());
    }
}
