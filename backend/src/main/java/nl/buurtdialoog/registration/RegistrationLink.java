package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which somebody without an account sees and cancels their registration. */
@ApplicationScoped
class RegistrationLink {

    static final String HEADER = "Registration-Token";

    /** The first kind there was. */
    private static final String KIND = "";

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(Registration registration) {
        return publicUrl + "/mijn-aanmelding#"
                + seal.token(
                        KIND, new Claim(registration.id, registration.organisationId, registration.linkGeneration));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
