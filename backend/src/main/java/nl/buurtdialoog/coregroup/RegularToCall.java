package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.contact.ContactKind.LANDLINE;
import static nl.buurtdialoog.contact.ContactKind.MOBILE;

import java.util.UUID;
import nl.buurtdialoog.standing.RegularSummary;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who always comes and was missed twice in a row: call to ask how they are, nothing more.
 *
 * @param telephone null for who has none: a coordinator reaches them in another way
 */
public record RegularToCall(UUID id, String name, @Nullable String telephone) {

    static RegularToCall of(RegularSummary regular) {
        var contact = regular.contact();
        var called = contact.kind() == MOBILE || contact.kind() == LANDLINE;
        return new RegularToCall(regular.id(), regular.name(), called ? contact.written() : null);
    }
}
