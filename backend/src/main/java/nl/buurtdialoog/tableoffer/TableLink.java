package nl.buurtdialoog.tableoffer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which who offers a table sees how it stands, and brings their own people. */
@ApplicationScoped
public class TableLink {

    public static final String HEADER = "Table-Token";

    private static final String KIND = "table";

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(TableOffer offer) {
        return publicUrl + "/mijn-tafel#"
                + seal.token(KIND, new Claim(offer.id, offer.organisationId, offer.linkGeneration));
    }

    /** What a token says, when we made it. */
    public Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
