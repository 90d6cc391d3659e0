-- What is to be told to whom. Holds ids only: the words are made at the moment of sending.
create table message (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    template        text        not null,
    about_id        uuid        not null,
    dialogue_id     uuid,
    status          text        not null check (status in ('QUEUED', 'SENT', 'FAILED', 'WITHDRAWN')),
    attempts        integer     not null default 0,
    failure         text,
    next_attempt_at timestamptz,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    unique (organisation_id, id)
);
create index message_newest on message (organisation_id, created_at desc, id desc);
create index message_about on message (organisation_id, about_id);
call keep_to_organisation('message');
comment on column message.template is 'personal: what somebody was told; kept 90 days; removed by the daily job';
comment on column message.status is 'personal: whether it was sent; kept 90 days; removed by the daily job';
comment on column message.next_attempt_at is 'personal: when it is tried again; kept 90 days; removed by the daily job';
comment on column message.created_at is 'personal: when there was something to tell; kept 90 days; removed by the daily job';
comment on column message.sent_at is 'personal: when somebody was told; kept 90 days; removed by the daily job';
comment on column message.failure is
    'personal: why a message did not arrive, without addresses; kept 90 days; removed by the daily job';

-- The table of db-scheduler 16. The app puts a task in it in the transaction that causes it; the jobs role carries it out.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
grant select, insert, update, delete on scheduled_tasks to buurtdialoog_jobs;
grant select, insert, update, delete on scheduled_tasks to buurtdialoog_app;
