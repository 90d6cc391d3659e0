package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pages and feeds are that what is followed points to. */
@ApplicationScoped
class AgendaAddress {

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    String agenda() {
        return publicUrl + "/";
    }

    String dialogue(UUID id) {
        return publicUrl + "/dialogen/" + id;
    }

    /** What is read there again the next time: the address of a feed itself. */
    String feed(String path, AgendaChoice choice) {
        return publicUrl + "/api/v1" + path + choice.query();
    }

    /** In the query and not in the path: our own access log leaves queries out. */
    String ownCalendar(CalendarKey key) {
        return publicUrl + "/api/v1/my-calendar?key=" + key.text();
    }
}
