package nl.buurtdialoog.page;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where somebody tells that they found a leak (RFC 9116). Somebody vouches for it until a day that is set, a year ahead at
 * most: after that day there is nothing to read, because an address that nobody looks after is worse than none.
 */
@ApplicationScoped
class SecurityText {

    static final String PATH = "/.well-known/security.txt";

    private static final Period LONGEST = Period.ofYears(1);

    @Inject
    @ConfigProperty(name = "buurtdialoog.security.contact")
    Optional<URI> contact;

    @Inject
    @ConfigProperty(name = "buurtdialoog.security.expires")
    Optional<LocalDate> expires;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    URI publicUrl;

    @Inject
    Clock clock;

    /** The file as it is today; none when nobody vouches for it. */
    Optional<String> today() {
        return on(LocalDate.now(clock));
    }

    Optional<String> on(LocalDate today) {
        if (contact.filter(URI::isAbsolute).isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        if (!today.isBefore(expires.get()) || today.plus(LONGEST).isBefore(expires.get())) {
            Log.warn(
                    "Nobody reads where to report a leak: set BUURTDIALOOG_SECURITY_EXPIRES to a day of the coming year");
            return Optional.empty();
        }
        return Optional.of("""
                Contact: %s
                Expires: %sT00:00:00Z
                Preferred-Languages: nl, en
                Canonical: %s%s
                """.formatted(contact.get(), expires.get(), publicUrl, PATH));
    }
}
