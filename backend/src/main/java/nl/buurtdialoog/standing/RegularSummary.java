package nl.buurtdialoog.standing;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;

/**
 * Somebody who always comes to a cycle.
 *
 * @param seats at how many editions they were given a seat
 * @param passedOver how often they waited in vain since their last seat: they go first as many times sooner
 * @param skipsNext whether they said that they do not come to the edition that is published next
 * @param missed at how many editions in a row they were missed without a word, since somebody last called
 * @param toCall whether somebody could call to ask how they are; nobody is asked to leave
 * @param nextEdition the number of the edition that is published next
 */
public record RegularSummary(
        UUID id,
        UUID participantId,
        String name,
        Contact contact,
        Instant since,
        int seats,
        int passedOver,
        boolean skipsNext,
        int missed,
        boolean toCall,
        boolean asksNeedsAgain,
        int nextEdition) {}
