-- What a group agrees to do after a dialogue. It belongs to a cycle, or outside one to a neighbourhood, and not to the
-- dialogue that agreed it: so it is on the table again by itself for as long as it is open.
create table action (
    id               uuid primary key,
    organisation_id  uuid        not null references organisation,
    neighbourhood_id uuid        not null,
    cycle_id         uuid,
    dialogue_id      uuid,
    kind             text        not null check (kind in ('DEEPENING', 'BROADENING', 'CONNECTING', 'OTHER')),
    title            text        not null check (title <> ''),
    first_step       text,
    needed           text,
    due_on           date,
    status           text        not null check (status in ('AGREED', 'BUSY', 'HELP_NEEDED', 'DONE', 'LET_GO')),
    help_shown       boolean     not null default false,
    agreed_at        timestamptz not null,
    settled_at       timestamptz check ((settled_at is not null) = (status in ('DONE', 'LET_GO'))),
    version          bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
        on delete set null (dialogue_id)
);
create index action_by_moment on action (organisation_id, agreed_at, id);
create index action_of_cycle on action (organisation_id, cycle_id, agreed_at, id) where cycle_id is not null;
create index action_of_neighbourhood on action (organisation_id, neighbourhood_id, agreed_at, id);
create index action_of_dialogue on action (organisation_id, dialogue_id) where dialogue_id is not null;
call keep_to_organisation('action');
comment on column action.kind is 'not personal: what a group does';
comment on column action.title is 'not personal: what a group does; the form asks for no names';
comment on column action.first_step is 'not personal: what a group does; the form asks for no names';
comment on column action.needed is 'not personal: what a group needs; the form asks for no names';
comment on column action.due_on is 'not personal: when a group wants it done';
comment on column action.status is 'not personal: how far a group is';
comment on column action.help_shown is 'not personal: whether a call for help is public';
comment on column action.agreed_at is 'not personal: when a group agreed it';
comment on column action.settled_at is 'not personal: when it was done or let go';

-- Who carries an action, or helps. Who is erased is gone from here; the action stays.
create table action_owner (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    action_id       uuid        not null,
    part            text        not null check (part in ('OWNER', 'HELPER')),
    participant_id  uuid,
    name            text        not null check (name <> ''),
    contact_kind    text        not null,
    contact_value   text,
    language        text        not null check (language in ('NL', 'EN')),
    asked_at        timestamptz,
    link_generation integer     not null default 1,
    created_at      timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade,
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
create index action_owner_of_action on action_owner (organisation_id, action_id, created_at, id);
create index action_owner_by_person on action_owner (organisation_id, participant_id) where participant_id is not null;
create index action_owner_by_contact on action_owner (organisation_id, lower(contact_value));
call keep_to_organisation('action_owner');
comment on column action_owner.part is
    'personal: who carries an action; kept as long as the action; erased with the person';
comment on column action_owner.name is
    'personal: who carries an action; kept as long as the action; erased with the person';
comment on column action_owner.participant_id is
    'personal: who carries an action; kept as long as the action; erased with the person';
comment on column action_owner.contact_kind is
    'personal: to ask how it goes; kept as long as the action; erased with the person';
comment on column action_owner.contact_value is
    'personal: to ask how it goes; kept as long as the action; erased with the person';
comment on column action_owner.language is
    'personal: to write in; kept as long as the action; erased with the person';
comment on column action_owner.asked_at is
    'personal: when somebody was asked how it goes; kept as long as the action; erased with the person';
comment on column action_owner.created_at is
    'personal: since when somebody carries an action; kept as long as the action; erased with the person';

-- What became of an action, with a date. Words are the group's: the form asks for no names.
create table action_line (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    action_id       uuid        not null,
    kind            text        not null check (kind in ('AGREED', 'BUSY', 'HELP_NEEDED', 'DONE', 'LET_GO', 'STAYS',
                                                         'SMALLER', 'HANDED_OVER', 'NOTE')),
    words           text,
    said_at         timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id) on delete cascade
);
create index action_line_of_action on action_line (organisation_id, action_id, said_at, id);
call keep_to_organisation('action_line');
comment on column action_line.kind is 'not personal: what became of what a group does';
comment on column action_line.words is 'not personal: what became of what a group does; the form asks for no names';
comment on column action_line.said_at is 'not personal: when it was said';
