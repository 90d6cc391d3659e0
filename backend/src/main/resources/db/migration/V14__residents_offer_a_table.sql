alter table consent
    drop constraint consent_purpose_check,
    add constraint consent_purpose_check check (purpose in
        ('TAKING_PART', 'PRACTICAL_NEEDS', 'LATER_INVITATIONS', 'PHOTOS', 'STORY', 'OFFERING_A_TABLE'));

-- Somebody offers a table, or a dialogue in the own street; a coordinator helps it grow.
create table table_offer (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    offerer_id      uuid        not null,
    whereabouts     text        not null check (whereabouts <> ''),
    place           text        not null check (place in ('HOME', 'HALL', 'OUTSIDE')),
    people          integer     not null check (people between 2 and 200),
    suits           text,
    idea            text,
    language        text        not null check (language in ('NL', 'EN')),
    via             text        not null,
    status          text        not null check (status in ('NEW', 'IN_CONVERSATION', 'ACCEPTED', 'DECLINED')),
    refusal         text        check (refusal is null or status = 'DECLINED'),
    dialogue_id     uuid        check (dialogue_id is null or status = 'ACCEPTED'),
    link_generation integer     not null default 1,
    offered_at      timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, offerer_id) references participant (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
        on delete set null (dialogue_id)
);
create index table_offer_by_moment on table_offer (organisation_id, offered_at, id);
create index table_offer_by_status on table_offer (organisation_id, status, offered_at, id);
create index table_offer_by_dialogue on table_offer (organisation_id, dialogue_id) where dialogue_id is not null;
create index table_offer_by_offerer on table_offer (organisation_id, offerer_id);
call keep_to_organisation('table_offer');
comment on column table_offer.offerer_id is
    'personal: who offers a table; kept two years after the last dialogue; erased with the person';
comment on column table_offer.whereabouts is
    'personal: where the table would be; kept two years after the last dialogue; erased with the person';
comment on column table_offer.place is
    'personal: what kind of place it is; kept two years after the last dialogue; erased with the person';
comment on column table_offer.people is
    'personal: how many people fit; kept two years after the last dialogue; erased with the person';
comment on column table_offer.suits is
    'personal: when it suits; kept two years after the last dialogue; erased with the person';
comment on column table_offer.idea is
    'personal: what it could be about; kept two years after the last dialogue; erased with the person';
comment on column table_offer.language is
    'personal: to write in; kept two years after the last dialogue; erased with the person';
comment on column table_offer.via is
    'personal: how people come to us; kept two years after the last dialogue; erased with the person';
comment on column table_offer.status is
    'personal: how far an offer is; kept two years after the last dialogue; erased with the person';
comment on column table_offer.refusal is
    'personal: why it does not go on; kept two years after the last dialogue; erased with the person';
comment on column table_offer.offered_at is
    'personal: since when somebody waits; kept two years after the last dialogue; erased with the person';

-- What was said about an offer. Never anything about somebody's health or loneliness.
create table conversation (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    table_offer_id  uuid        not null,
    spoken_by       text        not null check (spoken_by <> ''),
    spoken_at       timestamptz not null,
    words           text        not null check (words <> ''),
    unique (organisation_id, id),
    foreign key (organisation_id, table_offer_id) references table_offer (organisation_id, id) on delete cascade
);
create index conversation_by_offer on conversation (organisation_id, table_offer_id, spoken_at, id);
call keep_to_organisation('conversation');
comment on column conversation.spoken_by is
    'personal: who of us spoke to them; kept two years after the last dialogue; erased with the person';
comment on column conversation.spoken_at is
    'personal: when we spoke; kept two years after the last dialogue; erased with the person';
comment on column conversation.words is
    'personal: what was agreed; kept two years after the last dialogue; erased with the person';

-- Whom a table organiser signed up in seats they held.
create table table_guest (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    table_offer_id  uuid not null,
    registration_id uuid not null,
    unique (organisation_id, id),
    unique (organisation_id, table_offer_id, registration_id),
    foreign key (organisation_id, table_offer_id) references table_offer (organisation_id, id) on delete cascade,
    foreign key (organisation_id, registration_id) references registration (organisation_id, id) on delete cascade
);
create index table_guest_by_registration on table_guest (organisation_id, registration_id);
call keep_to_organisation('table_guest');
comment on column table_guest.registration_id is
    'personal: who was signed up by a table organiser; kept two years after the dialogue; erased with the person';

alter table seat_hold
    add foreign key (organisation_id, holder_id) references table_offer (organisation_id, id) on delete cascade;
