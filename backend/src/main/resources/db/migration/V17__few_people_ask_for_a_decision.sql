-- Since when it is decided that a dialogue goes on with few people too: reminders wait for it.
alter table dialogue add column goes_on_since timestamptz;

-- Who makes a dialogue possible: whoever offers the table, opens the door or leads the talk. They hear what changes.
create table team_member (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    dialogue_id     uuid        not null,
    part            text        not null check (part in ('TABLE_ORGANISER', 'VENUE_HOST', 'FACILITATOR')),
    name            text        not null,
    contact_kind    text        not null,
    contact_value   text,
    language        text        not null check (language in ('NL', 'EN')),
    counted_for     timestamptz,
    created_at      timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
create index team_member_by_dialogue on team_member (organisation_id, dialogue_id, created_at, id);
call keep_to_organisation('team_member');
comment on column team_member.part is
    'personal: what somebody does for a dialogue; kept two years after the dialogue; erased with the person';
comment on column team_member.name is
    'personal: whom to tell what changes; kept two years after the dialogue; erased with the person';
comment on column team_member.contact_kind is
    'personal: how to tell what changes; kept two years after the dialogue; erased with the person';
comment on column team_member.contact_value is
    'personal: how to tell what changes; kept two years after the dialogue; erased with the person';
comment on column team_member.language is
    'personal: in which language to tell it; kept two years after the dialogue; erased with the person';
comment on column team_member.counted_for is
    'personal: so that nobody is told the count twice; kept two years after the dialogue; erased with the person';
comment on column team_member.created_at is
    'personal: since when somebody takes part in it; kept two years after the dialogue; erased with the person';

-- Who knows of the last change of a dialogue.
create index message_by_dialogue on message (organisation_id, dialogue_id, template, created_at);
