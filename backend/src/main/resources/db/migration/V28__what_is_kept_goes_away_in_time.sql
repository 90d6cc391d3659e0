-- How long an organisation keeps what it knows of people. The limits are also what the columns promise.
alter table organisation
    add column needs_days integer not null default 7 check (needs_days between 1 and 30),
    add column message_days integer not null default 90 check (message_days between 30 and 365),
    add column team_months integer not null default 12 check (team_months between 1 and 24),
    add column people_months integer not null default 24 check (people_months between 6 and 36);

-- What each daily round removed, in numbers.
create table retention_round (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    gone_at         timestamptz not null,
    needs           integer     not null,
    messages        integer     not null,
    team_members    integer     not null,
    people          integer     not null,
    unique (organisation_id, id)
);
create index retention_round_newest on retention_round (organisation_id, gone_at desc, id desc);
call keep_to_organisation('retention_round');
comment on column retention_round.gone_at is 'not personal: when a round ended';
comment on column retention_round.people is 'not personal: how many people were erased by a round';
