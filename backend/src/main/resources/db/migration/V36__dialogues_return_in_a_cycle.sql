-- What stays the same from one time to the next. An edition is a dialogue, with its number in the cycle.
create table cycle (
    id               uuid primary key,
    organisation_id  uuid        not null references organisation,
    name             text        collate "nl-x-icu" not null check (name <> ''),
    neighbourhood_id uuid        not null,
    venue_id         uuid        not null,
    room_id          uuid,
    theme_id         uuid,
    format           text        not null check (format in
        ('APPRECIATIVE', 'SHORT', 'LUNCH', 'DINNER', 'WALK', 'CREATIVE', 'ONLINE')),
    language         text        not null check (language in ('NL', 'EN')),
    tables           integer     not null check (tables between 1 and 50),
    seats_per_table  integer     not null check (seats_per_table between 5 and 8),
    duration_minutes integer     not null check (duration_minutes between 30 and 480),
    rule             text        not null check (rule like 'FREQ=%'),
    began_on         date        not null,
    start_time       time        not null,
    skipped_dates    date[]      not null default '{}',
    ended_on         date,
    created_at       timestamptz not null,
    version          bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
    foreign key (organisation_id, venue_id) references venue (organisation_id, id),
    foreign key (organisation_id, room_id) references room (organisation_id, id),
    foreign key (organisation_id, theme_id) references theme (organisation_id, id)
);
create index cycle_by_name on cycle (organisation_id, name, id);
create index cycle_by_neighbourhood on cycle (organisation_id, neighbourhood_id);
create index cycle_by_venue on cycle (organisation_id, venue_id);
create index cycle_by_theme on cycle (organisation_id, theme_id);
call keep_to_organisation('cycle');

comment on column cycle.name is 'not personal: of a gathering';
comment on column cycle.rule is 'not personal: when it returns, as RFC 5545 writes it';
comment on column cycle.format is 'not personal';
comment on column cycle.language is 'not personal';
comment on column cycle.began_on is 'not personal: the day the rhythm is counted from';
comment on column cycle.ended_on is 'not personal';
comment on column cycle.created_at is 'not personal';

-- rhythm_date: the day of the rhythm that an edition is for, also when it is held on another.
alter table dialogue
    add column cycle_id       uuid,
    add column edition_number integer,
    add column rhythm_date    date,
    add constraint dialogue_cycle_fkey foreign key (organisation_id, cycle_id)
        references cycle (organisation_id, id) not valid,
    add constraint dialogue_is_an_edition_or_not check (
        (cycle_id is null) = (edition_number is null) and (cycle_id is null) = (rhythm_date is null)
        and edition_number >= 1) not valid;
alter table dialogue validate constraint dialogue_cycle_fkey;
alter table dialogue validate constraint dialogue_is_an_edition_or_not;
create unique index dialogue_edition on dialogue (organisation_id, cycle_id, edition_number) where cycle_id is not null;
