package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.message.MessageTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Who knows of the last change of a dialogue, and who does not yet.
 *
 * @param change what happened; null when nothing changed
 * @param people those who do not know yet first
 */
public record ChangeNews(@Nullable MessageTemplate change, List<PersonTold> people) {

    /**
     * One person.
     *
     * @param name null for a guest without a name
     * @param by whose contact is used
     * @param at since when it is so
     */
    public record PersonTold(
            UUID registrationId, @Nullable String name, String by, Channel how, Knows knows, Instant at) {}
}
