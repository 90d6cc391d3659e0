-- What a partner's client may do, and whether it still may. Looked up for each request, so that a stop works at once.
alter table partner_client
    add column scopes     text[] not null default
        array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read']
        check (scopes <@ array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read']
            and cardinality(scopes) > 0),
    add column stopped_at timestamptz;
comment on column partner_client.scopes is 'not personal: what a program may do';
comment on column partner_client.stopped_at is 'not personal: since when a program is let in no more';

create function client_let_in(name text) returns table (client_id uuid, organisation_id uuid, scopes text[])
    language sql stable security definer rows 1 set search_path = public, pg_temp as $$
    select partner_client.id, partner_client.organisation_id, partner_client.scopes
    from partner_client
    where partner_client.client_id = $1 and partner_client.stopped_at is null
$$;
revoke execute on function client_let_in(text) from public;
grant execute on function client_let_in(text) to buurtdialoog_app;

-- That a partner signed a party up, and answers for it. When they were in already by another way it stands for no
-- registration: what is shown then is what was said at the sign-up, so that a partner never learns who comes.
create table partner_registration (
    id                uuid primary key,
    organisation_id   uuid        not null references organisation,
    partner_client_id uuid        not null,
    dialogue_id       uuid        not null,
    reference         text,
    people            integer     not null check (people between 1 and 4),
    seats_said        integer     not null default 0 check (seats_said between 0 and people),
    number_said       integer check (number_said > 0),
    registered_at     timestamptz not null,
    changed_at        timestamptz not null,
    cancelled_at      timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
create index partner_registration_by_change on partner_registration
    (organisation_id, partner_client_id, changed_at, id);
create index partner_registration_by_dialogue on partner_registration (organisation_id, dialogue_id);
call keep_to_organisation('partner_registration');
comment on column partner_registration.reference is
    'personal: by which a partner knows a party; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.people is
    'personal: with how many they come; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.seats_said is
    'personal: what a partner was told; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.number_said is
    'personal: what a partner was told; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.registered_at is
    'personal: since when a party is in; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.changed_at is
    'personal: when what a partner sees of it changed; kept two years after the dialogue; erased with the registration';
comment on column partner_registration.cancelled_at is
    'personal: when a partner cancelled it; kept two years after the dialogue; erased with the registration';

alter table registration
    add column introduced_by uuid,
    add constraint registration_introduced_by foreign key (organisation_id, introduced_by)
        references partner_registration (organisation_id, id) not valid;
alter table registration validate constraint registration_introduced_by;
create index registration_by_introduction on registration (organisation_id, introduced_by)
    where introduced_by is not null;
comment on column registration.introduced_by is
    'personal: which partner answers for them; kept two years after the dialogue; erased with the person';
