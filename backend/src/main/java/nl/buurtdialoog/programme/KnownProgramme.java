package nl.buurtdialoog.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.campaign.Campaign;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has already, and what the rows of the file that were read so far bring. A file is read in a few
 * queries, however many rows it has.
 */
final class KnownProgramme {

    private final Map<String, List<KnownVenue>> venues = new HashMap<>();
    private final Map<String, KnownCampaign> campaigns = new HashMap<>();
    private final Map<UUID, KnownVenue> venuesById = new HashMap<>();
    private final Map<String, Dialogue> byReference = new HashMap<>();
    private final Map<String, Dialogue> byIdentity = new HashMap<>();
    private final Set<UUID> withRegistrations = new HashSet<>();

    static KnownProgramme of(UUID organisationId, List<RowReader> rows) {
        var known = new KnownProgramme();
        Venue.<Venue>find(
                        "select distinct v from Venue v join fetch v.neighbourhood left join fetch v.rooms"
                                + " where v.organisationId = ?1",
                        organisationId)
                .stream()
                .forEach(known::add);
        Campaign.<Campaign>list("organisationId", organisationId)
                .forEach(campaign -> known.campaigns.put(key(campaign.name), KnownCampaign.of(campaign)));
        var references =
                rows.stream().map(RowReader::reference).filter(Objects::nonNull).toList();
        var moments = rows.stream().map(row -> row.startsAt).distinct().toList();
        Dialogue.<Dialogue>find(
                        "from Dialogue d join fetch d.theme left join fetch d.room left join fetch d.campaign"
                                + " where d.organisationId = ?1 and (d.reference in ?2 or d.startsAt in ?3)",
                        organisationId,
                        references,
                        moments)
                .stream()
                .forEach(known::add);
        DialogueSeats.<DialogueSeats>list("organisationId = ?1 and seatsTaken + waiting > 0", organisationId)
                .forEach(seats -> known.withRegistrations.add(seats.dialogueId));
        return known;
    }

    private void add(Venue venue) {
        var known = new KnownVenue(venue);
        venuesById.put(venue.id, known);
        venues.computeIfAbsent(key(venue.name), name -> new ArrayList<>()).add(known);
    }

    private void add(Dialogue dialogue) {
        if (dialogue.reference != null) {
            byReference.put(dialogue.reference, dialogue);
        }
        byIdentity.put(present(dialogue).identity(), dialogue);
    }

    /** How a dialogue is now, in the terms of a programme. */
    PlannedDialogue present(Dialogue dialogue) {
        var venue = venuesById.get(dialogue.venue.id);
        if (venue == null) {
            throw new IllegalStateException("A dialogue stands at a venue of another organisation");
        }
        return PlannedDialogue.of(dialogue, venue);
    }

    Optional<Dialogue> byReference(@Nullable String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Optional<Dialogue> byIdentity(String identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    /** Whether people count on it, so that nobody cancels it without seeing who is told how. */
    boolean isToBeTold(Dialogue dialogue) {
        return dialogue.status == DialogueStatus.PUBLISHED && withRegistrations.contains(dialogue.id);
    }

    /** The venue the row names; a new one is known from this row on. Null, with a mistake, when it can't be told which. */
    @Nullable
    KnownVenue venue(Row row) {
        var postcode = VenueFacts.postcode(row.text(Column.POSTCODE));
        var candidates = venues.getOrDefault(key(row.text(Column.VENUE)), List.of()).stream()
                .filter(known -> postcode.isEmpty() || known.facts.postcode().equalsIgnoreCase(postcode))
                .toList();
        if (candidates.size() > 1) {
            row.refuse(Column.VENUE, FileMistake.VENUE_NOT_CLEAR);
            return null;
        }
        if (candidates.isEmpty()) {
            return newVenue(row);
        }
        candidates.getFirst().compare(row);
        return candidates.getFirst();
    }

    private @Nullable KnownVenue newVenue(Row row) {
        var needed = List.of(Column.STREET, Column.HOUSE_NUMBER, Column.POSTCODE, Column.TOWN, Column.NEIGHBOURHOOD);
        if (!needed.stream().allMatch(row::isFilled)) {
            row.refuse(Column.VENUE, FileMistake.VENUE_UNKNOWN);
            return null;
        }
        var known = new KnownVenue(VenueFacts.of(row));
        venues.computeIfAbsent(key(known.facts.name()), name -> new ArrayList<>())
                .add(known);
        return known;
    }

    /** The theme week the row names; a new one is known from this row on. */
    @Nullable
    KnownCampaign campaign(Row row) {
        var key = key(row.text(Column.CAMPAIGN));
        var known = campaigns.get(key);
        if (known != null) {
            known.compare(row);
            return known;
        }
        var brought = KnownCampaign.read(row);
        if (brought != null) {
            campaigns.put(key, brought);
        }
        return brought;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
