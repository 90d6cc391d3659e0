package nl.buurtdialoog.coregroup;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell to who carries a cycle: those of all messages whose words are known here. */
enum CoreGroupNews {
    CORE_GROUP_JOINED,
    CARE_TASK_ASKED,
    CARE_TASK_DUE;

    static CoreGroupNews of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(CoreGroupNews::template).collect(toSet());
    }
}
