package nl.buurtdialoog.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a registration, as who organises and who comes may see them.
 *
 * @param name null for a guest without a name
 * @param cancelled whether they stay away, perhaps while the others come
 */
public record PersonSummary(
        UUID id,
        @Nullable String name,
        boolean cancelled,
        @Nullable Boolean firstTime,
        @Nullable Needs needs) {

    static PersonSummary of(RegistrationPerson person) {
        return new PersonSummary(person.id, person.name(), person.cancelled, person.firstTime, person.needs);
    }
}
