package nl.buurtdialoog.demonstration;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentText;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.NewPerson;
import nl.buurtdialoog.registration.NewRegistration;
import nl.buurtdialoog.registration.Party;
import nl.buurtdialoog.registration.RegistrationDesk;
import nl.buurtdialoog.shared.Language;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Signs people up for what is coming, at the desk where everybody is. Few of them have mail, so few mails leave. */
@ApplicationScoped
class DemonstrationGuests {

    @Inject
    DemonstrationFiles files;

    @Inject
    RegistrationDesk desk;

    @Inject
    EntityManager entities;

    void signUp(UUID organisationId) {
        var dialogues =
                Dialogue.<Dialogue>list("organisationId = ?1 and reference is not null", organisationId).stream()
                        .collect(
                                toMap(dialogue -> Objects.requireNonNull(dialogue.reference), dialogue -> dialogue.id));
        var versions =
                ConsentTexts.now(Language.NL).stream().collect(toMap(ConsentText::purpose, ConsentText::version));
        var dialogueOfBefore = "";
        for (var row : files.rows("sign-ups.csv")) {
            if (!row.get("reference").equals(dialogueOfBefore)) {
                // Each query compares what is at hand with what was read: who signed up elsewhere need not be.
                entities.flush();
                entities.clear();
                dialogueOfBefore = row.get("reference");
            }
            var dialogueId = Objects.requireNonNull(dialogues.get(dialogueOfBefore), dialogueOfBefore);
            desk.signUp(organisationId, dialogueId, Party.of(wish(row, versions), Via.WEB));
        }
    }

    private static NewRegistration wish(CSVRecord row, Map<ConsentPurpose, String> versions) {
        var needs = needs(row.get("needs"));
        var firstTime =
                row.get("firstTime").isEmpty() ? null : row.get("firstTime").equals("yes");
        var contact = row.get("contact");
        return new NewRegistration(
                List.of(new NewPerson(row.get("name"), firstTime, null, needs)),
                null,
                new NewContact(ContactKind.valueOf(row.get("contactKind")), contact.isEmpty() ? null : contact),
                Language.NL,
                Via.valueOf(row.get("via")),
                consents(needs != null, versions));
    }

    private static @Nullable Needs needs(String need) {
        return switch (need) {
            case "HARD_OF_HEARING" -> new Needs(true, false, null, null, false, false, null);
            case "STEP_FREE" -> new Needs(false, true, null, null, false, false, null);
            case "VEGETARIAN" -> new Needs(false, false, null, "vegetarisch", false, false, null);
            default -> null;
        };
    }

    private static List<GivenConsent> consents(boolean withNeeds, Map<ConsentPurpose, String> versions) {
        var purposes = new ArrayList<>(List.of(ConsentPurpose.TAKING_PART));
        if (withNeeds) {
            purposes.add(ConsentPurpose.PRACTICAL_NEEDS);
        }
        return purposes.stream()
                .map(purpose -> new GivenConsent(purpose, Objects.requireNonNull(versions.get(purpose))))
                .toList();
    }
}
