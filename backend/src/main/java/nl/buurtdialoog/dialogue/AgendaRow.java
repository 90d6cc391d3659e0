package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.place.VenueCard;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/** A line of the agenda as the database tells it, before it is held against the clock. */
record AgendaRow(
        UUID id,
        String title,
        Named theme,
        DialogueFormat format,
        Language language,
        Instant startsAt,
        Instant endsAt,
        VenueCard venue,
        NeighbourhoodCard neighbourhood,
        int seats,
        int seatsTaken,
        @Nullable String price,
        @Nullable String food,
        boolean childrenWelcome,
        @Nullable String interpreter,
        DialogueStatus status,
        @Nullable Instant registrationOpensAt,
        Instant registrationClosesAt,
        @Nullable UUID campaignId,
        Instant updatedAt) {

    static final String SELECT = """
            select new AgendaRow(d.id, d.title, new Named(t.id, t.name), d.format, d.language, d.startsAt, d.endsAt,
                new VenueCard(v.id, v.name, v.street, v.houseNumber, v.postcode, v.town, v.stepFree),
                new NeighbourhoodCard(n.id, n.name, n.municipality), s.seats, s.seatsTaken + s.seatsHeld, d.price, d.food,
                d.childrenWelcome, d.interpreter, d.status, d.registrationOpensAt, d.registrationClosesAt,
                d.campaign.id, d.updatedAt)
            from Dialogue d join d.theme t join d.venue v join d.neighbourhood n
                join DialogueSeats s on s.dialogueId = d.id
            """.replace("new AgendaRow", "new nl.buurtdialoog.dialogue.AgendaRow")
            .replace("new Named", "new nl.buurtdialoog.shared.Named")
            .replaceAll("new (VenueCard|NeighbourhoodCard)", "new nl.buurtdialoog.place.$1");

    DialogueSummary at(Instant now) {
        return new DialogueSummary(
                id,
                title,
                theme,
                format,
                language,
                startsAt,
                endsAt,
                venue,
                neighbourhood,
                seats,
                seatsTaken,
                Math.max(0, seats - seatsTaken),
                price,
                food,
                childrenWelcome,
                interpreter,
                status,
                RegistrationWindow.isOpen(status, registrationOpensAt, registrationClosesAt, startsAt, now),
                campaignId,
                updatedAt);
    }
}
