create table participant (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    name            text        not null check (name <> ''),
    contact_kind    text        not null check (contact_kind in
        ('EMAIL', 'MOBILE', 'LANDLINE', 'POST', 'VIA', 'NONE')),
    contact_value   text check ((contact_kind = 'NONE') = (contact_value is null)),
    language        text        not null check (language in ('NL', 'EN')),
    created_at      timestamptz not null,
    unique (organisation_id, id)
);
create index participant_by_contact on participant (lower(contact_value), organisation_id)
    where contact_value is not null;
call keep_to_organisation('participant');
comment on column participant.name is
    'personal: to greet and seat; kept two years after the last dialogue; erased with the person';
comment on column participant.created_at is
    'personal: first met; kept two years after the last dialogue; erased with the person';
comment on column participant.contact_value is
    'personal: to tell of changes; kept two years after the last dialogue; erased with the person';
comment on column participant.contact_kind is
    'personal: how to tell of changes; kept two years after the last dialogue; erased with the person';
comment on column participant.language is
    'personal: to write in; kept two years after the last dialogue; erased with the person';

-- A party's place in a dialogue.
create table registration (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    dialogue_id     uuid        not null,
    status          text        not null check (status in ('WAITING', 'CONFIRMED', 'CANCELLED')),
    via             text        not null check (via in
        ('WEB', 'PHONE', 'FLYER', 'KEY_FIGURE', 'PARTNER', 'WALK_IN', 'IMPORT')),
    language        text        not null check (language in ('NL', 'EN')),
    link_generation integer     not null default 1,
    registered_at   timestamptz not null,
    cancelled_at    timestamptz check ((status = 'CANCELLED') = (cancelled_at is not null)),
    version         bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
);
create index registration_queue on registration (dialogue_id, registered_at, id) where status <> 'CANCELLED';
create index registration_by_dialogue on registration (organisation_id, dialogue_id, registered_at, id);
call keep_to_organisation('registration');
comment on column registration.status is
    'personal: whether somebody has a seat; kept two years after the dialogue; erased with the person';
comment on column registration.via is
    'personal: how people hear of dialogues; kept two years after the dialogue; erased with the person';
comment on column registration.registered_at is
    'personal: the order of the queue; kept two years after the dialogue; erased with the person';
comment on column registration.cancelled_at is
    'personal: who gave up a seat when; kept two years after the dialogue; erased with the person';
comment on column registration.language is
    'personal: to write in; kept two years after the dialogue; erased with the person';

-- The people of a party. Attendance and needs are each person's own.
create table registration_person (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    registration_id uuid    not null,
    dialogue_id     uuid    not null,
    participant_id  uuid    not null,
    position        integer not null,
    cancelled       boolean not null default false,
    first_time      boolean,
    age_band        text check (age_band in
        ('UNDER_18', 'FROM_18_TO_34', 'FROM_35_TO_54', 'FROM_55_TO_74', 'FROM_75')),
    needs           jsonb,
    unique (organisation_id, id),
    foreign key (organisation_id, registration_id, dialogue_id)
        references registration (organisation_id, id, dialogue_id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
-- A person is in a dialogue once.
create unique index a_person_is_in_a_dialogue_once on registration_person (dialogue_id, participant_id)
    where not cancelled;
create index registration_person_by_registration on registration_person (organisation_id, registration_id);
create index registration_person_by_participant on registration_person (organisation_id, participant_id);
call keep_to_organisation('registration_person');
comment on column registration_person.cancelled is
    'personal: whether somebody has a seat; kept two years after the dialogue; erased with the person';
comment on column registration_person.first_time is
    'personal: seats for newcomers; kept until the counts freeze; erased with the person';
comment on column registration_person.age_band is
    'personal: mixed tables; kept until the counts freeze; erased with the person';
comment on column registration_person.needs is
    'personal: practical needs on the day; kept 7 days after the dialogue; erased by the daily job and with the person';

-- What a person agreed to, per purpose, with the version of the text they saw.
create table consent (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    participant_id  uuid        not null,
    dialogue_id     uuid,
    purpose         text        not null check (purpose in
        ('TAKING_PART', 'PRACTICAL_NEEDS', 'LATER_INVITATIONS', 'PHOTOS', 'STORY')),
    text_version    text        not null,
    language        text        not null check (language in ('NL', 'EN')),
    via             text        not null,
    given_at        timestamptz not null,
    withdrawn_at    timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
);
create index consent_by_participant on consent (organisation_id, participant_id);
call keep_to_organisation('consent');
comment on column consent.purpose is 'personal: proof of consent; kept as long as the participant; erased with the person';
comment on column consent.given_at is 'personal: proof of consent; kept as long as the participant; erased with the person';
comment on column consent.withdrawn_at is 'personal: proof of consent; kept as long as the participant; erased with the person';
comment on column consent.text_version is 'personal: proof of consent; kept as long as the participant; erased with the person';
comment on column consent.language is 'personal: proof of consent; kept as long as the participant; erased with the person';
comment on column consent.via is 'personal: proof of consent; kept as long as the participant; erased with the person';

-- Who lost the link of a registration knows an address, and not by which organisation it is kept. Answers ids only; the
-- links themselves go to that address and nowhere else.
create function registrations_coming(address text, moment timestamptz)
    returns table (organisation_id uuid, registration_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct registration.organisation_id, registration.id
    from participant
    join registration_person on registration_person.organisation_id = participant.organisation_id
        and registration_person.participant_id = participant.id
    join registration on registration.organisation_id = participant.organisation_id
        and registration.id = registration_person.registration_id
    join dialogue on dialogue.organisation_id = participant.organisation_id and dialogue.id = registration.dialogue_id
    where participant.contact_kind = 'EMAIL' and lower(participant.contact_value) = lower($1)
        and registration.status <> 'CANCELLED' and dialogue.ends_at > $2
    limit 50
$$;
revoke execute on function registrations_coming(text, timestamptz) from public;
grant execute on function registrations_coming(text, timestamptz) to buurtdialoog_app;
