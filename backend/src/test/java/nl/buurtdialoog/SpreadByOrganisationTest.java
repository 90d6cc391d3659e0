package nl.buurtdialoog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What would let rows be spread over several databases by their organisation, as Citus does: whatever is unique and whatever
 * is pointed to is so within one organisation. What stands in the way is named here, and nothing else may (docs/scale.md).
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpreadByOrganisationTest {

    /** A copy in every place, since rows of any organisation point to it. */
    private static final String EVERYWHERE = "account";

    /** Each table that is spread, with the column that says where its rows stand; an organisation stands with its own. */
    private static final String SPREAD = """
            with spread as (
                select a.attrelid as id, a.attnum as organisation, c.relname as name
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                  and a.attname = case when c.relname = 'organisation' then 'id' else 'organisation_id' end),
            one as (
                select spread.*, i.indexrelid, i.indisprimary,
                       (i.indkey::int2[])[0:i.indnkeyatts - 1] as columns
                from spread join pg_index i on i.indrelid = spread.id
                where i.indisunique or i.indisexclusion),
            pointer as (
                select c.* from pg_constraint c where c.contype = 'f')
            """;

    @Test
    void every_table_is_spread_or_has_a_place_that_was_thought_about() {
        assertThat(Schema.strings(SPREAD + """
                        select relname from pg_class where relkind in ('r', 'p')
                        and relnamespace = 'public'::regnamespace and oid not in (select id from spread)"""))
                .containsExactlyInAnyOrder(
                        EVERYWHERE,
                        "ended_session", // at one place: of an account
                        "idempotency_key", // at one place: of a caller, who may be the public
                        "scheduled_tasks", // at one place: the library looks for what is due in one statement
                        "flyway_schema_history"); // at one place: migrations begin there
    }

    /**
     * Citus takes no unique index without the organisation. Most have an id among their columns, of the row itself or of one of
     * the same organisation, and no id is given out twice: those take the organisation in without saying anything else. What
     * is left is looked for before its organisation is known, and would need a table of names that stands everywhere.
     */
    @Test
    void what_is_unique_over_all_organisations_is_an_id_or_leads_to_its_organisation() {
        assertThat(Schema.strings(SPREAD + """
                        select name || '.' || (select string_agg(attname, '+') from pg_attribute
                                               where attrelid = one.id and attnum = any (columns))
                        from one where not organisation = any (columns) and not exists (
                            select from pg_attribute a
                            where a.attrelid = one.id and a.attnum = any (columns) and a.atttypid = 'uuid'::regtype
                              and (exists (select from one other where other.id = one.id
                                           and other.columns @> array[one.organisation, a.attnum]
                                           and cardinality(other.columns) = 2)
                                   or exists (select from pointer where conrelid = one.id
                                              and conkey @> array[one.organisation, a.attnum])))"""))
                .containsExactlyInAnyOrder(
                        "care_task.evening_code", // on paper, opens an evening
                        "key_figure.code", // on paper, invites neighbours
                        "own_calendar.key_hash", // in an address, opens a calendar
                        "partner_client.client_id", // in a token
                        "partner_client.previous_key"); // the same
    }

    /** The keys by an id alone are what is dropped on the day itself: beside each stands one that has the organisation too. */
    @Test
    void a_row_is_known_by_its_organisation_and_the_rest_of_its_key() {
        assertThat(Schema.strings(SPREAD + """
                        select name from one where indisprimary and not organisation = any (columns) and not exists (
                            select from one other join pg_index i on i.indexrelid = other.indexrelid
                            where other.id = one.id and i.indpred is null and i.indisvalid
                              and other.columns @> (array[one.organisation] || one.columns)
                              and cardinality(other.columns) = cardinality(one.columns) + 1)""")).isEmpty();
    }

    @Test
    void a_row_points_to_rows_beside_it_or_to_what_stands_everywhere() {
        assertThat(Schema.strings(SPREAD + """
                        select conrelid::regclass || ' ' || conname
                        from pointer join spread here on here.id = conrelid left join spread there on there.id = confrelid
                        where confrelid <> '%s'::regclass
                          and (there.id is null
                               or array_position(conkey, here.organisation) is distinct from
                                  array_position(confkey, there.organisation)
                               or array_position(conkey, here.organisation) is null)""".formatted(EVERYWHERE))).isEmpty();
    }

    @Test
    void nothing_points_into_an_organisation_from_outside() {
        assertThat(Schema.strings(SPREAD + """
                        select conrelid::regclass || ' ' || conname from pointer
                        where confrelid in (select id from spread) and conrelid not in (select id from spread)""")).isEmpty();
    }

    /** A row stays where it is when what it points to goes: a reference is emptied without its organisation. */
    @Test
    void what_goes_away_takes_nobodys_organisation_along() {
        assertThat(Schema.strings(SPREAD + """
                        select conrelid::regclass || ' ' || conname from pointer join spread on spread.id = conrelid
                        where confdeltype in ('n', 'd')
                          and (confdelsetcols is null or spread.organisation = any (confdelsetcols))
                           or confupdtype in ('c', 'n', 'd')""")).isEmpty();
    }

    /** A counter would be asked by all places at once, and a trigger runs where its row stands and sees no other place. */
    @Test
    void no_counter_and_no_trigger_is_shared() {
        List<String> shared = Schema.strings(SPREAD + """
                select 'counter ' || relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
                union all
                select 'trigger ' || tgname || ' on ' || name from pg_trigger join spread on spread.id = tgrelid
                where not tgisinternal""");

        assertThat(shared).isEmpty();
    }
}
