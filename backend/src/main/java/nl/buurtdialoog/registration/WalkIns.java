package nl.buurtdialoog.registration;

import static nl.buurtdialoog.participant.ConsentPurpose.TAKING_PART;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who comes without having signed up: a registration like any other, at the end of the queue. Works with the
 * seats locked, in the caller's transaction.
 */
@ApplicationScoped
public class WalkIns {

    private static final Contact NOT_REACHED = new Contact(ContactKind.NONE, null);

    @Inject
    GuestBook guestBook;

    /**
     * What somebody at the door tells about themselves.
     *
     * @param name null for who is welcome as a guest; a name is kept only with consent
     */
    public record Told(@Nullable String name, @Nullable Boolean firstTime, List<GivenConsent> consents) {

        /** Reads what was told, or refuses to keep it. */
        public static Told of(@Nullable String name, @Nullable Boolean firstTime, List<GivenConsent> consents) {
            if (!consents.stream().allMatch(ConsentTexts::know)) {
                throw Problem.invalid("/consents", "unknown-version");
            }
            var named = name != null && !name.isBlank();
            if (named && consents.stream().noneMatch(given -> given.purpose() == TAKING_PART)) {
                throw Problem.invalid("/consents", "consent-needed");
            }
            return new Told(named ? name : null, firstTime, named ? consents : List.of());
        }

        private String nameIn(Language language) {
            return name != null ? name : language == Language.EN ? "Guest" : "Gast";
        }

        private Party party(Dialogue dialogue) {
            var person = new NewPerson(nameIn(dialogue.language), firstTime, null, null);
            return new Party(List.of(person), true, NOT_REACHED, dialogue.language, Via.WALK_IN, consents, null, null);
        }
    }

    public RegistrationPerson welcome(Dialogue dialogue, Told told) {
        var person = guestBook.write(dialogue, told.party(dialogue)).people.getFirst();
        if (told.name == null) {
            person.staysAGuest();
        }
        return person;
    }

    /** What is told later, or was misheard. */
    public void correct(Dialogue dialogue, RegistrationPerson person, Told told) {
        var contact = person.registration.contactPerson;
        if (told.name != null && person.participant == null) {
            guestBook.agree(contact, dialogue, told.party(dialogue));
        }
        contact.rename(told.nameIn(dialogue.language));
        person.isToldToBe(told.name == null ? null : contact, told.firstTime);
    }
}
