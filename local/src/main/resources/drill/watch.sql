-- In a drill's own database only: writes down every time that a seat was given which was not there, or was a newcomer's.
-- It looks when a transaction ends, with its lock on the seats still held, and so sees all decisions one after the other.
create table drill_taken (
    dialogue_id uuid primary key,
    taken       integer not null,
    again       integer not null
);
create table drill_breach (
    dialogue_id uuid not null,
    sentence    text not null
);

create function drill_look() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here   uuid := new.dialogue_id;
    taken  integer;
    again  integer;
    there  integer;
    kept   integer;
    before drill_taken;
begin
    select count(*), count(*) filter (where p.first_time is not true) into taken, again
    from registration_person p join registration r on r.id = p.registration_id
    where p.dialogue_id = here and not p.cancelled and not p.unseated and r.status in ('CONFIRMED', 'OFFERED');
    select s.seats + s.chairs_added, s.newcomers_seats into there, kept from dialogue_seats s where s.dialogue_id = here;
    select * into before from drill_taken d where d.dialogue_id = here;
    if taken > there and taken > coalesce(before.taken, 0) then
        insert into drill_breach values
            (here, format('More people than seats: %s seats taken of %s, %s before', taken, there, before.taken));
    end if;
    if kept > 0 and again > there - kept and again > coalesce(before.again, 0) then
        insert into drill_breach values
            (here, format('In the seats of newcomers: %s seats of %s taken by others, %s kept', again, there, kept));
    end if;
    insert into drill_taken values (here, taken, again)
        on conflict (dialogue_id) do update set taken = excluded.taken, again = excluded.again;
    return null;
end $$;

create constraint trigger drill_look after insert or update on registration
    deferrable initially deferred for each row execute function drill_look();
create constraint trigger drill_look after insert or update on registration_person
    deferrable initially deferred for each row execute function drill_look();
