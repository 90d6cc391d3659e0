package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.jspecify.annotations.Nullable;

/** The link by which somebody without an account sees and cancels their registration. */
@ApplicationScoped
class RegistrationLink {

    static final String HEADER = "Registration-Token";

    /** The first kind there was. */
    private static final String KIND = "";

    @Inject
    Seal seal;

    String url(Registration registration) {
        return seal.address(
                "/mijn-aanmelding",
                KIND,
                new Claim(registration.id, registration.organisationId, registration.linkGeneration));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
