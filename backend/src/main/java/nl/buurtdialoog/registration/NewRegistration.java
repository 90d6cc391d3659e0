package nl.buurtdialoog.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a party fills in to sign up.
 *
 * @param together whether all of them want a seat or none, which is so unless they say no
 * @param invitation the code on the slip or in the link by which somebody asked them
 */
public record NewRegistration(
        @NotNull @Size(min = 1, max = 4) List<@NotNull @Valid NewPerson> people,
        @Nullable Boolean together,
        @NotNull @Valid NewContact contact,
        @NotNull Language language,
        @Nullable Via via,
        @NotNull @Size(max = 5) List<@NotNull @Valid GivenConsent> consents,

        @Nullable @Pattern(regexp = InvitationCode.FORM) @Size(max = 6)
        String invitation) {

    /** Of who was not asked by anybody in particular. */
    public NewRegistration(
            List<NewPerson> people,
            @Nullable Boolean together,
            NewContact contact,
            Language language,
            @Nullable Via via,
            List<GivenConsent> consents) {
        this(people, together, contact, language, via, consents, null);
    }
}
