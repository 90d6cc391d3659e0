-- Who is reached may be somebody else than who comes, and a guest may come without a name.
alter table registration
    add column contact_person_id       uuid,
    add column code             text,
    add column together         boolean not null default true,
    add column offer_expires_at timestamptz,
    add column passed_seats     integer not null default 0;
update registration
set contact_person_id = (select participant_id from registration_person
                  where registration_id = registration.id order by position limit 1),
    code = upper(substr(md5(id::text), 1, 3) || '-' || substr(md5(id::text), 4, 3));
alter table registration
    alter column contact_person_id set not null,
    alter column code set not null,
    add foreign key (organisation_id, contact_person_id) references participant (organisation_id, id),
    add constraint a_code_is_one_registration unique (organisation_id, code),
    drop constraint registration_status_check,
    add constraint registration_status_check
        check (status in ('WAITING', 'OFFERED', 'CONFIRMED', 'CANCELLED')),
    add constraint only_an_offer_expires check (offer_expires_at is null or status = 'OFFERED');
create index registration_by_contact on registration (organisation_id, contact_person_id);
create index registration_offers on registration (offer_expires_at) where status = 'OFFERED';
comment on column registration.contact_person_id is
    'personal: whom to tell of changes; kept two years after the dialogue; erased with the person';
comment on column registration.code is
    'personal: to find it by telephone or at the door; kept two years after the dialogue; erased with the person';
comment on column registration.together is
    'personal: how a party is seated; kept two years after the dialogue; erased with the person';
comment on column registration.offer_expires_at is
    'personal: until when a seat is kept; kept until answered; erased with the person';
comment on column registration.passed_seats is
    'personal: the order of the queue; kept two years after the dialogue; erased with the person';

alter table registration_person
    alter column participant_id drop not null,
    add column cancelled_at timestamptz;
update registration_person
set cancelled_at = (select cancelled_at from registration where registration.id = registration_id)
where cancelled;
comment on column registration_person.cancelled_at is
    'personal: who gave up a seat when; kept two years after the dialogue; erased with the person';

-- How many parties wait, or think about an offer.
alter table dialogue_seats add column waiting integer not null default 0;

-- Where an offer has run out, whosever dialogue it is. Answers ids only.
create function offers_that_ran_out(moment timestamptz)
    returns table (organisation_id uuid, dialogue_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct registration.organisation_id, registration.dialogue_id
    from registration
    where status = 'OFFERED' and offer_expires_at <= $1
    limit 200
$$;
revoke execute on function offers_that_ran_out(timestamptz) from public;
grant execute on function offers_that_ran_out(timestamptz) to buurtdialoog_app;
