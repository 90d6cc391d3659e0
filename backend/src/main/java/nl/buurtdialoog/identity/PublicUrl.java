package nl.buurtdialoog.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people see the application. */
@ApplicationScoped
class PublicUrl {

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    URI url;

    /** Whether a browser that shows one of our pages names itself so: scheme, host, and port when it is not the usual. */
    boolean isOrigin(String origin) {
        return origin.equals(url.getScheme() + "://" + url.getAuthority());
    }
}
