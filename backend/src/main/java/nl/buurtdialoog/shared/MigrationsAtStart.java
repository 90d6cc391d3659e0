package nl.buurtdialoog.shared;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Where a replica migrates when it starts, it does so as {@link Migrations} does. */
@ApplicationScoped
class MigrationsAtStart implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration flyway) {
        Migrations.beside(flyway);
    }
}
