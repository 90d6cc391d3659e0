package nl.buurtdialoog.demonstration;

import static nl.buurtdialoog.demonstration.DemonstrationData.SANDBOX;
import static nl.buurtdialoog.demonstration.DemonstrationData.UTRECHT;
import static nl.buurtdialoog.demonstration.DemonstrationData.VECHT;
import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.EDITOR;
import static nl.buurtdialoog.organisation.Role.FACILITATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Tenancy;

/**
 * The two organisations and who works there. Their ids are those of the accounts in Keycloak's demonstration realm, so
 * they are put into the tables with SQL: an entity would choose its own.
 */
@ApplicationScoped
class DemonstrationPeople {

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    void make() {
        organisation(UTRECHT, "Buurtdialoog Utrecht", "030 123 45 67", "info@voorbeeld.nl");
        organisation(VECHT, "Dialoog aan de Vecht", "030 123 45 68", "vecht@voorbeeld.nl");
        sandbox(SANDBOX, "Oefenplek voor partners", "030 123 45 67", "info@voorbeeld.nl");
        member(UTRECHT, 1, "Carla Coördinator", "coordinator@voorbeeld.nl", COORDINATOR, EDITOR);
        member(UTRECHT, 2, "Tariq Telefoon", "telefoon@voorbeeld.nl", PHONE_DESK);
        member(UTRECHT, 3, "Bea Beheer", "beheer@voorbeeld.nl", ADMINISTRATOR);
        member(UTRECHT, 4, "Aïcha Begeleider", "begeleider@voorbeeld.nl", FACILITATOR);
        member(UTRECHT, 7, "Noor Adviseur", "adviseur@voorbeeld.nl", ADVISER);
        // They stand in the advice programme; nobody signs in as them.
        member(UTRECHT, 11, "Youssef Adviseur", "youssef@voorbeeld.nl", ADVISER);
        member(UTRECHT, 12, "Marit Adviseur", "marit@voorbeeld.nl", ADVISER);
        member(UTRECHT, 13, "Ravi Adviseur", "ravi@voorbeeld.nl", ADVISER);
        member(VECHT, 5, "Anders Vecht", "andere@voorbeeld.nl", COORDINATOR);
        support(
                UTRECHT,
                9,
                "Daan Visser",
                "hulp@voorbeeld.nl",
                "Coördinator belde: de tafels van dinsdag kloppen niet");
        member(SANDBOX, 6, "Olga Oefenplek", "oefenplek@voorbeeld.nl", COORDINATOR);
        partner(UTRECHT, 1, "partner-bibliotheek", "Bibliotheek in het Hart");
        partner(SANDBOX, 2, "partner-oefenen", "Bibliotheek in het Hart (oefenen)");
    }

    private void organisation(UUID id, String name, String telephone, String email) {
        entities.createNativeQuery("insert into organisation (id, name, telephone, telephone_hours, email, created_at)"
                        + " values (:id, :name, :telephone, 'maandag tot en met vrijdag, 9 tot 17 uur', :email, :now)")
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("telephone", telephone)
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The mark is no setting: it stands there from the beginning. */
    private void sandbox(UUID id, String name, String telephone, String email) {
        entities.createNativeQuery("insert into organisation (id, name, telephone, telephone_hours, email, created_at,"
                        + " sandbox) values (:id, :name, :telephone, 'maandag tot en met vrijdag, 9 tot 17 uur', :email,"
                        + " :now, true)")
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("telephone", telephone)
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void member(UUID organisationId, int number, String name, String email, Role... roles) {
        var accountId = account(number, name, email);
        tenancy.enter(organisationId);
        entities.createNativeQuery("insert into membership (id, organisation_id, account_id, roles, since)"
                        + " values (:id, :organisation, :account, string_to_array(:roles, ','), :now)")
                .setParameter("id", id("00b0", number))
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .setParameter("roles", Arrays.stream(roles).map(Role::name).collect(Collectors.joining(",")))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Somebody who helps, and waits for a yes to look along. */
    private void support(UUID organisationId, int number, String name, String email, String reason) {
        var accountId = account(number, name, email);
        tenancy.enter(organisationId);
        entities.createNativeQuery("insert into support_access (id, organisation_id, account_id, reason, asked_at)"
                        + " values (:id, :organisation, :account, :reason, :now)")
                .setParameter("id", id("00d0", number))
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private UUID account(int number, String name, String email) {
        var accountId = id("0000", number);
        entities.createNativeQuery("insert into account (id, subject, name, email, created_at)"
                        + " values (:id, :subject, :name, :email, :now) on conflict do nothing")
                .setParameter("id", accountId)
                .setParameter("subject", accountId.toString())
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return accountId;
    }

    private void partner(UUID organisationId, int number, String clientId, String name) {
        tenancy.enter(organisationId);
        entities.createNativeQuery("insert into partner_client (id, organisation_id, client_id, name, created_at)"
                        + " values (:id, :organisation, :client, :name, :now)")
                .setParameter("id", id("00c0", number))
                .setParameter("organisation", organisationId)
                .setParameter("client", clientId)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The id of an account in Keycloak's demonstration realm, and ids like it for what hangs on it. */
    private static UUID id(String kind, int number) {
        return UUID.fromString("01900000-0000-7000-8000-%s%08d".formatted(kind, number));
    }
}
