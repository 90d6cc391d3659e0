package nl.buurtdialoog.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * The link by which who carries an action says how it goes. It can be made anew, and ends by itself a month after the
 * action is done or let go.
 */
@ApplicationScoped
public class ActionLink {

    public static final String HEADER = "Action-Token";

    private static final String KIND = "action";

    /** Long enough to take back a tap, short enough that a lost phone opens nothing. */
    private static final Duration AFTER_IT_IS_SETTLED = Duration.ofDays(30);

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    public String url(ActionOwner owner) {
        return seal.address("/mijn-actie", KIND, new Claim(owner.id, owner.organisationId, owner.linkGeneration));
    }

    /** Whose link it is, while it holds; from here on the request works for their organisation. */
    public ActionOwner holder(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return ActionOwner.holding(claim).filter(this::holds).orElseThrow(Seal::notValid);
    }

    private boolean holds(ActionOwner owner) {
        var settledAt = owner.action.settledAt;
        return settledAt == null || clock.instant().isBefore(settledAt.plus(AFTER_IT_IS_SETTLED));
    }
}
