package nl.buurtdialoog.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Two addresses: the page of who invites neighbours, for them alone, and the invitation that they give away. */
@ApplicationScoped
public class KeyFigureLink {

    public static final String HEADER = "Key-Figure-Token";

    private static final String KIND = "key-figure";

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address of their own page. */
    String url(KeyFigure keyFigure) {
        return seal.address(
                "/mijn-uitnodigingen",
                KIND,
                new Claim(keyFigure.id, keyFigure.organisationId, keyFigure.linkGeneration));
    }

    /** The address for neighbours: short enough to type from a slip. */
    String invitation(KeyFigure keyFigure) {
        return publicUrl + "/u/" + keyFigure.code;
    }

    /** Whose page it is, while the link holds; from here on the request works for their organisation. */
    KeyFigure holder(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return KeyFigure.holding(claim).orElseThrow(Seal::notValid);
    }
}
