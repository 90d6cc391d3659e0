-- An answer that is given again when the same request comes twice; written in the transaction of the request.
create table idempotency_key (
    caller     text        not null,
    operation  text        not null,
    key        text        not null,
    body_hash  bytea       not null,
    status     integer     not null,
    answer     text        not null,
    location   text,
    created_at timestamptz not null,
    primary key (caller, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);
grant select, insert on idempotency_key to buurtdialoog_app;
grant select, delete on idempotency_key to buurtdialoog_jobs;
