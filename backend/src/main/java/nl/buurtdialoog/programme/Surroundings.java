package nl.buurtdialoog.programme;

import static nl.buurtdialoog.programme.KnownProgramme.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.campaign.Campaign;
import nl.buurtdialoog.campaign.NewCampaign;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.NewDialogue;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.place.NewNeighbourhood;
import nl.buurtdialoog.place.NewRoom;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.theme.NewTheme;
import nl.buurtdialoog.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What dialogues stand in: themes, venues with their neighbourhoods and rooms, theme weeks. What the programme names and
 * the organisation has not is made here, once. Holds ids only, so that entities can be let go.
 */
final class Surroundings {

    private final UUID organisationId;
    private final Map<String, UUID> themes = new HashMap<>();
    private final Map<String, UUID> neighbourhoods = new HashMap<>();
    private final Map<String, UUID> venues = new HashMap<>();
    private final Map<String, UUID> rooms = new HashMap<>();
    private final Map<String, UUID> campaigns = new HashMap<>();

    private Surroundings(UUID organisationId) {
        this.organisationId = organisationId;
    }

    /** All that the rows need; made where it was not there. */
    static Surroundings of(UUID organisationId, List<Decision> decisions) {
        var surroundings = new Surroundings(organisationId);
        Theme.<Theme>list("organisationId", organisationId)
                .forEach(theme -> surroundings.themes.put(key(theme.name), theme.id));
        Neighbourhood.<Neighbourhood>list("organisationId", organisationId)
                .forEach(
                        known -> surroundings.neighbourhoods.put(key(known.municipality + "~" + known.name), known.id));
        for (var decision : decisions) {
            surroundings.need(decision.wanted());
        }
        return surroundings;
    }

    private void need(PlannedDialogue plan) {
        themes.computeIfAbsent(key(plan.theme()), name -> newTheme(plan.theme()));
        venues.computeIfAbsent(plan.venue().key(), name -> venue(plan.venue()));
        var campaign = plan.campaign();
        if (campaign != null) {
            campaigns.computeIfAbsent(key(campaign.name()), name -> campaign(campaign));
        }
    }

    /** The plan with the ids of what it names. What a programme does not speak of stays as the dialogue has it. */
    NewDialogue content(PlannedDialogue plan, @Nullable Dialogue present) {
        var invitation = plan.invitation();
        var campaign = plan.campaign();
        var sameTheme = present != null && key(present.theme.name).equals(key(plan.theme()));
        return new NewDialogue(
                plan.title(),
                id(themes, key(plan.theme())),
                plan.format(),
                plan.language(),
                plan.moment().startsAt(),
                (int) plan.moment().duration().toMinutes(),
                id(venues, plan.venue().key()),
                plan.room() == null ? null : id(rooms, roomKey(plan.venue(), plan.room())),
                plan.tables(),
                plan.seatsPerTable(),
                campaign == null ? null : id(campaigns, key(campaign.name())),
                present != null && sameTheme ? present.questions : List.of(),
                invitation.expectations(),
                invitation.price(),
                invitation.food(),
                invitation.interpreter(),
                invitation.childrenWelcome(),
                invitation.coOrganisers(),
                invitation.facilitator(),
                invitation.host(),
                invitation.welcome(),
                present == null ? null : present.contactName,
                present == null ? null : present.registrationOpensAt,
                present == null ? null : present.registrationClosesAt,
                present == null ? null : present.cameFromDialogueId);
    }

    private UUID newTheme(String name) {
        var theme = new Theme(organisationId, new NewTheme(name, null, List.of()));
        theme.persist();
        return theme.id;
    }

    private UUID campaign(KnownCampaign known) {
        if (known.campaign() != null) {
            return known.campaign().id;
        }
        var campaign =
                new Campaign(organisationId, new NewCampaign(known.name(), null, known.startsOn(), known.endsOn()));
        campaign.persist();
        return campaign.id;
    }

    private UUID venue(KnownVenue known) {
        var venue = known.venue == null ? newVenue(known) : known.venue;
        venue.rooms.forEach(room -> rooms.put(roomKey(known, room.name), room.id));
        return venue.id;
    }

    private Venue newVenue(KnownVenue known) {
        var facts = known.facts;
        var neighbourhoodId = neighbourhoods.computeIfAbsent(
                key(facts.municipality() + "~" + facts.neighbourhood()), name -> newNeighbourhood(facts));
        var newRooms = known.rooms.entrySet().stream()
                .map(room -> new NewRoom(room.getKey(), room.getValue()))
                .toList();
        var venue = new Venue(organisationId, facts.toNewVenue(neighbourhoodId, newRooms));
        venue.persist();
        return venue;
    }

    private UUID newNeighbourhood(VenueFacts facts) {
        var neighbourhood = new Neighbourhood(
                organisationId, new NewNeighbourhood(facts.neighbourhood(), facts.municipality(), null));
        neighbourhood.persist();
        return neighbourhood.id;
    }

    private static String roomKey(KnownVenue venue, String room) {
        return key(venue.key() + "~" + room);
    }

    private static UUID id(Map<String, UUID> known, String key) {
        return Objects.requireNonNull(known.get(key));
    }
}
