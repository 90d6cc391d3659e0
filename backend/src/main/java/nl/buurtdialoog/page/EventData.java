package nl.buurtdialoog.page;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.place.Venue;

/** A dialogue in the words of schema.org (Event), as search engines and calendars read it. */
final class EventData {

    private static final String SCHEMA = "https://schema.org/";

    static Map<String, Object> of(Dialogue dialogue, String description, String address) {
        var seats = DialogueSeats.of(dialogue.organisationId, dialogue.id);
        var online = dialogue.format == DialogueFormat.ONLINE;
        var event = thing("Event");
        event.put("@context", "https://schema.org");
        event.put("name", dialogue.title);
        event.put("description", description);
        event.put("url", address);
        event.put("startDate", moment(dialogue.startsAt));
        event.put("endDate", moment(dialogue.endsAt));
        event.put("eventStatus", SCHEMA + (isCancelled(dialogue) ? "EventCancelled" : "EventScheduled"));
        event.put("eventAttendanceMode", SCHEMA + (online ? "Online" : "Offline") + "EventAttendanceMode");
        event.put("inLanguage", dialogue.language.locale().getLanguage());
        event.put("location", online ? onlineAt(address) : place(dialogue.venue));
        event.put("organizer", organizer(Organisation.findById(dialogue.organisationId)));
        event.put("isAccessibleForFree", dialogue.price == null);
        event.put("maximumAttendeeCapacity", seats.seats);
        event.put("remainingAttendeeCapacity", isCancelled(dialogue) ? 0 : seats.left());
        event.put("offers", offer(dialogue, seats, address));
        return event;
    }

    private static Map<String, Object> place(Venue venue) {
        var address = thing("PostalAddress");
        address.put("streetAddress", venue.street + " " + venue.houseNumber);
        address.put("postalCode", venue.postcode);
        address.put("addressLocality", venue.town);
        address.put("addressCountry", "NL");
        var place = thing("Place");
        place.put("name", venue.name);
        place.put("address", address);
        return place;
    }

    private static Map<String, Object> onlineAt(String address) {
        var place = thing("VirtualLocation");
        place.put("url", address);
        return place;
    }

    private static Map<String, Object> organizer(Organisation organisation) {
        var organizer = thing("Organization");
        organizer.put("name", organisation.name);
        organizer.put("telephone", organisation.telephone);
        organizer.put("email", organisation.email);
        if (organisation.website != null) {
            organizer.put("url", organisation.website);
        }
        return organizer;
    }

    private static Map<String, Object> offer(Dialogue dialogue, DialogueSeats seats, String address) {
        var offer = thing("Offer");
        offer.put("url", address);
        offer.put("availability", SCHEMA + (seats.left() > 0 && !isCancelled(dialogue) ? "InStock" : "SoldOut"));
        if (dialogue.price == null) {
            offer.put("price", "0");
            offer.put("priceCurrency", "EUR");
        } else {
            offer.put("description", dialogue.price);
        }
        if (dialogue.registrationOpensAt != null) {
            offer.put("validFrom", moment(dialogue.registrationOpensAt));
        }
        return offer;
    }

    private static boolean isCancelled(Dialogue dialogue) {
        return dialogue.status == DialogueStatus.CANCELLED;
    }

    /** With its offset, so that whoever reads it shows the hour people meet. */
    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(AMSTERDAM));
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private EventData() {}
}
