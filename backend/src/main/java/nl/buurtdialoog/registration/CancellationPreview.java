package nl.buurtdialoog.registration;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import org.jspecify.annotations.Nullable;

/** Who will hear of a cancellation, and how, before it is done. */
public record CancellationPreview(int people, List<Reach> toTell, List<PersonToTell> names) {

    /** How many hear of it in one way. */
    public record Reach(Channel how, int people) {}

    /**
     * @param name null for a guest without a name
     * @param by whose contact is used
     */
    public record PersonToTell(@Nullable String name, String by, Channel how) {}

    /** A name and how it is reached, as the database gives it. */
    record Row(@Nullable UUID participantId, @Nullable String name, UUID contactPersonId, String by, ContactKind kind) {

        /** Whose names it shows. */
        Stream<@Nullable UUID> shown() {
            return Stream.of(participantId, contactPersonId);
        }
    }

    static CancellationPreview of(List<Row> people, Function<Contact, Channel> channelTo) {
        var names = people.stream()
                .map(person ->
                        new PersonToTell(person.name(), person.by(), channelTo.apply(new Contact(person.kind(), null))))
                .toList();
        var toTell = Arrays.stream(Channel.values())
                .map(how -> new Reach(how, (int)
                        names.stream().filter(person -> person.how() == how).count()))
                .filter(reach -> reach.people() > 0)
                .toList();
        return new CancellationPreview(people.size(), toTell, names);
    }
}
