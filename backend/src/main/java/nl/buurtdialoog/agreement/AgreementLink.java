package nl.buurtdialoog.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/** The link by which a partner or the municipality answers what a group asks. It can be made anew. */
@ApplicationScoped
class AgreementLink {

    static final String HEADER = "Agreement-Token";

    private static final String KIND = "agreement";

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    String url(PartnerAgreement agreement) {
        return seal.address(
                "/mijn-afspraak", KIND, new Claim(agreement.id, agreement.organisationId, agreement.linkGeneration));
    }

    /** Which it opens, while it holds; from here on the request works for their organisation. */
    PartnerAgreement opened(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return PartnerAgreement.opened(claim).orElseThrow(Seal::notValid);
    }
}
