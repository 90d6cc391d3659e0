package nl.buurtdialoog.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/**
 * Somebody who speaks for an initiative, and agreed that we keep how to reach them.
 *
 * @param consentVersion which text they saw or heard, as {@code /initiative-consent-texts} names it
 */
public record NewInitiativeContact(
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language,
        @NotBlank @Size(max = 10) String consentVersion) {

    /**
     * How to reach them: who speaks for an initiative is reached in some way.
     *
     * @param pointer where in the request they stand
     */
    public Contact checked(String pointer) {
        contact.mistake().ifPresent(code -> {
            throw Problem.invalid(pointer + "/contact/value", code);
        });
        if (!InitiativeConsentTexts.know(consentVersion)) {
            throw Problem.invalid(pointer + "/consentVersion", "unknown-version");
        }
        if (!contact.contact().identifies()) {
            throw Problem.invalid(pointer + "/contact/kind", "reachable-contact-needed");
        }
        return contact.contact();
    }
}
