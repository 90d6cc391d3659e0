-- A place to practise: it tells nobody anything, stands in no agenda, and begins anew every day. Said when it is made, so
-- that nobody's real work is ever taken for practice.
alter table organisation add column sandbox boolean not null default false;

-- Removes what was practised with. Runs as who calls it, so it sees one organisation; and works on no other than a
-- sandbox. What a new table holds goes as well, in whatever order its foreign keys allow.
create function empty_sandbox(now timestamptz) returns void language plpgsql set search_path = public, pg_temp as $$
declare
    kept constant text[] := array['organisation', 'membership', 'support_access', 'audit_entry', 'partner_client',
        'partner_use', 'webhook', 'withdrawn_dialogue', 'retention_round'];
    holder text;
    waits boolean;
begin
    if not exists (select from organisation where id = current_organisation() and sandbox) then
        raise exception 'This is no sandbox';
    end if;
    delete from withdrawn_dialogue where organisation_id = current_organisation() and withdrawn_at < now - interval '8 days';
    insert into withdrawn_dialogue (dialogue_id, organisation_id, withdrawn_at)
        select id, organisation_id, now from dialogue
        where organisation_id = current_organisation() and status <> 'DRAFT'
        on conflict do nothing;
    for round in 1..20 loop
        waits := false;
        for holder in select relname from pg_class join pg_attribute on attrelid = pg_class.oid
                where attname = 'organisation_id' and relkind = 'r' and relnamespace = 'public'::regnamespace
                    and relname <> all (kept) loop
            begin
                execute format('delete from %I where organisation_id = current_organisation()', holder);
            exception when foreign_key_violation then
                waits := true;
            end;
        end loop;
        exit when not waits;
    end loop;
    if waits then
        raise exception 'This sandbox could not be emptied';
    end if;
end $$;
revoke execute on function empty_sandbox(timestamptz) from public;
grant execute on function empty_sandbox(timestamptz) to buurtdialoog_app;
