package nl.buurtdialoog.tableoffer;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import nl.buurtdialoog.message.MessageTemplate;

/** What there is to tell to who offers a table: those of all messages whose words are known here. */
enum TableNews {
    TABLE_OFFER_RECEIVED,
    TABLE_OFFER_ACCEPTED,
    TABLE_OFFER_DECLINED;

    static TableNews of(MessageTemplate template) {
        return valueOf(template.name());
    }

    MessageTemplate template() {
        return MessageTemplate.valueOf(name());
    }

    static Set<MessageTemplate> templates() {
        return Arrays.stream(values()).map(TableNews::template).collect(toSet());
    }
}
