package nl.buurtdialoog.keyfigure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/** Somebody who will invite neighbours, and how to send them their link. */
public record NewKeyFigure(
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {

    /** Refuses a contact that leads nowhere. */
    NewKeyFigure checked() {
        contact.mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        return this;
    }
}
