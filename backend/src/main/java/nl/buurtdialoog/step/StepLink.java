package nl.buurtdialoog.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says how their step went. It opens that one step, for as long as it is theirs. */
@ApplicationScoped
class StepLink {

    static final String HEADER = "Step-Token";

    private static final String KIND = "step";

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(Step step) {
        return publicUrl + "/mijn-stap#" + seal.token(KIND, new Claim(step.id, step.organisationId, 0));
    }

    Step opened(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return Step.find(claim.organisationId(), claim.id())
                .filter(step -> step.participant != null)
                .orElseThrow(Seal::notValid);
    }
}
