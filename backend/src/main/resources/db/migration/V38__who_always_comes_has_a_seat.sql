-- Seats that are kept for newcomers: data of the dialogue, so that the desk needs to know no cycle.
alter table dialogue_seats
    add column newcomers_seats      integer not null default 0 check (newcomers_seats >= 0),
    add column newcomers_seats_left integer not null default 0 check (newcomers_seats_left >= 0);
create index dialogue_seats_kept_for_newcomers on dialogue_seats (organisation_id, dialogue_id)
    where newcomers_seats_left > 0;

-- Where newcomers have left seats that are for everybody by now, whosever dialogue it is. Answers ids only.
create function newcomers_seats_to_release(moment timestamptz)
    returns table (organisation_id uuid, dialogue_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.organisation_id, s.dialogue_id
    from dialogue_seats s
    join dialogue on dialogue.organisation_id = s.organisation_id and dialogue.id = s.dialogue_id
    where s.newcomers_seats_left > 0 and dialogue.starts_at <= $1 + interval '168 hours'
    limit 200
$$;
revoke execute on function newcomers_seats_to_release(timestamptz) from public;
grant execute on function newcomers_seats_to_release(timestamptz) to buurtdialoog_app;
