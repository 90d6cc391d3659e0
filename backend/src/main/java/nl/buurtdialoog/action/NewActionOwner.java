package nl.buurtdialoog.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who carries an action, or helps, and how they want to hear of it.
 *
 * @param participantId who it is, when they take part in dialogues
 */
public record NewActionOwner(
        @NotNull OwnerPart part,
        @Nullable UUID participantId,
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {

    /** @param pointer where in the request this owner stands */
    Contact checked(String pointer) {
        contact.mistake().ifPresent(code -> {
            throw Problem.invalid(pointer + "/contact/value", code);
        });
        return contact.contact();
    }
}
