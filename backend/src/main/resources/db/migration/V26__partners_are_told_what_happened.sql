-- A partner wants to be told of some things, and where. Its secret follows from the row and is stored nowhere.
create table webhook (
    id                 uuid primary key,
    organisation_id    uuid        not null references organisation,
    partner_client_id  uuid        not null,
    url                text        not null,
    types              text[]      not null check (cardinality(types) > 0),
    secret_generation  integer     not null,
    former_secret_ends timestamptz,
    last_sequence      bigint      not null default 0,
    created_at         timestamptz not null,
    stopped_at         timestamptz,
    version            bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id)
);
create index webhook_by_age on webhook (organisation_id, partner_client_id, created_at, id);
call keep_to_organisation('webhook');
comment on column webhook.url is 'not personal: a program of a partner';
comment on column webhook.types is 'not personal: what a partner wants to be told of';
comment on column webhook.former_secret_ends is 'not personal: until when two secrets sign';
comment on column webhook.created_at is 'not personal: when a partner asked to be told';
comment on column webhook.stopped_at is 'not personal: since when a receiver is gone';

-- One thing to tell one partner: ids only.
create table webhook_delivery (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    webhook_id      uuid        not null,
    sequence        bigint,
    type            text        not null,
    about_id        uuid        not null,
    happened_at     timestamptz not null,
    status          text        not null check (status in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz check ((status = 'WAITING') = (next_attempt_at is not null)),
    delivered_at    timestamptz,
    answered        integer,
    unique (organisation_id, id),
    unique (organisation_id, webhook_id, sequence),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade
);
create index webhook_delivery_by_moment on webhook_delivery (organisation_id, webhook_id, happened_at, id);
create index webhook_delivery_unnumbered on webhook_delivery (organisation_id, webhook_id, happened_at, id)
    where sequence is null;
create index webhook_delivery_by_subject on webhook_delivery (organisation_id, about_id);
call keep_to_organisation('webhook_delivery');
comment on column webhook_delivery.about_id is
    'personal: whose sign-up a partner was told of; kept 30 days after it was told; erased with the person';
comment on column webhook_delivery.type is 'not personal: what happened, without whom';
comment on column webhook_delivery.status is 'not personal: whether a program was told';
comment on column webhook_delivery.happened_at is 'not personal: when something happened, without whom';
comment on column webhook_delivery.next_attempt_at is 'not personal: when a program is told';
comment on column webhook_delivery.delivered_at is 'not personal: when a program was told';
