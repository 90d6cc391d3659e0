package nl.buurtdialoog.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a group asks of a partner or the municipality. Its words are the group's own and name nobody.
 *
 * @param dialogueId at which it was asked; its cycle and neighbourhood are the agreement's
 * @param neighbourhoodId for which it is, when no dialogue asked it
 * @param partyName how people know who is asked
 * @param partnerClientId whose program may answer as well
 * @param contactName who answers for them, when one person does
 * @param contact where they get the link by which they answer; none when their program answers
 * @param answerBy when the group would like an answer
 */
public record NewPartnerAgreement(
        @Nullable UUID dialogueId,
        @Nullable UUID neighbourhoodId,
        @NotNull Party party,
        @NotBlank @OneLine @Size(max = 100) String partyName,
        @Nullable UUID partnerClientId,
        @Nullable @OneLine @Size(max = 100) String contactName,
        @NotNull @Valid NewContact contact,
        @NotNull Language language,
        @NotBlank @Size(max = 500) String request,
        @Nullable LocalDate answerBy) {

    static NewPartnerAgreement of(PartnerAgreement agreement) {
        var dialogue = agreement.dialogue;
        return new NewPartnerAgreement(
                dialogue == null ? null : dialogue.id,
                agreement.neighbourhood.id,
                agreement.party,
                agreement.partyName,
                agreement.partnerClientId,
                agreement.contactName,
                new NewContact(agreement.contactKind, agreement.contactValue),
                agreement.language,
                agreement.request,
                agreement.answerBy);
    }

    /** The contact, when everything about it is right. Somebody who is written to has a name. */
    Contact checked() {
        var mistakes = new ArrayList<Mistake>();
        contact.mistake().ifPresent(code -> mistakes.add(new Mistake("/contact/value", code)));
        if (contact.kind() != ContactKind.NONE && (contactName == null || contactName.isBlank())) {
            mistakes.add(new Mistake("/contactName", "required"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return contact.contact();
    }
}
