package nl.buurtdialoog.help;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Set;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/**
 * What somebody offers. Who carries the action gets the name and the contact, to answer.
 *
 * @param follow whether they want to hear what becomes of it
 */
public record NewHelpOffer(
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language,
        @NotBlank @Size(max = 500) String words,
        @NotNull Boolean follow) {

    private static final Set<ContactKind> CAN_BE_ANSWERED =
            Set.of(ContactKind.EMAIL, ContactKind.MOBILE, ContactKind.LANDLINE);

    /** The contact, when it can be answered; tells every mistake at once. */
    Contact checked() {
        var mistakes = new ArrayList<Mistake>();
        if (!CAN_BE_ANSWERED.contains(contact.kind())) {
            mistakes.add(new Mistake("/contact/kind", "not-possible-here"));
        }
        contact.mistake().ifPresent(code -> mistakes.add(new Mistake("/contact/value", code)));
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return contact.contact();
    }
}
