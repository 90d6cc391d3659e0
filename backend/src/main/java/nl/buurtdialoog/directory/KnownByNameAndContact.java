package nl.buurtdialoog.directory;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.PersonName;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;

/**
 * Whom of a list the organisation knows already, by name and contact together: looked up in a few queries, however long
 * the list. Who has no contact of their own is nobody in particular, so as many of a name as there are here count as known.
 */
final class KnownByNameAndContact {

    private record Key(ContactKind kind, @Nullable String contact) {

        private static Key of(Contact contact) {
            return new Key(contact.kind(), contact.key());
        }
    }

    private final Map<Key, List<Participant>> people = new HashMap<>();
    private final Map<UUID, List<Consent>> invitations;

    private KnownByNameAndContact(List<Participant> found) {
        found.forEach(person -> people.computeIfAbsent(Key.of(person.contact()), none -> new ArrayList<>())
                .add(person));
        invitations = found.isEmpty()
                ? Map.of()
                : Consent.<Consent>find(
                                "organisationId = ?1 and participant in ?2 and purpose = ?3",
                                found.getFirst().organisationId,
                                found,
                                ConsentPurpose.LATER_INVITATIONS)
                        .stream()
                        .collect(groupingBy(consent -> consent.participant.id));
    }

    static KnownByNameAndContact among(UUID organisationId, List<ListedPerson> listed) {
        var contacts = listed.stream()
                .flatMap(person -> Stream.ofNullable(person.contact()))
                .flatMap(contact -> Stream.ofNullable(contact.key()))
                .distinct()
                .toList();
        var names = listed.stream()
                .map(person -> person.name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return new KnownByNameAndContact(Participant.list(
                "organisationId = ?1 and (lower(contactValue) in ?2 or (contactKind = ?3 and lower(name) in ?4))"
                        + " order by createdAt, id",
                organisationId,
                contacts,
                ContactKind.NONE,
                names));
    }

    /** Who this is, or null for somebody new. Nobody without a contact of their own is found twice. */
    @Nullable
    Participant find(ListedPerson listed) {
        var contact = listed.contact();
        if (contact == null) {
            return null;
        }
        var alike = people.getOrDefault(Key.of(contact), List.of());
        var found = alike.stream()
                .filter(person -> PersonName.same(person.name, listed.name()))
                .findFirst()
                .orElse(null);
        if (found != null && !listed.isRecognised()) {
            alike.remove(found);
        }
        return found;
    }

    /** Whether this day brings somebody an invitation they do not have; who withdrew it since keeps to that. */
    boolean mayBeInvitedFrom(Participant person, LocalDate day) {
        return invitations.getOrDefault(person.id, List.of()).stream()
                .allMatch(consent -> consent.withdrawnAt != null
                        && consent.withdrawnAt
                                .atZone(MovableClock.AMSTERDAM)
                                .toLocalDate()
                                .isBefore(day));
    }
}
