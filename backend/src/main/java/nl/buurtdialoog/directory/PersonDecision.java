package nl.buurtdialoog.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What a row will do once the whole file may.
 *
 * @param known who it is about; null for somebody new
 */
record PersonDecision(
        ListedPerson person,
        PersonOutcome outcome,
        @Nullable Participant known) {

    /** What every row will do. */
    static List<PersonDecision> all(UUID organisationId, List<ListedPerson> people) {
        var known = KnownByNameAndContact.among(organisationId, people);
        var seen = new HashMap<List<Object>, Integer>();
        return people.stream().map(person -> decide(once(person, seen), known)).toList();
    }

    private static PersonDecision decide(ListedPerson person, KnownByNameAndContact known) {
        if (person.isWrong()) {
            return new PersonDecision(person, PersonOutcome.REFUSED, null);
        }
        var found = known.find(person);
        if (found == null) {
            return new PersonDecision(person, PersonOutcome.CREATED, null);
        }
        var invited = person.invited() != null && known.mayBeInvitedFrom(found, person.invited());
        return new PersonDecision(person, invited ? PersonOutcome.CONSENT_ADDED : PersonOutcome.KNOWN, found);
    }

    /** Two rows may not be about one person. */
    private static ListedPerson once(ListedPerson person, Map<List<Object>, Integer> seen) {
        if (!person.isRecognised()) {
            return person;
        }
        var contact = Objects.requireNonNull(person.contact());
        var first = seen.putIfAbsent(
                List.of(person.name().toLowerCase(Locale.ROOT), contact.kind(), Objects.requireNonNull(contact.key())),
                person.row());
        return first == null
                ? person
                : person.refused(new Mistake(PersonColumn.NAME.name(), "twice-in-file", Map.of("row", first)));
    }
}
