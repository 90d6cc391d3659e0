package nl.buurtdialoog.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * The link by which who makes a dialogue possible sees what they need for their part of it, and nothing else. It can be
 * ended and made anew, and ends by itself when the dialogue is over.
 */
@ApplicationScoped
public class TeamLink {

    public static final String HEADER = "Team-Token";

    private static final String KIND = "team";

    /** Long enough to look back, short enough that a lost phone opens nothing. */
    private static final Duration AFTER_THE_DIALOGUE = Duration.ofDays(7);

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    String url(TeamMember member) {
        return seal.address("/mijn-beurt", KIND, new Claim(member.id, member.organisationId, member.linkGeneration));
    }

    /** Whose link it is, while it holds; from here on the request works for their organisation. */
    public TeamMember holder(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return TeamMember.holding(claim)
                .filter(member -> clock.instant().isBefore(member.dialogue.endsAt.plus(AFTER_THE_DIALOGUE)))
                .orElseThrow(Seal::notValid);
    }
}
