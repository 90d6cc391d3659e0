-- Somebody who found no seat, or nothing near, wants to hear of what comes next in a neighbourhood. Without a name: only
-- how to reach them. Who says stop is gone from here at once.
create table interest (
    id               uuid primary key,
    organisation_id  uuid        not null references organisation,
    neighbourhood_id uuid        not null,
    contact_kind     text        not null check (contact_kind in ('EMAIL', 'MOBILE', 'LANDLINE', 'POST', 'VIA')),
    contact_value    text        not null,
    language         text        not null check (language in ('NL', 'EN')),
    via              text        not null check (via in ('WEB', 'PHONE')),
    consent_version  text        not null,
    noted_at         timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id) on delete cascade
);
-- Who asks twice is told once.
create unique index interest_of_somebody_once on interest
    (organisation_id, neighbourhood_id, contact_kind, lower(contact_value));
create index interest_by_contact on interest (organisation_id, lower(contact_value));
create index interest_age on interest (noted_at);
call keep_to_organisation('interest');
comment on column interest.contact_kind is
    'personal: to tell of the next dialogue; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.contact_value is
    'personal: to tell of the next dialogue; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.neighbourhood_id is
    'personal: where somebody would come; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.language is
    'personal: to write in; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.via is
    'personal: proof of consent; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.consent_version is
    'personal: proof of consent; kept 12 months; erased by the daily job, or at once by who says stop';
comment on column interest.noted_at is
    'personal: proof of consent; kept 12 months; erased by the daily job, or at once by who says stop';

-- Which dialogues they heard of, or had seen when they asked: each is told once.
create table interest_told (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    interest_id     uuid        not null,
    dialogue_id     uuid        not null,
    told_at         timestamptz not null,
    unique (organisation_id, id),
    unique (interest_id, dialogue_id),
    foreign key (organisation_id, interest_id) references interest (organisation_id, id) on delete cascade,
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
create index interest_told_of_dialogue on interest_told (organisation_id, dialogue_id);
create index interest_told_to on interest_told (organisation_id, interest_id);
call keep_to_organisation('interest_told');
comment on column interest_told.told_at is
    'personal: what somebody was told of; kept 12 months; erased with the interest';

-- Who is to be told of what, in whatever organisation. Answers ids only.
create function interests_to_tell(moment timestamptz)
    returns table (organisation_id uuid, interest_id uuid, dialogue_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select interest.organisation_id, interest.id, dialogue.id
    from interest
    join dialogue on dialogue.organisation_id = interest.organisation_id
        and dialogue.neighbourhood_id = interest.neighbourhood_id
    where dialogue.status = 'PUBLISHED' and dialogue.starts_at > $1 and dialogue.registration_closes_at > $1
        and (dialogue.registration_opens_at is null or dialogue.registration_opens_at <= $1)
        and not exists (select from interest_told
                        where interest_told.interest_id = interest.id and interest_told.dialogue_id = dialogue.id)
    order by dialogue.starts_at, interest.id
    limit 200
$$;
revoke execute on function interests_to_tell(timestamptz) from public;
grant execute on function interests_to_tell(timestamptz) to buurtdialoog_app;

-- The daily job may take away what is old, and see nothing else of it.
create function forget_interests(before timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ delete from interest where noted_at < $1 $$;
revoke execute on function forget_interests(timestamptz) from public;
grant execute on function forget_interests(timestamptz) to buurtdialoog_app;
