-- Places, themes and campaigns hold nothing about a person: everyone may read them, only the organisation writes them.
-- What people type finds a name whatever its accents, capitals and apostrophes; nl.buurtdialoog.dialogue.SearchWords does
-- the same to the words of the question.
create function searchable(text) returns text language sql immutable parallel safe
    return lower(translate(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'), '‘’', '''''')
        collate "nl-x-icu");

create table neighbourhood (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   collate "nl-x-icu" not null check (name <> ''),
    municipality    text   not null,
    region          text,
    searchable      text   not null generated always as (searchable(name)) stored,
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, municipality, name)
);

create index neighbourhood_by_name on neighbourhood (organisation_id, name, id);

create table venue (
    id                uuid primary key,
    organisation_id   uuid    not null references organisation,
    neighbourhood_id  uuid    not null,
    name              text    collate "nl-x-icu" not null check (name <> ''),
    street            text    not null,
    house_number      text    not null,
    postcode          text    not null,
    town              text    not null,
    step_free         boolean not null,
    accessible_toilet boolean not null,
    hearing_loop      boolean not null,
    directions        text,
    latitude          double precision,
    longitude         double precision,
    searchable        text    not null generated always as (searchable(name)) stored,
    version           bigint  not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name, postcode),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);
create index venue_by_name on venue (organisation_id, name, id);
create index venue_by_neighbourhood on venue (organisation_id, neighbourhood_id);

create table room (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    venue_id        uuid    not null,
    name            text    not null check (name <> ''),
    seats           integer not null check (seats > 0),
    position        integer not null,
    unique (organisation_id, id),
    foreign key (organisation_id, venue_id) references venue (organisation_id, id) on delete cascade
);
create index room_by_venue on room (organisation_id, venue_id);

create table theme (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   collate "nl-x-icu" not null check (name <> ''),
    description     text,
    questions       jsonb  not null,
    searchable      text   not null generated always as (searchable(name)) stored,
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name)
);

create index theme_by_name on theme (organisation_id, name, id);

create table campaign (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   collate "nl-x-icu" not null check (name <> ''),
    description     text,
    starts_on       date   not null,
    ends_on         date   not null check (ends_on >= starts_on),
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name)
);

create index campaign_latest on campaign (starts_on, id);
create index campaign_latest_of_organisation on campaign (organisation_id, starts_on, id);

call keep_to_organisation('neighbourhood');
call keep_to_organisation('venue');
call keep_to_organisation('room');
call keep_to_organisation('theme');
call keep_to_organisation('campaign');
create policy public_reading on neighbourhood for select to buurtdialoog_app using (true);
create policy public_reading on venue for select to buurtdialoog_app using (true);
create policy public_reading on room for select to buurtdialoog_app using (true);
create policy public_reading on theme for select to buurtdialoog_app using (true);
create policy public_reading on campaign for select to buurtdialoog_app using (true);
