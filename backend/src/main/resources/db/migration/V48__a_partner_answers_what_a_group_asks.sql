-- What a group asks of a partner or the municipality, and what that answers. Like an action it belongs to a cycle, or
-- outside one to a neighbourhood, and is on the table until it is settled.
create table partner_agreement (
    id                uuid primary key,
    organisation_id   uuid        not null references organisation,
    neighbourhood_id  uuid        not null,
    cycle_id          uuid,
    dialogue_id       uuid,
    party             text        not null check (party in ('PARTNER', 'MUNICIPALITY')),
    party_name        text        not null check (party_name <> ''),
    partner_client_id uuid,
    contact_name      text,
    contact_kind      text        not null,
    contact_value     text,
    language          text        not null check (language in ('NL', 'EN')),
    request           text        not null check (request <> ''),
    answer_by         date,
    status            text        not null check (status in ('ASKED', 'TAKEN_ON', 'NOT_POSSIBLE', 'DONE')),
    answer            text,
    promised_on       date,
    asked_at          timestamptz not null,
    answered_at       timestamptz check ((answered_at is null) = (status = 'ASKED')),
    link_generation   integer     not null default 1,
    version           bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
        on delete set null (dialogue_id),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id)
);
create index partner_agreement_by_moment on partner_agreement (organisation_id, asked_at, id);
create index partner_agreement_of_cycle on partner_agreement (organisation_id, cycle_id, asked_at, id)
    where cycle_id is not null;
create index partner_agreement_of_neighbourhood on partner_agreement (organisation_id, neighbourhood_id, asked_at, id);
create index partner_agreement_of_dialogue on partner_agreement (organisation_id, dialogue_id)
    where dialogue_id is not null;
create index partner_agreement_of_client on partner_agreement (organisation_id, partner_client_id, asked_at, id)
    where partner_client_id is not null;
create index partner_agreement_by_contact on partner_agreement (organisation_id, lower(contact_value))
    where contact_value is not null;
call keep_to_organisation('partner_agreement');
comment on column partner_agreement.party is 'not personal: what kind of organisation is asked';
comment on column partner_agreement.party_name is 'not personal: which organisation is asked';
comment on column partner_agreement.contact_name is
    'personal: who answers for a partner; kept as long as the agreement; erased with the person';
comment on column partner_agreement.contact_kind is
    'personal: to ask for an answer; kept as long as the agreement; erased with the person';
comment on column partner_agreement.contact_value is
    'personal: to ask for an answer; kept as long as the agreement; erased with the person';
comment on column partner_agreement.language is
    'personal: to write in; kept as long as the agreement; erased with the person';
comment on column partner_agreement.request is 'not personal: what a group asks; the form asks for no names';
comment on column partner_agreement.answer_by is 'not personal: when a group wants an answer';
comment on column partner_agreement.status is 'not personal: how far it is';
comment on column partner_agreement.answer is 'not personal: what a partner answers; the form asks for no names';
comment on column partner_agreement.promised_on is 'not personal: when a partner does it';
comment on column partner_agreement.asked_at is 'not personal: when a group asked it';
comment on column partner_agreement.answered_at is 'not personal: when a partner answered';

-- A partner's program may answer by a scope of its own. Who was let in before was not given it.
alter table partner_client drop constraint partner_client_scopes_check;
alter table partner_client add constraint partner_client_scopes
    check (scopes <@ array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read',
                           'agreements:answer']
        and cardinality(scopes) > 0) not valid;
alter table partner_client validate constraint partner_client_scopes;
alter table partner_client alter column scopes set default
    array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read', 'agreements:answer'];
