package nl.buurtdialoog.trajectory;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell to who speaks for an initiative: those of all messages whose words are known here. */
enum TrajectoryNews {
    TRAJECTORY_APPLIED,
    TRAJECTORY_ANSWERED,
    TRAJECTORY_MATCHED,
    TRAJECTORY_CONVERSATION,
    TRAJECTORY_FACTS,
    TRAJECTORY_ADVICE,
    TRAJECTORY_LINK;

    static TrajectoryNews of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(TrajectoryNews::template).collect(toSet());
    }
}
