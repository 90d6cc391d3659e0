package nl.buurtdialoog.directory;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;

/** Two who may be one, side by side; who is known longest first. */
public record LookAlike(Likeness likeness, Known one, Known other) {

    /**
     * One of the two.
     *
     * @param registrations how many they have or had
     */
    public record Known(
            UUID id, String name, Contact contact, Language language, Instant createdAt, long registrations) {}
}
