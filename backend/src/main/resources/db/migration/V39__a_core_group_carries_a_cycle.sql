-- Who carries a cycle together. One of them may say "not now", and is asked nothing until they say otherwise.
create table core_group_member (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    cycle_id        uuid        not null,
    kind            text        not null check (kind in ('RESIDENT', 'VOLUNTEER', 'PARTNER')),
    name            text        not null,
    contact_kind    text        not null,
    contact_value   text,
    language        text        not null check (language in ('NL', 'EN')),
    paused          boolean     not null default false,
    link_generation integer     not null default 1,
    link_open       boolean     not null default true,
    joined_at       timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade
);
create index core_group_member_by_cycle on core_group_member (organisation_id, cycle_id, joined_at, id);
create index core_group_member_by_contact on core_group_member (organisation_id, contact_kind, lower(contact_value));
call keep_to_organisation('core_group_member');
comment on column core_group_member.kind is
    'personal: as whom somebody carries a cycle; kept while they are in its core group; erased with the person';
comment on column core_group_member.name is
    'personal: whom to ask for a task; kept while they are in the core group; erased with the person';
comment on column core_group_member.contact_kind is
    'personal: how to ask for a task; kept while they are in the core group; erased with the person';
comment on column core_group_member.contact_value is
    'personal: how to ask for a task; kept while they are in the core group; erased with the person';
comment on column core_group_member.language is
    'personal: in which language to ask it; kept while they are in the core group; erased with the person';
comment on column core_group_member.paused is
    'personal: whether they want to be asked nothing for now; kept while they are in the core group; erased with the person';
comment on column core_group_member.link_open is
    'personal: whether their link still opens their tasks; kept while they are in the core group; erased with the person';
comment on column core_group_member.joined_at is
    'personal: since when somebody carries a cycle; kept while they are in its core group; erased with the person';

-- What has to be done for an edition. When it is due follows from the day of the edition, and is not kept.
create table care_task (
    id                 uuid primary key,
    organisation_id    uuid    not null references organisation,
    cycle_id           uuid    not null,
    dialogue_id        uuid    not null,
    kind               text    not null
        check (kind in ('PROGRAMMING', 'RECRUITMENT', 'FACILITATION', 'EVALUATION', 'FOLLOW_UP')),
    status             text    not null check (status in ('OPEN', 'ASKED', 'TAKEN', 'DONE')),
    member_id          uuid,
    evening_generation integer not null default 1,
    reminded_for       timestamptz,
    done_at            timestamptz,
    version            bigint  not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, dialogue_id, kind),
    constraint somebody_is_asked_or_took_it check (member_id is not null or status in ('OPEN', 'DONE')),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade,
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade,
    foreign key (organisation_id, member_id) references core_group_member (organisation_id, id)
        on delete set null (member_id)
);
create index care_task_by_cycle on care_task (organisation_id, cycle_id, dialogue_id);
create index care_task_by_member on care_task (organisation_id, member_id) where member_id is not null;
call keep_to_organisation('care_task');
comment on column care_task.kind is 'not personal: what has to be done';
comment on column care_task.status is 'not personal: how far it is';
comment on column care_task.member_id is
    'personal: whom to remind of a task, and whose turn it was; kept while they are in the core group; erased with the person';
comment on column care_task.reminded_for is
    'not personal: for which moment whoever does it was reminded';
comment on column care_task.done_at is 'not personal: when a task was done';

-- Who may have to be reminded of a task for an edition between these moments. Answers ids only.
create function organisations_with_care_tasks(since timestamptz, until timestamptz) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct t.organisation_id from care_task t
    join dialogue d on d.organisation_id = t.organisation_id and d.id = t.dialogue_id
    where t.status in ('ASKED', 'TAKEN') and d.status <> 'CANCELLED' and d.starts_at > $1 and d.starts_at < $2
$$;
revoke execute on function organisations_with_care_tasks(timestamptz, timestamptz) from public;
grant execute on function organisations_with_care_tasks(timestamptz, timestamptz) to buurtdialoog_app;
