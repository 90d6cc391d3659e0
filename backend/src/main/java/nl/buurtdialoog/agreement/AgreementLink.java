package nl.buurtdialoog.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(PartnerAgreement agreement) {
        return publicUrl + "/mijn-afspraak#"
                + seal.token(KIND, new Claim(agreement.id, agreement.organisationId, agreement.linkGeneration));
    }

    /** Which it opens, while it holds; from here on the request works for their organisation. */
    PartnerAgreement opened(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return PartnerAgreement.opened(claim).orElseThrow(Seal::notValid);
    }
}
