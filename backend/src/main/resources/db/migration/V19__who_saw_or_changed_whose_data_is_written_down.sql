-- Who read or changed whose data. Holds ids and no names, so that erasing a person need not touch it: an id of nobody
-- tells nothing. It points to no participant for the same reason.
create table audit_entry (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    at              timestamptz not null,
    act             text        not null check (act in ('READ', 'CHANGED')),
    purpose         text        not null check (purpose ~ '^[A-Z_]{1,40}$'),
    participant_id  uuid        not null,
    account_id      uuid,
    client_id       text,
    holder_id       uuid,
    request_id      text,
    unique (organisation_id, id),
    constraint one_did_it check (num_nonnulls(account_id, client_id, holder_id) <= 1)
);
create index audit_entry_newest on audit_entry (organisation_id, at, id);
create index audit_entry_by_participant on audit_entry (organisation_id, participant_id, at, id);
create index audit_entry_by_account on audit_entry (organisation_id, account_id, at, id);
create index audit_entry_age on audit_entry using brin (at);
call keep_to_organisation('audit_entry');
revoke update, delete on audit_entry from buurtdialoog_app;
comment on column audit_entry.at is
    'personal: when somebody''s data was seen; kept two years; removed by the daily job';
comment on column audit_entry.act is
    'personal: what was done with somebody''s data; kept two years; removed by the daily job';
comment on column audit_entry.purpose is
    'personal: what for somebody''s data was seen; kept two years; removed by the daily job';
comment on column audit_entry.client_id is 'not personal: a program of a partner';
comment on column audit_entry.request_id is
    'personal: finding it in the logs; kept two years; removed by the daily job';

-- Removes what is old, of whatever organisation. Who serves people may not: nobody wipes out their own traces.
create function forget_audit_entries(before timestamptz) returns bigint language sql security definer
    set search_path = public, pg_temp as $$
    with forgotten as (delete from audit_entry where at < $1 returning 1) select count(*) from forgotten
$$;
revoke execute on function forget_audit_entries(timestamptz) from public;
grant execute on function forget_audit_entries(timestamptz) to buurtdialoog_jobs;
