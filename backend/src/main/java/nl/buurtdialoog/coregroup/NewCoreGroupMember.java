package nl.buurtdialoog.coregroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/** Somebody who will carry a cycle, and how they want to be asked for a task. */
public record NewCoreGroupMember(
        @NotNull MemberKind kind,
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {

    static NewCoreGroupMember of(CoreGroupMember member) {
        return new NewCoreGroupMember(
                member.kind, member.name, new NewContact(member.contactKind, member.contactValue), member.language);
    }

    /** Refuses a contact that leads nowhere. */
    NewCoreGroupMember checked() {
        contact.mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        return this;
    }
}
