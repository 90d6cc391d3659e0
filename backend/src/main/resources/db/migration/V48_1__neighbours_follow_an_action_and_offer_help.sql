-- Who wants to hear what becomes of an action: at most once a day, until they say stop.
create table action_follower (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    action_id       uuid        not null,
    name            text        not null check (name <> ''),
    contact_kind    text        not null,
    contact_value   text        not null,
    language        text        not null check (language in ('NL', 'EN')),
    follows_since   timestamptz not null,
    told_at         timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade
);
create index action_follower_of_action on action_follower (organisation_id, action_id, follows_since, id);
create index action_follower_by_contact on action_follower (organisation_id, lower(contact_value));
call keep_to_organisation('action_follower');
comment on column action_follower.name is
    'personal: who follows an action; kept until a month after it is settled; erased with the person';
comment on column action_follower.contact_kind is
    'personal: to tell what changed; kept until a month after it is settled; erased with the person';
comment on column action_follower.contact_value is
    'personal: to tell what changed; kept until a month after it is settled; erased with the person';
comment on column action_follower.language is
    'personal: to write in; kept until a month after it is settled; erased with the person';
comment on column action_follower.follows_since is
    'personal: since when somebody follows; kept until a month after it is settled; erased with the person';
comment on column action_follower.told_at is
    'personal: when somebody was told last; kept until a month after it is settled; erased with the person';

-- Which followers have something to be told that happened since they were told last, in whatever organisation. Answers
-- ids only. A day lies between two messages.
create function followers_to_tell(now timestamptz) returns table (organisation_id uuid, follower_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.organisation_id, f.id from action_follower f
    where (f.told_at is null or f.told_at < $1 - interval '24 hours')
      and exists (select from action_line l where l.organisation_id = f.organisation_id and l.action_id = f.action_id
                  and l.said_at > coalesce(f.told_at, f.follows_since))
    order by f.follows_since, f.id
    limit 200
$$;
revoke execute on function followers_to_tell(timestamptz) from public;
grant execute on function followers_to_tell(timestamptz) to buurtdialoog_app;

-- Which followers of what was done or let go are to be forgotten, in whatever organisation. Answers ids only.
create function followers_past_term(now timestamptz) returns table (organisation_id uuid, follower_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.organisation_id, f.id from action_follower f
    join action a on a.organisation_id = f.organisation_id and a.id = f.action_id
    where a.settled_at < $1 - interval '30 days'
    order by f.id
    limit 200
$$;
revoke execute on function followers_past_term(timestamptz) from public;
grant execute on function followers_past_term(timestamptz) to buurtdialoog_app;

-- What somebody offers who saw that an action needs help.
create table help_offer (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    action_id       uuid        not null,
    name            text        not null check (name <> ''),
    contact_kind    text        not null,
    contact_value   text        not null,
    words           text        not null check (words <> ''),
    offered_at      timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade
);
create index help_offer_of_action on help_offer (organisation_id, action_id, offered_at, id);
create index help_offer_by_contact on help_offer (organisation_id, lower(contact_value));
call keep_to_organisation('help_offer');
comment on column help_offer.name is
    'personal: who offers help; kept until a month after the action is settled; erased with the person';
comment on column help_offer.contact_kind is
    'personal: to answer an offer; kept until a month after the action is settled; erased with the person';
comment on column help_offer.contact_value is
    'personal: to answer an offer; kept until a month after the action is settled; erased with the person';
comment on column help_offer.words is
    'personal: what somebody offers; kept until a month after the action is settled; erased with the person';
comment on column help_offer.offered_at is
    'personal: when somebody offered it; kept until a month after the action is settled; erased with the person';

-- Which offers of help for what was done or let go are to be forgotten, in whatever organisation. Answers ids only.
create function help_offers_past_term(now timestamptz) returns table (organisation_id uuid, offer_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select h.organisation_id, h.id from help_offer h
    join action a on a.organisation_id = h.organisation_id and a.id = h.action_id
    where a.settled_at < $1 - interval '30 days'
    order by h.id
    limit 200
$$;
revoke execute on function help_offers_past_term(timestamptz) from public;
grant execute on function help_offers_past_term(timestamptz) to buurtdialoog_app;
