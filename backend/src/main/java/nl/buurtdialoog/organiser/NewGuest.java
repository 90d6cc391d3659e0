package nl.buurtdialoog.organiser;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.NewPerson;
import nl.buurtdialoog.registration.NewRegistration;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.tableoffer.TableOffer;
import org.jspecify.annotations.Nullable;

/**
 * A neighbour who comes along with a table organiser.
 *
 * @param name a first name is enough
 * @param contact null when we reach them through the organiser
 */
public record NewGuest(
        @NotBlank @OneLine @Size(max = 120) String name,
        @Nullable @Valid NewContact contact,
        @Nullable Boolean firstTime,
        @NotNull @Size(max = 5) List<@NotNull @Valid GivenConsent> consents) {

    /** As if they signed up themselves, asked by somebody they know. */
    NewRegistration wish(TableOffer offer) {
        return new NewRegistration(
                List.of(new NewPerson(name, firstTime, null, null)),
                null,
                contact == null ? through(offer.offerer.name, offer.contact()) : contact,
                offer.language,
                Via.KEY_FIGURE,
                consents);
    }

    /** Whom to call, and on what number as far as we know. */
    private static NewContact through(String name, Contact organiser) {
        var telephone = organiser.kind() == ContactKind.MOBILE || organiser.kind() == ContactKind.LANDLINE;
        return new NewContact(ContactKind.VIA, telephone ? name + ", " + organiser.value() : name);
    }
}
