-- Three roles work on this database: the owner migrates, the app serves requests, the jobs role runs what is due.
-- They are made before the first migration (docker/postgres/roles.sql).
revoke create on schema public from public;
grant usage on schema public to buurtdialoog_app, buurtdialoog_jobs;

-- Whose data this connection may see. Set for every use of a connection; unset shows nothing.
create function current_organisation() returns uuid language sql stable
    return nullif(current_setting('buurtdialoog.organisation', true), '')::uuid;

create function current_account() returns uuid language sql stable
    return nullif(current_setting('buurtdialoog.account', true), '')::uuid;

-- Lets the app see and write only the rows of the organisation it works for.
create procedure keep_to_organisation(name text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('create policy own_organisation on %I to buurtdialoog_app '
        'using (organisation_id = (select current_organisation())) '
        'with check (organisation_id = (select current_organisation()))', name);
    execute format('grant select, insert, update, delete on %I to buurtdialoog_app', name);
end $$;

revoke execute on procedure keep_to_organisation(text) from public;

create table organisation (
    id              uuid primary key,
    name            text        not null check (name <> ''),
    telephone       text        not null,
    telephone_hours text        not null,
    email           text        not null,
    website         text,
    created_at      timestamptz not null,
    version         bigint      not null default 0
);
grant select, insert, update on organisation to buurtdialoog_app;
grant select on organisation to buurtdialoog_jobs;

create table account (
    id         uuid primary key,
    subject    text        not null unique,
    name       text        not null,
    email      text,
    created_at timestamptz not null
);
alter table account enable row level security;
create policy own_account on account for select to buurtdialoog_app
    using (id = (select current_account()));
-- Whoever shows a valid token is remembered at their first request.
create policy known_at_first_sign_in on account for insert to buurtdialoog_app with check (true);
grant select, insert on account to buurtdialoog_app;
comment on column account.subject is 'personal: signing in; kept while a member; erased with the account';
comment on column account.name is 'personal: who did what; kept while a member; erased with the account';
comment on column account.email is 'personal: invitations; kept while a member; erased with the account';
comment on column account.created_at is 'personal: first sign-in; kept while a member; erased with the account';

create table membership (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    account_id      uuid        not null references account,
    roles           text[]      not null check (roles <@ array['ADMINISTRATOR', 'COORDINATOR', 'PHONE_DESK',
        'FACILITATOR', 'CORE_GROUP', 'ADVISER', 'TRAINER', 'EDITOR'] and cardinality(roles) > 0),
    since           timestamptz not null,
    unique (organisation_id, account_id),
    unique (organisation_id, id)
);
comment on column membership.roles is 'personal: what somebody may do; kept while a member; erased with the account';
comment on column membership.since is 'personal: longest member first; kept while a member; erased with the account';
create index membership_by_account on membership (account_id);
create index membership_longest_first on membership (organisation_id, since, id);
call keep_to_organisation('membership');
create policy own_memberships on membership for select to buurtdialoog_app
    using (account_id = (select current_account()));
-- A colleague's name is seen through a shared organisation.
create policy colleagues on account for select to buurtdialoog_app
    using (exists (select from membership
                   where membership.account_id = account.id
                     and membership.organisation_id = (select current_organisation())));

create table partner_client (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    client_id       text        not null unique,
    name            text        not null,
    created_at      timestamptz not null,
    unique (organisation_id, id)
);
call keep_to_organisation('partner_client');
comment on column partner_client.client_id is 'not personal: a program of a partner';
comment on column partner_client.name is 'not personal: an organisation';
comment on column partner_client.created_at is 'not personal: when a program was let in';

-- Who asks is known by a token before the organisation is: these answer ids and roles, and nothing else.
create function organisation_of_client(text) returns uuid language sql stable security definer
    set search_path = public, pg_temp
    return (select organisation_id from partner_client where client_id = $1);
create function account_of_subject(text) returns uuid language sql stable security definer
    set search_path = public, pg_temp
    return (select id from account where subject = $1);
create function membership_of(subject text, organisation uuid) returns table (account_id uuid, roles text[])
    language sql stable security definer rows 1 set search_path = public, pg_temp as $$
    select account.id, membership.roles
    from account
    left join membership on membership.account_id = account.id and membership.organisation_id = $2
    where account.subject = $1
$$;
revoke execute on function organisation_of_client(text), account_of_subject(text), membership_of(text, uuid) from public;
grant execute on function organisation_of_client(text), account_of_subject(text), membership_of(text, uuid)
    to buurtdialoog_app;
