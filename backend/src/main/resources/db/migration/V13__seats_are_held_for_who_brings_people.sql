-- Seats that are kept for the own people of somebody who organises, until a moment. Nobody else is given them.
create table seat_hold (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    dialogue_id     uuid        not null,
    holder_id       uuid,
    held_for        text        not null check (held_for <> ''),
    seats           integer     not null check (seats > 0),
    expires_at      timestamptz not null,
    held_at         timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
create index seat_hold_by_dialogue on seat_hold (organisation_id, dialogue_id, held_at, id);
create index seat_hold_by_end on seat_hold (expires_at);
create unique index a_holder_holds_seats_once on seat_hold (organisation_id, dialogue_id, holder_id)
    where holder_id is not null;
call keep_to_organisation('seat_hold');
comment on column seat_hold.holder_id is
    'personal: who may use these seats by a link; kept until the dialogue begins; removed when the hold ends';
comment on column seat_hold.held_for is
    'personal: for whose people seats are kept; kept until the dialogue begins; removed when the hold ends';
comment on column seat_hold.expires_at is 'not personal: until when seats are kept';
comment on column seat_hold.held_at is 'not personal: since when seats are kept';

alter table dialogue_seats add column seats_held integer not null default 0 check (seats_held >= 0);

-- Where seats are held no longer, whosever dialogue it is. Answers ids only.
create function holds_that_ran_out(moment timestamptz)
    returns table (organisation_id uuid, dialogue_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct seat_hold.organisation_id, seat_hold.dialogue_id
    from seat_hold
    join dialogue on dialogue.organisation_id = seat_hold.organisation_id and dialogue.id = seat_hold.dialogue_id
    where least(seat_hold.expires_at, dialogue.starts_at) <= $1 or dialogue.status <> 'PUBLISHED'
    limit 200
$$;
revoke execute on function holds_that_ran_out(timestamptz) from public;
grant execute on function holds_that_ran_out(timestamptz) to buurtdialoog_app;
