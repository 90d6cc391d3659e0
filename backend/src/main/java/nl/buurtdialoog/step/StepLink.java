package nl.buurtdialoog.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
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

    String url(Step step) {
        return seal.address("/mijn-stap", KIND, new Claim(step.id, step.organisationId, 0));
    }

    Step opened(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return Step.find(claim.organisationId(), claim.id())
                .filter(step -> step.participant != null)
                .orElseThrow(Seal::notValid);
    }
}
