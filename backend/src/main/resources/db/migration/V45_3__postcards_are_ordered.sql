-- Stacks of five postcards. An address is there until they are in the post, and no longer.
create table postcard_order (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    name            text        collate "nl-x-icu",
    street          text,
    house_number    text,
    postcode        text,
    town            text,
    ordered_at      timestamptz not null,
    sent_at         timestamptz,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    check (case when sent_at is null then num_nulls(name, street, house_number, postcode, town) = 0
        else num_nonnulls(name, street, house_number, postcode, town) = 0 end)
);
create index postcard_order_waiting on postcard_order (organisation_id, ordered_at, id) where sent_at is null;
create index postcard_order_by_age on postcard_order (ordered_at) where sent_at is null;
call keep_to_organisation('postcard_order');
comment on column postcard_order.name is 'personal: sending postcards; kept until they are sent, three months at most; erased on sending, by the daily job, or with the person';
comment on column postcard_order.street is 'personal: sending postcards; kept until they are sent, three months at most; erased on sending, by the daily job, or with the person';
comment on column postcard_order.house_number is 'personal: sending postcards; kept until they are sent, three months at most; erased on sending, by the daily job, or with the person';
comment on column postcard_order.postcode is 'personal: sending postcards; kept until they are sent, three months at most; erased on sending, by the daily job, or with the person';
comment on column postcard_order.town is 'personal: sending postcards; kept until they are sent, three months at most; erased on sending, by the daily job, or with the person';
comment on column postcard_order.ordered_at is 'not personal: of an order';
comment on column postcard_order.sent_at is 'not personal: of an order without an address';

create function forget_postcard_orders(before timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ delete from postcard_order where sent_at is null and ordered_at < $1 $$;
revoke execute on function forget_postcard_orders(timestamptz) from public;
grant execute on function forget_postcard_orders(timestamptz) to buurtdialoog_app;
