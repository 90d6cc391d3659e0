-- A message goes by mail, by text message, by a person who calls or by post; or nobody can be told.
alter table message
    add column channel      text not null default 'EMAIL',
    add column call_back_at timestamptz,
    drop constraint message_status_check,
    add constraint message_status_check
        check (status in ('QUEUED', 'SENT', 'FAILED', 'WITHDRAWN', 'NOT_REACHED')),
    add constraint message_channel_check check (channel in ('EMAIL', 'TEXT', 'CALL', 'LETTER', 'NONE'));
alter table message alter column channel drop default;
create index message_calls on message (organisation_id, next_attempt_at, id)
    where channel = 'CALL' and status = 'QUEUED';
create index message_letters on message (organisation_id, created_at, id)
    where channel = 'LETTER' and status = 'QUEUED';
comment on column message.channel is 'personal: how somebody is told; kept 90 days; removed by the daily job';
comment on column message.call_back_at is
    'personal: when somebody wants to be called; kept 90 days; removed by the daily job';

-- How long before a dialogue its people are reminded; 0 is on the day itself.
alter table organisation
    add column reminder_days integer not null default 2 check (reminder_days between 0 and 7);

-- For which moment somebody was reminded: after a move they are again.
alter table registration add column reminded_for timestamptz;
comment on column registration.reminded_for is
    'personal: so that nobody is reminded twice; kept two years after the dialogue; erased with the person';

-- The words of a name, without accents and capitals, for who types the beginning of one.
alter table participant
    add column name_words tsvector generated always as (to_tsvector('simple',
        regexp_replace(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]+', '', 'g')),
            '[-''’.,/()"]+', ' ', 'g'))) stored;
create index participant_by_name_word on participant using gin (name_words);
create index participant_by_last_digits on participant (organisation_id, reverse(contact_value) text_pattern_ops)
    where contact_kind in ('MOBILE', 'LANDLINE');
comment on column participant.name_words is
    'personal: to find who calls; kept two years after the last dialogue; erased with the person';

-- Finds people by words of their name or the last digits of their number. Row-level security would keep the planner from
-- both indexes; this looks past it, at the rows of the organisation that asks and no others. Answers ids only.
create function participants_found(words text, last_digits text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    (select id from participant
     where organisation_id = current_organisation() and name_words @@ to_tsquery('simple', $1)
     order by created_at desc limit 50)
    union
    (select id from participant
     where organisation_id = current_organisation() and contact_kind in ('MOBILE', 'LANDLINE')
        and reverse(contact_value) ~>=~ reverse($2) and reverse(contact_value) ~<~ (reverse($2) || ':')
     order by created_at desc limit 50)
$$;
revoke execute on function participants_found(text, text) from public;
grant execute on function participants_found(text, text) to buurtdialoog_app;

-- Whom a text message comes from is known by a number, and not by which organisation it is kept. Answers the newest
-- question that was put to that number by text and may still be answered; ids only.
create function question_put_to(number text, moment timestamptz)
    returns table (organisation_id uuid, message_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select message.organisation_id, message.id
    from participant
    join registration on registration.organisation_id = participant.organisation_id
        and registration.contact_person_id = participant.id
    join message on message.organisation_id = participant.organisation_id and message.about_id = registration.id
    join dialogue on dialogue.organisation_id = participant.organisation_id and dialogue.id = registration.dialogue_id
    where participant.contact_kind = 'MOBILE' and participant.contact_value = $1
        and message.channel = 'TEXT' and message.status = 'SENT' and message.template in ('SEAT_OFFERED', 'REMINDER')
        and dialogue.ends_at > $2
    order by message.sent_at desc, message.id desc
    limit 1
$$;
revoke execute on function question_put_to(text, timestamptz) from public;
grant execute on function question_put_to(text, timestamptz) to buurtdialoog_app;
