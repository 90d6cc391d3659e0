package nl.buurtdialoog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the live schema promises about organisations and people, whatever migration comes next. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {

    /** Tables that belong to no organisation, each with its reason. A new one is a decision, made here. */
    private static final Set<String> OF_NOBODY = Set.of(
            "organisation", // is one
            "account", // a person may work for several; its own policies
            "ended_session", // of an account, who may work for several
            "idempotency_key", // per caller, who may be the public
            "scheduled_tasks", // the library's, holds ids
            "flyway_schema_history");

    private static final String COMMENT =
            "(?s)(personal: [^;]+; kept [^;]+; (erased|removed) [^;]+|not personal(: .+|))";

    @Test
    void every_table_belongs_to_an_organisation_or_is_known_not_to() {
        var tables = Schema.strings("select relname from pg_class where relkind in ('r', 'p')"
                + " and relnamespace = 'public'::regnamespace");
        var organisations = tablesOfOrganisations();

        assertThat(tables.stream().filter(table -> !organisations.contains(table)))
                .isSubsetOf(OF_NOBODY)
                .isNotEmpty();
    }

    @Test
    void the_organisation_of_a_row_is_never_unknown() {
        assertThat(Schema.strings("select table_name from information_schema.columns where table_schema = 'public'"
                        + " and column_name = 'organisation_id' and is_nullable = 'YES'"))
                .isEmpty();
    }

    @Test
    void the_organisation_of_a_row_exists() {
        assertThat(missing("select conrelid::regclass::text from pg_constraint where contype = 'f'"
                        + " and confrelid = 'organisation'::regclass"))
                .isEmpty();
    }

    @Test
    void a_row_can_be_pointed_to_together_with_its_organisation() {
        assertThat(missing("""
                        select i.indrelid::regclass::text from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'organisation_id'
                        where i.indisunique and i.indpred is null and i.indnkeyatts = 2 and i.indkey[0] = a.attnum""")).isEmpty();
    }

    @Test
    void a_row_points_to_rows_of_its_own_organisation_only() {
        assertThat(Schema.strings("""
                        select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                        where c.contype = 'f' and c.confrelid <> 'organisation'::regclass
                          and exists (select from pg_attribute where attrelid = c.conrelid
                                      and attname = 'organisation_id')
                          and exists (select from pg_attribute where attrelid = c.confrelid
                                      and attname = 'organisation_id')
                          and not exists (select from pg_attribute where attrelid = c.conrelid
                                          and attname = 'organisation_id' and attnum = any (c.conkey))""")).isEmpty();
    }

    @Test
    void the_database_itself_keeps_rows_to_their_organisation() {
        assertThat(missing("select oid::regclass::text from pg_class where relrowsecurity"))
                .isEmpty();
        assertThat(missing("""
                        select polrelid::regclass::text from pg_policy
                        where polname = 'own_organisation' and polpermissive and polcmd = '*'
                          and pg_get_expr(polqual, polrelid) like '%organisation_id = %current_organisation()%'
                          and pg_get_expr(polwithcheck, polrelid) like '%organisation_id = %current_organisation()%'""")).isEmpty();
    }

    @Test
    void only_reading_is_opened_to_the_public_and_never_of_people() {
        var open = Schema.strings("select polrelid::regclass || ' ' || polcmd::text from pg_policy"
                + " where polname = 'public_reading'");

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "campaign r",
                        "dialogue r",
                        "dialogue_seats r",
                        "neighbourhood r",
                        "print_set r",
                        "room r",
                        "theme r",
                        "toolkit_article r",
                        "toolkit_picture r",
                        "toolkit_theme r",
                        "toolkit_version r",
                        "toolkit_word r",
                        "venue r");
    }

    @Test
    void the_roles_that_serve_people_own_nothing_and_bypass_nothing() {
        assertThat(Schema.strings("select relname from pg_class join pg_roles on pg_roles.oid = relowner"
                        + " where rolname in ('buurtdialoog_app', 'buurtdialoog_jobs')"))
                .isEmpty();
        assertThat(Schema.strings("select rolname from pg_roles where rolname like 'buurtdialoog%'"
                        + " and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)"))
                .isEmpty();
        assertThat(Schema.strings("select m.rolname || ' in ' || r.rolname from pg_auth_members"
                        + " join pg_roles m on m.oid = member join pg_roles r on r.oid = roleid"
                        + " where m.rolname in ('buurtdialoog_app', 'buurtdialoog_jobs')"))
                .isEmpty();
        assertThat(Schema.strings("select n.nspname from pg_namespace n where n.nspname = 'public'"
                        + " and (has_schema_privilege('buurtdialoog_app', oid, 'create')"
                        + " or has_schema_privilege('buurtdialoog_jobs', oid, 'create'))"))
                .isEmpty();
    }

    @Test
    void what_looks_past_the_policies_is_listed_here_and_not_open_to_all() {
        assertThat(Schema.strings(
                        "select proname from pg_proc where prosecdef" + " and pronamespace = 'public'::regnamespace"))
                .containsExactlyInAnyOrder(
                        "account_of_subject",
                        "client_let_in",
                        "figures",
                        "followers_past_term",
                        "followers_to_tell",
                        "forget_absences",
                        "forget_audit_entries",
                        "forget_interests",
                        "forget_postcard_orders",
                        "help_offers_past_term",
                        "holds_that_ran_out",
                        "newcomers_seats_to_release",
                        "initiative_contacts_past_term",
                        "interests_to_tell",
                        "membership_of",
                        "offers_that_ran_out",
                        "organisations_with_care_tasks",
                        "organisations_with_dialogues",
                        "organisation_of_client",
                        "organisation_of_calendar",
                        "organisation_of_evening",
                        "organisation_of_invitation",
                        "participants_by_name",
                        "participants_found",
                        "participants_reached_at",
                        "question_put_to",
                        "registrations_coming",
                        "signed_out_since",
                        "steps_to_ask",
                        "support_until");
        assertThat(Schema.strings("select proname from pg_proc where prosecdef"
                        + " and pronamespace = 'public'::regnamespace and (proacl is null or proacl::text ~ '[{,]=')"))
                .isEmpty();
    }

    @Test
    void every_column_that_may_hold_something_about_a_person_says_why_how_long_and_who_erases_it() {
        var unsaid = Stream.concat(personalTables().stream(), Stream.of("account", "ended_session"))
                .flatMap(table -> Schema.uncommented(table, COMMENT).stream());

        assertThat(unsaid).isEmpty();
    }

    @Test
    void what_is_said_of_a_personal_column_is_complete_everywhere() {
        assertThat(Schema.strings("select c.relname || '.' || a.attname || ': ' || d.description from pg_description d"
                                + " join pg_class c on c.oid = d.objoid and c.relnamespace = 'public'::regnamespace"
                                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid")
                        .stream()
                        .filter(said -> !said.substring(said.indexOf(": ") + 2).matches(COMMENT)))
                .isEmpty();
    }

    /** Tables of an organisation that the public cannot read. */
    private static Set<String> personalTables() {
        var personal = new TreeSet<>(tablesOfOrganisations());
        personal.removeAll(
                Schema.strings("select polrelid::regclass::text from pg_policy where polname = 'public_reading'"));
        return personal;
    }

    private static Set<String> missing(String tablesThatHaveIt) {
        var missing = new TreeSet<>(tablesOfOrganisations());
        missing.removeAll(Schema.strings(tablesThatHaveIt));
        return missing;
    }

    private static Set<String> tablesOfOrganisations() {
        List<String> tables = Schema.strings("select table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'organisation_id'");
        assertThat(tables).hasSizeGreaterThan(10);
        return tables.stream().collect(toSet());
    }
}
