package nl.buurtdialoog.tableoffer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.jspecify.annotations.Nullable;

/** The link by which who offers a table sees how it stands, and brings their own people. */
@ApplicationScoped
public class TableLink {

    public static final String HEADER = "Table-Token";

    private static final String KIND = "table";

    @Inject
    Seal seal;

    String url(TableOffer offer) {
        return seal.address("/mijn-tafel", KIND, new Claim(offer.id, offer.organisationId, offer.linkGeneration));
    }

    /** What a token says, when we made it. */
    public Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
