-- Places, themes and campaigns hold nothing about a person: everyone may read them, only the organisation writes them.
create table neighbourhood (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   not null check (name <> ''),
    municipality    text   not null,
    region          text,
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, municipality, name)
);

create table venue (
    id                uuid primary key,
    organisation_id   uuid    not null references organisation,
    neighbourhood_id  uuid    not null,
    name              text    not null check (name <> ''),
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
    version           bigint  not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name, postcode),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);
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
    name            text   not null check (name <> ''),
    description     text,
    questions       jsonb  not null,
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name)
);

create table campaign (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   not null check (name <> ''),
    description     text,
    starts_on       date   not null,
    ends_on         date   not null check (ends_on >= starts_on),
    version         bigint not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, name)
);

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
