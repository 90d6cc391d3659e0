-- In a drill's own database only: the application reads and writes the seats through a view on a function, whose rows
-- nobody can lock. So "select ... for update" answers as before and holds nothing.
alter table dialogue_seats rename to dialogue_seats_kept;

create function seats_without_lock() returns setof dialogue_seats_kept language sql stable
    as 'select * from dialogue_seats_kept';
create view dialogue_seats with (security_invoker = true) as select * from seats_without_lock();
grant select, insert, update, delete on dialogue_seats to buurtdialoog_app;

do $$
declare
    columns text;
begin
    select string_agg(format('%1$I = new.%1$I', attname), ', ') into columns
    from pg_attribute where attrelid = 'dialogue_seats_kept'::regclass and attnum > 0 and not attisdropped;
    execute format(
        'create function write_seats() returns trigger language plpgsql as $body$ begin'
            || ' if tg_op = ''INSERT'' then insert into dialogue_seats_kept select (new).*; return new; end if;'
            || ' if tg_op = ''DELETE'' then delete from dialogue_seats_kept where dialogue_id = old.dialogue_id; return old;'
            || ' end if;'
            || ' update dialogue_seats_kept set %s where dialogue_id = old.dialogue_id; return new; end $body$', columns);
end $$;
create trigger write_seats instead of insert or update or delete on dialogue_seats
    for each row execute function write_seats();
