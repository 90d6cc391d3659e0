-- In a drill's own database only: writes down every time that a seat was given which was not there. It looks when a
-- transaction ends, with its lock on the seats still held, and so sees all decisions one after the other.
create table drill_taken (
    dialogue_id uuid primary key,
    taken       integer not null
);
create table drill_breach (
    dialogue_id uuid not null,
    sentence    text not null
);

create function drill_look() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    here   uuid := new.dialogue_id;
    taken  integer;
    there  integer;
    before integer;
begin
    select count(*) into taken
    from registration_person p join registration r on r.id = p.registration_id
    where p.dialogue_id = here and not p.cancelled and not p.unseated and r.status in ('CONFIRMED', 'OFFERED');
    select s.seats + s.chairs_added into there from dialogue_seats s where s.dialogue_id = here;
    select d.taken into before from drill_taken d where d.dialogue_id = here;
    if taken > there and taken > coalesce(before, 0) then
        insert into drill_breach values (here, format('%s seats taken of %s, %s before', taken, there, before));
    end if;
    insert into drill_taken values (here, taken) on conflict (dialogue_id) do update set taken = excluded.taken;
    return null;
end $$;

create constraint trigger drill_look after insert or update on registration
    deferrable initially deferred for each row execute function drill_look();
create constraint trigger drill_look after insert or update on registration_person
    deferrable initially deferred for each row execute function drill_look();
