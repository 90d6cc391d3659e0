package nl.buurtdialoog.directory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What will happen when somebody who is known twice becomes one.
 *
 * @param kept whose name and address stay
 * @param gone whose everything becomes theirs
 * @param visits how many dialogues of the one that goes move along
 * @param consents how many consents move along
 * @param together the dialogues in which both have a place, of which one is given back
 * @param twoPeople whether they were somewhere together, or signed up together: then they are not one
 */
public record MergePreview(
        ParticipantDetails kept,
        ParticipantDetails gone,
        int visits,
        int consents,
        List<Shared> together,
        boolean twoPeople) {

    /** Changes with what it says: it is looked up anew each time, so no counter could tell. */
    long version() {
        return Integer.toUnsignedLong(
                Objects.hash(kept.id(), kept.name(), gone.id(), gone.name(), visits, consents, together, twoPeople));
    }

    /** A dialogue in which both have a place. */
    public record Shared(UUID dialogueId, String title, Instant startsAt) {}
}
