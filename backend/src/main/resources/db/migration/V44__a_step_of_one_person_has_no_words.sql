-- What one person wants to do stands on their own card. Here is only of which kind it is, at which dialogue it was written,
-- how far it is and when to ask: the table has no column that could hold a word of it. Kinds and states are numbers.
create table step (
    id              uuid primary key,
    organisation_id uuid     not null references organisation,
    dialogue_id     uuid     not null,
    participant_id  uuid,
    kind            smallint not null check (kind between 0 and 3),
    state           smallint not null check (state between 0 and 3),
    ask_on          date,
    asked_at        timestamptz,
    answered_at     timestamptz,
    unique (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade,
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
create index step_of_dialogue on step (organisation_id, dialogue_id);
create index step_of_person on step (organisation_id, participant_id) where participant_id is not null;
create index step_to_ask on step (ask_on) where ask_on is not null and asked_at is null;
call keep_to_organisation('step');
comment on column step.participant_id is
    'personal: whose step it is; kept two years after the last dialogue; erased with the person';
comment on column step.kind is
    'personal: of which kind a step is, and nothing more; kept two years after the last dialogue; erased with the person';
comment on column step.state is
    'personal: how far a step is; kept two years after the last dialogue; erased with the person';
comment on column step.ask_on is
    'personal: on which day to ask; kept two years after the last dialogue; erased with the person';
comment on column step.asked_at is
    'personal: when it was asked; kept two years after the last dialogue; erased with the person';
comment on column step.answered_at is
    'personal: when it was answered; kept two years after the last dialogue; erased with the person';

-- Which steps are to be asked after, in whatever organisation. Answers ids only.
create function steps_to_ask(today date) returns table (organisation_id uuid, step_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select organisation_id, id from step
    where ask_on <= $1 and asked_at is null and participant_id is not null
    order by ask_on, id
    limit 200
$$;
revoke execute on function steps_to_ask(date) from public;
grant execute on function steps_to_ask(date) to buurtdialoog_app;
