-- The agreement on data comes before the key. A key that was changed goes on beside the new one for a while.
alter table partner_client
    add column agreement_kind    text check (agreement_kind in ('PROCESSOR', 'JOINT_CONTROLLERS', 'DATA_SHARING')),
    add column agreement_version text,
    add column agreed_on         date,
    add column previous_key      text unique,
    add column previous_key_ends timestamptz,
    add column version           bigint not null default 0,
    add constraint an_agreement_is_whole check (num_nonnulls(agreement_kind, agreement_version, agreed_on) in (0, 3)),
    add constraint a_previous_key_ends check ((previous_key is null) = (previous_key_ends is null));
create index partner_client_by_age on partner_client (organisation_id, created_at, id);
comment on column partner_client.agreement_kind is 'not personal: what a partner and an organisation agreed on';
comment on column partner_client.agreement_version is 'not personal: what a partner and an organisation agreed on';
comment on column partner_client.agreed_on is 'not personal: when a partner and an organisation agreed';
comment on column partner_client.previous_key is 'not personal: a program of a partner';
comment on column partner_client.previous_key_ends is 'not personal: until when a program may use its former key';

-- How often a program of a partner asks, per day.
create table partner_use (
    id                uuid primary key,
    organisation_id   uuid        not null references organisation,
    partner_client_id uuid        not null,
    used_on           date        not null,
    requests          integer     not null check (requests > 0),
    last_at           timestamptz not null,
    unique (organisation_id, id),
    unique (organisation_id, partner_client_id, used_on),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id)
);
call keep_to_organisation('partner_use');
comment on column partner_use.used_on is 'not personal: the work of a program';
comment on column partner_use.last_at is 'not personal: the work of a program';

drop function client_let_in(text);
create function client_let_in(name text, moment timestamptz)
    returns table (client_id uuid, organisation_id uuid, scopes text[])
    language sql stable security definer rows 1 set search_path = public, pg_temp as $$
    select partner_client.id, partner_client.organisation_id, partner_client.scopes
    from partner_client
    where partner_client.stopped_at is null
        and (partner_client.client_id = $1
            or partner_client.previous_key = $1 and partner_client.previous_key_ends > $2)
$$;
revoke execute on function client_let_in(text, timestamptz) from public;
grant execute on function client_let_in(text, timestamptz) to buurtdialoog_app;
