package nl.buurtdialoog;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.PlanningTable;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.place.NewNeighbourhood;
import nl.buurtdialoog.place.NewRoom;
import nl.buurtdialoog.place.NewVenue;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.shared.Tenancy;
import nl.buurtdialoog.theme.CoreQuestion;
import nl.buurtdialoog.theme.NewTheme;
import nl.buurtdialoog.theme.Round;
import nl.buurtdialoog.theme.Theme;
import org.jspecify.annotations.Nullable;

/** What tests start from. Everything is new, so tests never share rows. */
public final class Given {

    /** An organisation of this test's own. */
    public static Organisation anOrganisation() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var organisation = new Organisation(
                    "Buurtdialoog " + UUID.randomUUID(),
                    "030 123 45 67",
                    "maandag tot en met vrijdag, 9 tot 17 uur",
                    "info@buurtdialoog.example",
                    Instant.now());
            organisation.persist();
            return organisation;
        });
    }

    /** A member with these roles; answers their access token. */
    public static String aMember(UUID organisationId, Role... roles) {
        var somebody = Tokens.somebody();
        anAccount(somebody.subject());
        joins(somebody.subject(), organisationId, roles);
        return somebody.token();
    }

    /** A member with these roles; answers how Keycloak names them. */
    public static UUID aSubject(UUID organisationId, Role... roles) {
        var subject = anAccount();
        joins(subject, organisationId, roles);
        return subject;
    }

    /** Somebody who signs in, and is a member of nothing yet. */
    public static UUID anAccount() {
        var subject = UUID.randomUUID();
        anAccount(subject);
        return subject;
    }

    private static void anAccount(UUID subject) {
        asOwner("insert into account (id, subject, name, created_at) values ('%1$s', '%1$s', 'Lid', now())"
                .formatted(subject));
    }

    /** Makes somebody a member with these roles. */
    public static void joins(UUID subject, UUID organisationId, Role... roles) {
        var names = List.of(roles).stream().map(Role::name).toList();
        asOwner("insert into membership (id, organisation_id, account_id, roles, since)"
                .concat(" values (gen_random_uuid(), '%s', '%s', '{%s}', now())"
                        .formatted(organisationId, subject, String.join(",", names))));
    }

    public static String aCoordinator(UUID organisationId) {
        return aMember(organisationId, Role.COORDINATOR);
    }

    /** A partner's client; answers an access token with these scopes. */
    public static String aClient(UUID organisationId, String scopes) {
        var clientId = "partner-" + UUID.randomUUID();
        asOwner("insert into partner_client (id, organisation_id, client_id, name, scopes, created_at)"
                .concat(" values (gen_random_uuid(), '%s', '%s', 'Partner', string_to_array('%s', ' '), now())"
                        .formatted(organisationId, clientId, scopes)));
        return Tokens.ofClient(clientId, scopes);
    }

    /** The partner's client that an organisation has is called so from now on, and no other is. */
    public static void isTheClientOf(UUID organisationId, String clientId) {
        asOwner("""
                update partner_client set client_id = id::text where client_id = '%1$s';
                update partner_client set client_id = '%1$s' where organisation_id = '%2$s' and stopped_at is null""".formatted(clientId, organisationId));
    }

    /** Who calls the desk and has no contact of their own. */
    public static Map<String, Object> aGuest(String name) {
        return aGuest(name, null);
    }

    public static Map<String, Object> aGuest(String name, @Nullable Map<String, Boolean> needs) {
        var said = needs == null ? null : new HashMap<String, Object>(needs);
        if (said != null) {
            for (var need : List.of("hardOfHearing", "stepFree", "childAlong", "buddy")) {
                said.putIfAbsent(need, false);
            }
            for (var words : List.of("interpreterLanguage", "diet", "other")) {
                said.put(words, null);
            }
        }
        var person = new HashMap<String, Object>();
        person.put("name", name);
        person.put("needs", said);
        var consents = new ArrayList<Map<String, String>>();
        consents.add(Map.of("purpose", "TAKING_PART", "version", "2026-11"));
        if (said != null) {
            consents.add(Map.of("purpose", "PRACTICAL_NEEDS", "version", "2026-11"));
        }
        return Map.of(
                "people", List.of(person), "contact", Map.of("kind", "NONE"), "language", "NL", "consents", consents);
    }

    public static Neighbourhood aNeighbourhood(UUID organisationId, String name) {
        return within(organisationId, () -> {
            var neighbourhood = new Neighbourhood(organisationId, new NewNeighbourhood(name, "Utrecht", "Utrecht"));
            neighbourhood.persist();
            return neighbourhood;
        });
    }

    /** A venue in a neighbourhood of its own, with one room, "Zaal", for 40 people. */
    public static Venue aVenue(UUID organisationId) {
        return aVenue(organisationId, "Buurthuis " + UUID.randomUUID(), aNeighbourhood(organisationId, aName("Buurt")));
    }

    public static Venue aVenue(UUID organisationId, String name, Neighbourhood neighbourhood) {
        return within(organisationId, () -> {
            var rooms = List.of(new NewRoom("Zaal", 40));
            var venue = new Venue(
                    organisationId,
                    new NewVenue(
                            name,
                            "Plein",
                            "1",
                            "3582 KJ",
                            "Utrecht",
                            neighbourhood.id,
                            true,
                            true,
                            false,
                            null,
                            rooms,
                            null,
                            null));
            venue.persist();
            return venue;
        });
    }

    public static Theme aTheme(UUID organisationId, String name) {
        return within(organisationId, () -> {
            var theme = new Theme(
                    organisationId,
                    new NewTheme(name, null, List.of(new CoreQuestion(Round.DREAMS, "Waar droom je van?"))));
            theme.persist();
            return theme;
        });
    }

    public static Theme aTheme(UUID organisationId) {
        return aTheme(organisationId, aName("Erbij horen"));
    }

    /** A draft a week ahead, at a venue and with a theme of its own; answers its id. */
    public static UUID aDraft(UUID organisationId, int tables, int seatsPerTable) {
        return aDraft(organisationId, aWish(organisationId).tables(tables, seatsPerTable));
    }

    public static UUID aDraft(UUID organisationId, Wish wish) {
        return within(
                organisationId,
                () -> Arc.container()
                        .instance(PlanningTable.class)
                        .get()
                        .plan(organisationId, wish.toNewDialogue(), null)
                        .id);
    }

    /** A dialogue a week ahead that everybody can sign up for; answers its id. */
    public static UUID aPublishedDialogue(UUID organisationId, int tables, int seatsPerTable) {
        return aPublishedDialogue(organisationId, aWish(organisationId).tables(tables, seatsPerTable));
    }

    public static UUID aPublishedDialogue(UUID organisationId, Wish wish) {
        var id = aDraft(organisationId, wish);
        within(organisationId, () -> {
            Dialogue.of(organisationId, id).publish(Instant.now());
            return id;
        });
        return id;
    }

    /** What a test wants of a dialogue, at a venue and with a theme of its own. */
    public static Wish aWish(UUID organisationId) {
        return new Wish(aTheme(organisationId).id, aVenue(organisationId).id, inDays(7));
    }

    private static String aName(String kind) {
        return kind + " " + UUID.randomUUID();
    }

    /** Something done in a transaction of its own that may see the organisation's rows. */
    public static <T> T within(UUID organisationId, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Arc.container().instance(Tenancy.class).get().enter(organisationId);
            return work.call();
        });
    }

    /** SQL as somebody to whom row-level security does not apply. */
    public static void asOwner(String sql) {
        withOwner(statement -> {
            try {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        });
    }

    public static void withOwner(Consumer<Statement> work) {
        try {
            OwnerConnections.use(work);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static Instant inDays(int days) {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(days));
    }

    /** A week after this moment, at half past seven: so far from midnight that an hour before or after is the same day. */
    public static Instant anEveningInAWeek(Clock clock) {
        return clock.instant()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .plusDays(7)
                .with(LocalTime.of(19, 30))
                .toInstant();
    }

    private Given() {}
}
