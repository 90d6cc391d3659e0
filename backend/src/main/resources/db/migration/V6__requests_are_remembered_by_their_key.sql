-- An answer that is given again when the same request comes twice. The row is written in the transaction of the request:
-- a second one waits on the primary key until the first has ended, and a request that failed leaves nothing behind.
create table idempotency_key (
    caller     text        not null,
    operation  text        not null,
    key        text        not null check (length(key) between 1 and 255),
    body_hash  bytea       not null,
    status     integer,
    answer     text,
    location   text,
    created_at timestamptz not null,
    primary key (caller, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);
grant select, insert, update on idempotency_key to buurtdialoog_app;
grant select, delete on idempotency_key to buurtdialoog_jobs;
