package nl.buurtdialoog.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/** Somebody as a coordinator writes them down. */
public record NewParticipant(
        @NotBlank @OneLine @Size(max = 120) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {

    public static NewParticipant of(Participant participant) {
        return new NewParticipant(
                participant.name,
                new NewContact(participant.contactKind, participant.contactValue),
                participant.language);
    }

    /** Tells what is wrong with how they are reached. */
    NewParticipant checked() {
        contact.mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        return this;
    }
}
