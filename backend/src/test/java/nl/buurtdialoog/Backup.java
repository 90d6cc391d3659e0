package nl.buurtdialoog;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;

/** All rows of an organisation as they were at a moment, to put back as a restored backup does. */
public record Backup(UUID organisation, Map<String, String> copies) {

    public static Backup of(UUID organisation) {
        Given.asOwner("create schema if not exists backup");
        var copies = Schema.strings("select table_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'organisation_id'")
                .stream()
                .collect(toMap(
                        table -> table,
                        table -> "backup.\"" + table + "_" + UUID.randomUUID().toString() + "\""));
        copies.forEach(
                (table, copy) -> Given.asOwner("create table %s as select * from public.%s where organisation_id = '%s'"
                        .formatted(copy, table, organisation)));
        return new Backup(organisation, copies);
    }

    public void restore() {
        copies.forEach((table, copy) -> {
            var columns = String.join(
                    ", ",
                    Schema.strings("select attname from pg_attribute where attrelid = 'public.%s'::regclass"
                            .formatted(table)
                            .concat(" and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")));
            Given.asOwner("""
                    set session_replication_role = replica;
                    delete from public.%1$s where organisation_id = '%2$s';
                    insert into public.%1$s (%3$s) select %3$s from %4$s;
                    set session_replication_role = origin""".formatted(table, organisation, columns, copy));
        });
    }
}
