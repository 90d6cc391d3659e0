-- A residents' group with a place, volunteers and activities, for an advice programme.
create table initiative (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    name            text        collate "nl-x-icu" not null check (name <> ''),
    place           text        not null check (place <> ''),
    region          text        not null check (region <> ''),
    activities      text        not null,
    since_year      integer     check (since_year between 1900 and 2100),
    volunteers      text        not null check (volunteers in ('UP_TO_5', 'FROM_6_TO_15', 'FROM_16_TO_50', 'OVER_50')),
    participants    text        not null check (participants in ('UP_TO_5', 'FROM_6_TO_15', 'FROM_16_TO_50', 'OVER_50')),
    searchable      text        not null generated always as (searchable(name || ' ' || place)) stored,
    created_at      timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id)
);
create index initiative_by_name on initiative (organisation_id, name, id);
call keep_to_organisation('initiative');
comment on column initiative.name is 'not personal: how a group calls itself';
comment on column initiative.place is 'not personal: where a group is';
comment on column initiative.region is 'not personal: where a group is';
comment on column initiative.activities is 'not personal: what a group does; the form asks for no names';
comment on column initiative.since_year is 'not personal: how long a group exists';
comment on column initiative.volunteers is 'not personal: how many there are, in a range';
comment on column initiative.participants is 'not personal: how many there are, in a range';
comment on column initiative.searchable is 'not personal: of a group';
comment on column initiative.created_at is 'not personal: of a group';

-- Who speaks for an initiative. Nothing joins them to a participant of a dialogue: in a trajectory somebody advises, at a
-- table nobody does.
create table initiative_contact (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    initiative_id   uuid        not null,
    turn            text        not null check (turn in ('FIRST', 'SECOND')),
    name            text        not null check (name <> ''),
    contact_kind    text        not null,
    contact_value   text,
    language        text        not null check (language in ('NL', 'EN')),
    consent_version text        not null,
    consent_via     text        not null check (consent_via in ('WEB', 'PHONE', 'PAPER', 'PARTNER')),
    consented_at    timestamptz not null,
    unique (organisation_id, id),
    unique (organisation_id, initiative_id, turn),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id) on delete cascade
);
create index initiative_contact_by_contact on initiative_contact (organisation_id, lower(contact_value));
call keep_to_organisation('initiative_contact');
comment on column initiative_contact.turn is 'personal: whom to call first; kept as long as their name; erased with the person, or when they ask';
comment on column initiative_contact.name is 'personal: who speaks for an initiative; kept two years after its last trajectory, or after they agreed; erased with the person, or when they ask';
comment on column initiative_contact.contact_kind is 'personal: reaching an initiative; kept two years after its last trajectory, or after they agreed; erased with the person, or when they ask';
comment on column initiative_contact.contact_value is 'personal: reaching an initiative; kept two years after its last trajectory, or after they agreed; erased with the person, or when they ask';
comment on column initiative_contact.language is 'personal: writing to an initiative; kept two years after its last trajectory, or after they agreed; erased with the person, or when they ask';
comment on column initiative_contact.consent_version is 'personal: what they agreed to; kept as long as their name; erased with the person, or when they ask';
comment on column initiative_contact.consent_via is 'personal: how they agreed; kept as long as their name; erased with the person, or when they ask';
comment on column initiative_contact.consented_at is 'personal: when they agreed; kept as long as their name; erased with the person, or when they ask';

-- What an initiative came from: dialogues and actions of a neighbourhood, not people.
create table initiative_origin (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    initiative_id   uuid not null,
    dialogue_id     uuid,
    action_id       uuid,
    unique (organisation_id, id),
    check (num_nonnulls(dialogue_id, action_id) = 1),
    unique nulls not distinct (organisation_id, initiative_id, dialogue_id, action_id),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id) on delete cascade,
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade,
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade
);
create index initiative_origin_dialogue on initiative_origin (organisation_id, dialogue_id) where dialogue_id is not null;
create index initiative_origin_action on initiative_origin (organisation_id, action_id) where action_id is not null;
call keep_to_organisation('initiative_origin');
