-- The three roles of Buurtdialoog. Run by a superuser in the application's own database, before the first migration.
-- Plain SQL without psql commands: the launcher runs it over JDBC, an administrator with psql -f. May be run again.
--
--   buurtdialoog_owner  owns the database and the schema; only migrations connect as it
--   buurtdialoog_app    answers requests; owns nothing and cannot bypass row-level security
--   buurtdialoog_jobs   does the work that crosses organisations (the outbox, retention); same limits
--
-- Passwords are set apart from this file (alter role ... password ...), so that no secret stands in it.
do $$
declare
    name text;
begin
    foreach name in array array['buurtdialoog_owner', 'buurtdialoog_app', 'buurtdialoog_jobs'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit', name);
    end loop;

    execute format('alter database %I owner to buurtdialoog_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to buurtdialoog_app, buurtdialoog_jobs', current_database());
end
$$;

alter schema public owner to buurtdialoog_owner;
revoke all on schema public from public;
grant usage on schema public to buurtdialoog_app, buurtdialoog_jobs;
