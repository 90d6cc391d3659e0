package nl.buurtdialoog.local;

/** The last lines of a start: where to go, and as whom. */
final class Welcome {
    private Welcome() {}

    static void say(Progress progress, Plan plan, Ports ports, DataFolder data, boolean signIn) {
        progress.plain("");
        progress.plain("  Buurtdialoog     " + ports.publicUrl());
        progress.plain("  For coordinators " + ports.publicUrl() + "/coordinator");
        if (plan.mail()) {
            progress.plain("  Mails caught     http://localhost:" + ports.mail());
        }
        if (plan.keycloak() && signIn) {
            progress.plain(
                    "  Keycloak         " + ports.keycloakUrl() + "/admin (admin, password in " + data.secrets() + ")");
            progress.plain("");
            progress.plain("  Demonstration accounts, password buurtdialoog:");
            progress.plain("    coordinator@voorbeeld.nl   coordinator");
            progress.plain("    telefoon@voorbeeld.nl      phone desk");
            progress.plain("    beheer@voorbeeld.nl        administrator");
            progress.plain("    begeleider@voorbeeld.nl    facilitator");
            progress.plain("    adviseur@voorbeeld.nl      adviser");
            progress.plain("    andere@voorbeeld.nl        coordinator of another organisation");
            progress.plain("    oefenplek@voorbeeld.nl     coordinator where partners practise");
            progress.plain("    hulp@voorbeeld.nl          support: may ask to look along");
        }
        progress.plain("");
        progress.plain("  Data in " + data.root() + ". Ctrl-C stops everything.");
    }
}
