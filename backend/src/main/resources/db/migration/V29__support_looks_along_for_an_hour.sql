-- Who helps the organisations that work here may look along with one of them: asked with a reason, granted by an
-- administrator of that organisation, over within the hour.
create table support_access (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    account_id      uuid        not null references account,
    reason          text        not null check (reason <> ''),
    asked_at        timestamptz not null,
    answered_at     timestamptz,
    answered_by     uuid        references account,
    ends_at         timestamptz,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    constraint ends_when_granted check (ends_at is null or answered_at is not null),
    constraint an_hour_at_most check (ends_at <= answered_at + interval '1 hour')
);
create index support_access_newest on support_access (organisation_id, asked_at, id);
create index support_access_by_account on support_access (account_id, organisation_id, ends_at);
call keep_to_organisation('support_access');
revoke delete on support_access from buurtdialoog_app;
-- Who asked sees the answer, also of an organisation that they cannot look into.
create policy own_requests on support_access for select to buurtdialoog_app
    using (account_id = (select current_account()));
-- Who looked along is known by name.
create policy supporters on account for select to buurtdialoog_app
    using (exists (select from support_access
                   where support_access.account_id = account.id
                     and support_access.organisation_id = (select current_organisation())));
comment on column support_access.reason is 'not personal: what help was asked with';
comment on column support_access.asked_at is
    'personal: when somebody asked to look along; kept two years; erased with the account';
comment on column support_access.answered_at is
    'personal: when a colleague answered; kept two years; erased with the account';
comment on column support_access.ends_at is
    'personal: until when somebody looks along; kept two years; erased with the account';

-- Until when this account looks along with an organisation; null for who may not. Knows no names.
create function support_until(account uuid, organisation uuid, now timestamptz) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp
    return (select max(ends_at) from support_access
            where account_id = $1 and organisation_id = $2 and answered_at <= $3 and ends_at > $3);
revoke execute on function support_until(uuid, uuid, timestamptz) from public;
grant execute on function support_until(uuid, uuid, timestamptz) to buurtdialoog_app;

-- What support asked goes with the trail, after two years.
create or replace function forget_audit_entries(before timestamptz) returns bigint language sql security definer
    set search_path = public, pg_temp as $$
    with requests as (delete from support_access where asked_at < $1),
        forgotten as (delete from audit_entry where at < $1 returning 1)
    select count(*) from forgotten
$$;
