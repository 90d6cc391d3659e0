package nl.buurtdialoog.identity;

import io.vertx.ext.web.RoutingContext;

/** A page that the server itself shows when signing in does not go as wanted. Dutch at level B1; no script, no style. */
enum AuthPage {
    KEYCLOAK_AWAY(
            503,
            "Inloggen lukt nu even niet",
            "Ons inlogsysteem is niet bereikbaar. Dat ligt niet aan jou. Probeer het over een paar minuten weer.",
            "De agenda werkt gewoon. Aanmelden voor een dialoog kan ook."),
    NOT_SIGNED_IN(
            401,
            "Inloggen is niet gelukt",
            "Misschien duurde het te lang, of ging je terug in je browser.",
            "Probeer het nog een keer."),
    NOT_FOUND(404, "Deze pagina bestaat niet", "Het adres klopt niet helemaal.", "Ga terug naar de agenda.");

    private static final String PAGE = """
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s - Buurtdialoog</title>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p>%3$s</p>
            <p><a href="/auth/login?to=/coordinator">Opnieuw inloggen</a></p>
            <p><a href="/">Naar de agenda</a></p>
            </main>
            </body>
            </html>
            """;

    private final int status;
    private final String html;

    AuthPage(int status, String title, String what, String next) {
        this.status = status;
        this.html = PAGE.formatted(title, what, next);
    }

    void show(RoutingContext request) {
        if (status == 503) {
            request.response().putHeader("Retry-After", "60");
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", "nl")
                .putHeader("Cache-Control", "no-store")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .putHeader("Referrer-Policy", "no-referrer")
                .end(html);
    }
}
