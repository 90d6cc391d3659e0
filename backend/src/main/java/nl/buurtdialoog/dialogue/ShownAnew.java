package nl.buurtdialoog.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.place.NeighbourhoodDescribed;
import nl.buurtdialoog.place.VenueDescribed;
import nl.buurtdialoog.theme.ThemeDescribed;

/**
 * A dialogue shows the name of its venue, neighbourhood and theme: who pulls what changed hears of another name as well.
 * Its version stays, for nobody changed the plan itself.
 */
@ApplicationScoped
class ShownAnew {

    @Inject
    Clock clock;

    void venue(@Observes VenueDescribed event) {
        isShownAnew("venue", event.organisationId(), event.venueId());
    }

    void neighbourhood(@Observes NeighbourhoodDescribed event) {
        isShownAnew("neighbourhood", event.organisationId(), event.neighbourhoodId());
    }

    void theme(@Observes ThemeDescribed event) {
        isShownAnew("theme", event.organisationId(), event.themeId());
    }

    private void isShownAnew(String what, UUID organisationId, UUID id) {
        Dialogue.update(
                "update Dialogue set updatedAt = ?1 where organisationId = ?2 and %s.id = ?3 and status <> DRAFT"
                        .formatted(what),
                clock.instant(),
                organisationId,
                id);
    }
}
