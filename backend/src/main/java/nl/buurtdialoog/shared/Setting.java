package nl.buurtdialoog.shared;

import java.util.List;
import java.util.Locale;

/**
 * What who runs the application may set, or must: one list, from which a start in production is judged and the table of
 * docs/operations.md is written.
 *
 * @param meaning what it is, to go on after "Set it to ..."; of a secret: what it protects
 */
public record Setting(String name, Need need, String meaning) {

    /** Whether production starts without it. */
    public enum Need {
        ALWAYS,
        SECRET,
        /** A secret, of who has migrations run at the start. */
        SECRET_OF_MIGRATIONS,
        SOMETIMES
    }

    public static final List<Setting> ALL = List.of(
            always("quarkus.datasource.jdbc.url", "the address of the PostgreSQL database"),
            always("quarkus.oidc.auth-server-url", "the address of the realm in Keycloak"),
            always("buurtdialoog.public-url", "the address that people use, which begins with https://"),
            always("buurtdialoog.erasure-journal", "the folder, outside the database, that remembers who was erased"),
            always("buurtdialoog.security.contact", "where leaks are reported, such as mailto:veilig@voorbeeld.nl"),
            always(
                    "buurtdialoog.security.expires",
                    "the day until which somebody reads those reports, such as 2027-06-30"),
            secret("quarkus.datasource.password", "the database role of the application"),
            secret("quarkus.datasource.jobs.password", "the database role of the jobs"),
            new Setting("quarkus.flyway.password", Need.SECRET_OF_MIGRATIONS, "the database role of the migrations"),
            secret("quarkus.oidc.credentials.secret", "the client in Keycloak"),
            secret("buurtdialoog.accounts.secret", "the client in Keycloak that makes accounts of members"),
            secret("buurtdialoog.partner-keys.secret", "the client in Keycloak that makes keys of partners"),
            secret("quarkus.oidc.token-state-manager.encryption-secret", "sessions"),
            secret("buurtdialoog.link-secret", "registration links"),
            may("quarkus.profile", "`local` (the embedded default) or `prod`"),
            may("quarkus.datasource.username", "the database role of the application"),
            may("quarkus.datasource.jobs.username", "the database role of the jobs"),
            may("quarkus.datasource.jobs.jdbc.url", "the database as the jobs reach it"),
            may(
                    "quarkus.datasource.statistics.jdbc.url",
                    "the database as [statistics](scale.md#4-statistics) reach it, which may be a standby; without it they"
                            + " are counted where everybody writes"),
            may("quarkus.datasource.statistics.jdbc.max-size", "connections for statistics, of each replica"),
            may("quarkus.flyway.username", "the database role of the migrations"),
            may("quarkus.flyway.jdbc-url", "the database as migrations reach it: never through a pool of transactions"),
            may("quarkus.flyway.migrate-at-start", "`false` where a job migrates, see [upgrade](#upgrade)"),
            may("quarkus.datasource.jdbc.max-size", "connections for requests, of each replica"),
            may("quarkus.datasource.jobs.jdbc.max-size", "connections for jobs, of each replica"),
            may("quarkus.mailer.host", "the mail server"),
            may("quarkus.mailer.port", "its port"),
            may("quarkus.mailer.start-tls", "`REQUIRED` to send over TLS only"),
            may("quarkus.mailer.from", "who mails are from"),
            may("quarkus.mailer.username", "who signs in at the mail server"),
            may("quarkus.mailer.password", "the password of that name, a secret"),
            may(
                    "buurtdialoog.text-gateway.url",
                    "the provider of [text messages](#text-messages); without it mobiles are called"),
            may("buurtdialoog.text-gateway.secret", "the secret shared with that provider"),
            may("buurtdialoog.postcodes", "a table of [where postcodes are](#postcodes), instead of our own"),
            may(
                    "buurtdialoog.calendar-days",
                    "a table of [school holidays and feasts](#school-holidays-and-feasts), instead of our own"),
            may("buurtdialoog.web-root", "the folder with the built pages"),
            may(
                    "buurtdialoog.demonstration",
                    "`true` loads the demonstration into an empty database; never in production"),
            may(
                    "buurtdialoog.demonstration-programme",
                    "`false` leaves its programme out: organisations and accounts only"),
            may(
                    "buurtdialoog.webhooks.loopback",
                    "`true` lets a developer receive [webhooks](#webhooks) on the own machine; never in production"),
            may("buurtdialoog.allow-http-on-localhost", "`true` to try production on one's own machine, without https"),
            may("buurtdialoog.clock.offset", "how far the clock is ahead, in drills: `PT2H`"),
            may("buurtdialoog.migrations", "a folder with migrations instead of those inside, in drills"),
            may(
                    "buurtdialoog.most-at-once",
                    "how many requests a replica works on at once; the others hear 503. `0` for no bound"),
            may("buurtdialoog.notices.fresh", "how old a public answer from memory may be: `1S`"),
            may("buurtdialoog.notices.room", "how much memory the public answers may take: `40M`"),
            may("quarkus.oidc.client-id", "the client in Keycloak by which people sign in"),
            may(
                    "buurtdialoog.accounts.realm",
                    "the realm whose accounts are made, when it is reached by another address"),
            may("buurtdialoog.accounts.client-id", "the client in Keycloak that makes accounts"),
            may(
                    "buurtdialoog.partner-keys.realm",
                    "the realm whose keys are made, when it is reached by another address"),
            may("buurtdialoog.partner-keys.client-id", "the client in Keycloak that makes keys of partners"),
            may("quarkus.http.port", "the port for people"),
            may("quarkus.management.port", "the port for health and metrics, never public"),
            may(
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "`true` behind a proxy: without it all callers share their limits"),
            may("quarkus.http.proxy.allow-x-forwarded", "`true` for a proxy that sends `X-Forwarded-For` and `-Proto`"),
            may("quarkus.http.proxy.trusted-proxies", "the proxies that are believed: addresses or networks"),
            may("quarkus.http.idle-timeout", "how long a connection may be silent"),
            may("quarkus.http.read-timeout", "how long a body may take to come"),
            may("quarkus.shutdown.timeout", "how long requests under way get to end after SIGTERM"),
            may("quarkus.shutdown.delay", "how long it says that it is not ready before that"),
            may("quarkus.log.level", "how much is logged; below `INFO` logs may hold what people typed"),
            may("quarkus.otel.sdk.disabled", "`false` sends [traces](#traces)"),
            may("quarkus.otel.exporter.otlp.endpoint", "where traces are sent"),
            may("quarkus.otel.traces.sampler.arg", "which part of the requests is traced, between 0 and 1"));

    /** The environment variable that sets it. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static Setting always(String name, String meaning) {
        return new Setting(name, Need.ALWAYS, meaning);
    }

    private static Setting secret(String name, String protects) {
        return new Setting(name, Need.SECRET, protects);
    }

    private static Setting may(String name, String meaning) {
        return new Setting(name, Need.SOMETIMES, meaning);
    }
}
