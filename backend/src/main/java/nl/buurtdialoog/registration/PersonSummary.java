package nl.buurtdialoog.registration;

import org.jspecify.annotations.Nullable;

/** One person of a registration, as who organises and who comes may see them. */
public record PersonSummary(
        String name, @Nullable Boolean firstTime, @Nullable Needs needs) {

    static PersonSummary of(RegistrationPerson person) {
        return new PersonSummary(person.participant.name, person.firstTime, person.needs);
    }
}
