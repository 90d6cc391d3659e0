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

alter table registration add column regular boolean not null default false;
comment on column registration.regular is
    'personal: whether somebody always comes; kept two years after the last dialogue; erased with the person';

-- "Ik kom altijd": somebody's place in every edition of a cycle, until they skip one or stop.
create table standing_registration (
    id                 uuid primary key,
    organisation_id    uuid        not null references organisation,
    cycle_id           uuid        not null,
    participant_id     uuid        not null,
    via                text        not null
        check (via in ('WEB', 'PHONE', 'FLYER', 'KEY_FIGURE', 'PARTNER', 'WALK_IN', 'IMPORT')),
    since              timestamptz not null,
    needs              jsonb,
    needs_said_at      timestamptz,
    called_for_edition integer     not null default 0,
    version            bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, cycle_id, participant_id),
    check ((needs is null) = (needs_said_at is null)),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade,
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
create index standing_registration_by_cycle on standing_registration (organisation_id, cycle_id, since, id);
create index standing_registration_by_participant on standing_registration (organisation_id, participant_id, id);
call keep_to_organisation('standing_registration');
comment on column standing_registration.participant_id is
    'personal: who always comes; kept until they stop; erased with the person';
comment on column standing_registration.via is
    'personal: by which way they said so; kept until they stop; erased with the person';
comment on column standing_registration.since is
    'personal: since when they always come; kept until they stop; erased with the person';
comment on column standing_registration.needs is
    'personal: practical needs at every edition; kept until they stop, asked again each year; erased with the person';
comment on column standing_registration.needs_said_at is
    'personal: when they last said what they need; kept until they stop; erased with the person';
comment on column standing_registration.called_for_edition is
    'personal: after which absence they were called; kept until they stop; erased with the person';

create table standing_turn (
    id                       uuid primary key,
    organisation_id          uuid    not null references organisation,
    standing_registration_id uuid    not null,
    edition_number           integer not null check (edition_number >= 1),
    registration_id          uuid,
    unique (organisation_id, id),
    unique (organisation_id, standing_registration_id, edition_number),
    foreign key (organisation_id, standing_registration_id)
        references standing_registration (organisation_id, id) on delete cascade,
    foreign key (organisation_id, registration_id)
        references registration (organisation_id, id) on delete set null (registration_id)
);
create index standing_turn_by_registration on standing_turn (organisation_id, registration_id);
call keep_to_organisation('standing_turn');
comment on column standing_turn.standing_registration_id is
    'personal: who came or skipped an edition; kept until they stop; erased with the person';
comment on column standing_turn.registration_id is
    'personal: the place they were given; kept until they stop; erased with the person';
