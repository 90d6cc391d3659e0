package nl.buurtdialoog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says that they want to hear no more. */
@ApplicationScoped
class InterestLink {

    static final String HEADER = "Interest-Token";

    private static final String KIND = "interest";

    @Inject
    Seal seal;

    String url(UUID organisationId, UUID interestId) {
        return seal.address("/geen-bericht-meer", KIND, new Claim(interestId, organisationId, 0));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
