package nl.buurtdialoog.demonstration;

import static nl.buurtdialoog.participant.ConsentPurpose.OFFERING_A_TABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.tableoffer.NewConversation;
import nl.buurtdialoog.tableoffer.NewTableOffer;
import nl.buurtdialoog.tableoffer.PlaceKind;
import nl.buurtdialoog.tableoffer.TableOffer;
import nl.buurtdialoog.tableoffer.TableOfferDesk;

/** Residents who called to offer a table: one just now, and one whom somebody spoke to. */
@ApplicationScoped
class DemonstrationOffers {

    @Inject
    TableOfferDesk desk;

    void make(UUID organisationId) {
        takes(organisationId, "Meryem", "Kanaalstraat in Lombok", PlaceKind.HOME, 6, "Samen eten en vertellen");
        var hall = takes(organisationId, "Kwame", "De Gagel in Overvecht", PlaceKind.HALL, 16, "Elkaar leren kennen");
        desk.note(
                organisationId,
                hall.id,
                new NewConversation("Els", "Het zaaltje is op dinsdagavond vrij. Kwame vraagt of er koffie is."));
    }

    private TableOffer takes(
            UUID organisationId, String name, String whereabouts, PlaceKind place, int people, String idea) {
        var consent = ConsentTexts.now(Language.NL).stream()
                .filter(text -> text.purpose() == OFFERING_A_TABLE)
                .map(text -> new GivenConsent(OFFERING_A_TABLE, text.version()))
                .toList();
        var offer = new NewTableOffer(
                name,
                new NewContact(ContactKind.NONE, null),
                whereabouts,
                place,
                people,
                null,
                idea,
                Language.NL,
                consent);
        return desk.take(organisationId, offer, Via.PHONE);
    }
}
