-- A mark is about somebody's place in a party, and goes with it.
alter table attendance
    drop constraint attendance_organisation_id_registration_person_id_fkey,
    add foreign key (organisation_id, registration_person_id)
        references registration_person (organisation_id, id) on delete cascade;

-- Who makes a dialogue possible is found by how they are reached.
create index team_member_by_contact on team_member (organisation_id, contact_kind, lower(contact_value));

-- An answer that is kept to be given again may name somebody who is erased in the meantime.
grant delete on idempotency_key to buurtdialoog_app;
comment on column idempotency_key.caller is
    'personal: whose request it is, for the public as a hash of it; kept 24 hours; removed by the daily job and with the person';
comment on column idempotency_key.key is
    'personal: to know a request again; kept 24 hours; removed by the daily job and with the person';
comment on column idempotency_key.body_hash is
    'personal: to know a request again; kept 24 hours; removed by the daily job and with the person';
comment on column idempotency_key.answer is
    'personal: to give the same answer again; kept 24 hours; removed by the daily job and with the person';
comment on column idempotency_key.location is
    'personal: to give the same answer again; kept 24 hours; removed by the daily job and with the person';
comment on column idempotency_key.created_at is
    'personal: when it may be forgotten; kept 24 hours; removed by the daily job and with the person';
