package nl.buurtdialoog.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;

/** Who says at the table that they carry an action, or help. The table says who they are, and looks nobody up. */
public record NewOwnerAtTheTable(
        @NotNull OwnerPart part,
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {

    NewActionOwner owner() {
        return new NewActionOwner(part, null, name, contact, language);
    }
}
