-- Who always comes, carries a cycle or makes a dialogue possible has the own dialogues in the own calendar program. Such a
-- program sends no headers, so a secret in the address opens it: only its hash is kept, and it opens nothing else.
create table own_calendar (
    id                       uuid primary key,
    organisation_id          uuid        not null references organisation,
    kind                     text        not null check (kind in ('REGULAR', 'CORE_GROUP_MEMBER', 'TEAM_MEMBER')),
    standing_registration_id uuid unique,
    core_group_member_id     uuid unique,
    team_member_id           uuid unique,
    key_hash                 text        not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
    link_generation          integer     not null,
    made_at                  timestamptz not null,
    version                  bigint      not null default 0,
    unique (organisation_id, id),
    constraint own_calendar_is_of_one_kind check (
        (kind = 'REGULAR') = (standing_registration_id is not null)
        and (kind = 'CORE_GROUP_MEMBER') = (core_group_member_id is not null)
        and (kind = 'TEAM_MEMBER') = (team_member_id is not null)),
    foreign key (organisation_id, standing_registration_id)
        references standing_registration (organisation_id, id) on delete cascade,
    foreign key (organisation_id, core_group_member_id)
        references core_group_member (organisation_id, id) on delete cascade,
    foreign key (organisation_id, team_member_id) references team_member (organisation_id, id) on delete cascade
);
call keep_to_organisation('own_calendar');
comment on column own_calendar.kind is
    'personal: whose calendar it is; kept until it is stopped or they come no more; erased with the person';
comment on column own_calendar.standing_registration_id is
    'personal: whose calendar it is; kept until it is stopped or they come no more; erased with the person';
comment on column own_calendar.core_group_member_id is
    'personal: whose calendar it is; kept until it is stopped or they leave; erased with the person';
comment on column own_calendar.team_member_id is
    'personal: whose calendar it is; kept until it is stopped or they leave; erased with the person';
comment on column own_calendar.key_hash is
    'not personal: what opens a calendar, as a hash from which nobody makes it';
comment on column own_calendar.made_at is
    'personal: since when somebody follows their dialogues; kept until it is stopped; erased with the person';

-- Whose calendar a key opens. Answers an id only.
create function organisation_of_calendar(hash text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select organisation_id from own_calendar where key_hash = $1
$$;
revoke execute on function organisation_of_calendar(text) from public;
grant execute on function organisation_of_calendar(text) to buurtdialoog_app;
