package nl.buurtdialoog.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens, on the loopback address only; each can be changed so that two copies run side by side. */
record Ports(
        int application,
        int management,
        int keycloak,
        int keycloakManagement,
        int postgres,
        int smtp,
        int mail,
        int web) {
    static Ports of(Settings settings, boolean dev) {
        var open = settings.port("buurtdialoog.port", 8080);
        return new Ports(
                dev ? settings.port("buurtdialoog.backend-port", 8081) : open,
                settings.port("buurtdialoog.management-port", 9000),
                settings.port("buurtdialoog.keycloak-port", 8180),
                settings.port("buurtdialoog.keycloak-management-port", 9180),
                settings.port("buurtdialoog.postgres-port", 5480),
                settings.port("buurtdialoog.smtp-port", 1025),
                settings.port("buurtdialoog.mail-port", 8025),
                open);
    }

    /** The address people use: in development Vite's, which passes the API on to the application. */
    String publicUrl() {
        return "http://localhost:" + web;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    /** The ports this start needs, by the variable that changes each. */
    Map<String, Integer> needed(Plan plan) {
        var needed = new LinkedHashMap<String, Integer>();
        needed.put("BUURTDIALOOG_PORT", web);
        if (web != application) {
            needed.put("BUURTDIALOOG_BACKEND_PORT", application);
        }
        needed.put("BUURTDIALOOG_MANAGEMENT_PORT", management);
        if (plan.keycloak()) {
            needed.put("BUURTDIALOOG_KEYCLOAK_PORT", keycloak);
            needed.put("BUURTDIALOOG_KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        }
        if (plan.database()) {
            needed.put("BUURTDIALOOG_POSTGRES_PORT", postgres);
        }
        if (plan.mail()) {
            needed.put("BUURTDIALOOG_SMTP_PORT", smtp);
            needed.put("BUURTDIALOOG_MAIL_PORT", mail);
        }
        return needed;
    }
}
