package nl.buurtdialoog.local;

import java.util.List;

/** What was typed after {@code bin/start}; system properties ({@code -Dname=value}) are handed on to the application. */
record Options(
        boolean empty,
        boolean reset,
        boolean yes,
        boolean help,
        boolean dev,
        boolean prepare,
        List<String> systemProperties) {
    static final String HELP = """
            bin/start [--empty] [--reset [--yes]] [--prepare] [-Dname=value ...]

              --empty    start with the demonstration accounts only, without their programme
              --reset    delete all data first; asks before it does
              --yes      do not ask
              --prepare  do what takes long the first time (build everything, unpack Keycloak) and start nothing
              --help     this text

            Addresses (all on this machine only) and the data folder can be changed by environment variables:
              BUURTDIALOOG_PORT                       application, 8080
              BUURTDIALOOG_MANAGEMENT_PORT            application's health, 9000
              BUURTDIALOOG_KEYCLOAK_PORT              Keycloak, 8180
              BUURTDIALOOG_KEYCLOAK_MANAGEMENT_PORT   Keycloak's health, 9180
              BUURTDIALOOG_POSTGRES_PORT              PostgreSQL, 5480
              BUURTDIALOOG_SMTP_PORT                  mail catcher, 1025
              BUURTDIALOOG_MAIL_PORT                  page with the mails caught, 8025
              BUURTDIALOOG_DATA                       data folder, data/

            With QUARKUS_DATASOURCE_JDBC_URL and QUARKUS_OIDC_AUTH_SERVER_URL set it uses those servers and starts none.
            """;

    static Options parse(List<String> arguments) {
        var properties = arguments.stream().filter(one -> one.startsWith("-D")).toList();
        var flags = arguments.stream().filter(one -> !one.startsWith("-D")).toList();
        var known = List.of("--empty", "--reset", "--yes", "--help", "--dev", "--prepare");
        flags.stream().filter(flag -> !known.contains(flag)).findFirst().ifPresent(flag -> {
            throw new Refusal("%s is not an option of this command. See bin/start --help.".formatted(flag));
        });
        return new Options(
                flags.contains("--empty"),
                flags.contains("--reset"),
                flags.contains("--yes"),
                flags.contains("--help"),
                flags.contains("--dev"),
                flags.contains("--prepare"),
                properties);
    }

    /** Makes the properties known to this process, so that the configuration is read as the application will read it. */
    void setSystemProperties() {
        for (var property : systemProperties) {
            var parts = property.substring(2).split("=", 2);
            System.setProperty(parts[0], parts.length == 2 ? parts[1] : "true");
        }
    }
}
