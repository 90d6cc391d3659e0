create table dialogue (
    id                     uuid primary key,
    organisation_id        uuid        not null references organisation,
    reference              text,
    title                  text        not null check (title <> ''),
    searchable             text        not null generated always as (searchable(title)) stored,
    theme_id               uuid        not null,
    format                 text        not null check (format in
        ('APPRECIATIVE', 'SHORT', 'LUNCH', 'DINNER', 'WALK', 'CREATIVE', 'ONLINE')),
    language               text        not null check (language in ('NL', 'EN')),
    starts_at              timestamptz not null,
    ends_at                timestamptz not null check (ends_at > starts_at),
    venue_id               uuid        not null,
    room_id                uuid,
    neighbourhood_id       uuid        not null,
    campaign_id            uuid,
    tables                 integer     not null check (tables between 1 and 50),
    seats_per_table        integer     not null check (seats_per_table between 5 and 8),
    questions              jsonb       not null,
    expectations           text,
    price                  text,
    food                   text,
    interpreter            text,
    children_welcome       boolean     not null,
    co_organisers          text[]      not null,
    facilitator_name       text,
    host_name              text,
    welcome_name           text,
    contact_name           text,
    registration_opens_at  timestamptz,
    registration_closes_at timestamptz not null,
    status                 text        not null check (status in
        ('DRAFT', 'PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED')),
    cancellation_reason    text check ((status = 'CANCELLED') = (cancellation_reason is not null)),
    tables_held            integer check (tables_held >= 0),
    tables_called_off      integer check (tables_called_off >= 0),
    participants           integer check (participants >= 0),
    first_timers           integer check (first_timers >= 0),
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    version                bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, reference),
    foreign key (organisation_id, theme_id) references theme (organisation_id, id),
    foreign key (organisation_id, venue_id) references venue (organisation_id, id),
    foreign key (organisation_id, room_id) references room (organisation_id, id),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
    foreign key (organisation_id, campaign_id) references campaign (organisation_id, id)
);
create index dialogue_agenda on dialogue (starts_at, id) where status <> 'DRAFT';
create index dialogue_agenda_by_neighbourhood on dialogue (neighbourhood_id, starts_at, id) where status <> 'DRAFT';
create index dialogue_agenda_by_theme on dialogue (theme_id, starts_at, id) where status <> 'DRAFT';
create index dialogue_agenda_by_campaign on dialogue (campaign_id, starts_at, id) where status <> 'DRAFT';
create index dialogue_plan on dialogue (organisation_id, starts_at, id);
create index dialogue_by_venue on dialogue (organisation_id, venue_id);
create index dialogue_by_theme on dialogue (organisation_id, theme_id);
create index dialogue_by_neighbourhood on dialogue (organisation_id, neighbourhood_id);
create index dialogue_by_campaign on dialogue (organisation_id, campaign_id);
create index dialogue_updated on dialogue (updated_at, id) where status <> 'DRAFT';

comment on column dialogue.facilitator_name is
    'personal: shown to neighbours so that they know who leads; kept a year after the dialogue; erased with the person';
comment on column dialogue.host_name is
    'personal: who opens the door; kept a year after the dialogue; erased with the person';
comment on column dialogue.welcome_name is
    'personal: who welcomes newcomers; kept a year after the dialogue; erased with the person';
comment on column dialogue.contact_name is
    'personal: whom the organisation asks; kept a year after the dialogue; erased with the person';

call keep_to_organisation('dialogue');
create policy public_reading on dialogue for select to buurtdialoog_app using (status <> 'DRAFT');

-- Seats are a thing of their own: a sign-up changes this row and never the version of the dialogue that is edited.
-- Whoever decides about seats holds this row's lock.
create table dialogue_seats (
    dialogue_id     uuid primary key,
    organisation_id uuid    not null references organisation,
    seats           integer not null check (seats >= 0),
    seats_taken     integer not null default 0 check (seats_taken >= 0),
    unique (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
call keep_to_organisation('dialogue_seats');
create policy public_reading on dialogue_seats for select to buurtdialoog_app using (true);
