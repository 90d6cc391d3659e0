-- The conversation of a trajectory: it is held when there are notes of it.
create table trajectory_conversation (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    trajectory_id   uuid        not null,
    way             text        not null check (way in ('ONLINE', 'ON_THE_SPOT')),
    place           text,
    starts_at       timestamptz not null,
    attendees       text[]      not null default '{}',
    notes           jsonb       not null default '[]',
    version         bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, trajectory_id),
    foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
call keep_to_organisation('trajectory_conversation');
comment on column trajectory_conversation.way is 'not personal: of a conversation';
comment on column trajectory_conversation.place is 'not personal: where a conversation is';
comment on column trajectory_conversation.starts_at is 'not personal: of a conversation';
comment on column trajectory_conversation.attendees is 'personal: who was there for the initiative; kept until the trajectory closes; erased with the person';
comment on column trajectory_conversation.notes is 'not personal: about an initiative, by topic; the form asks for no names';

-- What was advised. A version that was sent never changes.
create table advice_version (
    id                uuid primary key,
    organisation_id   uuid        not null references organisation,
    trajectory_id     uuid        not null,
    number            integer     not null check (number >= 1),
    title             text        not null check (title <> ''),
    body              text        not null,
    cited             jsonb       not null default '[]',
    written_by        uuid        not null references account,
    written_at        timestamptz not null,
    reader_id         uuid        references account,
    read_at           timestamptz,
    reader_remark     text,
    facts_asked_at    timestamptz,
    facts_checked_at  timestamptz,
    facts_right       boolean,
    facts_remark      text,
    sent_by           uuid        references account,
    sent_at           timestamptz,
    version           bigint      not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, trajectory_id, number),
    check ((sent_by is null) = (sent_at is null)),
    check ((facts_right is null) = (facts_checked_at is null)),
    foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index advice_version_under_way on advice_version (organisation_id, trajectory_id) where sent_at is null;
call keep_to_organisation('advice_version');
comment on column advice_version.title is 'not personal: of an advice';
comment on column advice_version.body is 'not personal: advice to an initiative; the form asks for no names';
comment on column advice_version.cited is 'not personal: articles, with their versions';
comment on column advice_version.written_by is 'personal: who advised; kept while the trajectory is; erased with the account';
comment on column advice_version.written_at is 'not personal: of an advice';
comment on column advice_version.reader_id is 'personal: who reads along; kept while the trajectory is; erased with the account';
comment on column advice_version.read_at is 'not personal: of an advice';
comment on column advice_version.reader_remark is 'not personal: about an advice';
comment on column advice_version.facts_asked_at is 'not personal: of an advice';
comment on column advice_version.facts_checked_at is 'not personal: of an advice';
comment on column advice_version.facts_right is 'not personal: of an advice';
comment on column advice_version.facts_remark is 'not personal: about an advice; the form asks for no names';
comment on column advice_version.sent_by is 'personal: who advised; kept while the trajectory is; erased with the account';
comment on column advice_version.sent_at is 'not personal: of an advice';

-- What came of an attempt to call some weeks later.
create table follow_up_call (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    trajectory_id   uuid        not null,
    result          text        not null check (result in ('REACHED', 'CALL_BACK', 'NOT_REACHED')),
    call_back_at    timestamptz,
    did             text,
    helped          text,
    needed          text,
    called_by       uuid        not null references account,
    called_at       timestamptz not null,
    unique (organisation_id, id),
    check ((result = 'CALL_BACK') = (call_back_at is not null)),
    check ((result = 'REACHED') = (did is not null)),
    foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index follow_up_call_of_trajectory on follow_up_call (organisation_id, trajectory_id, called_at, id);
call keep_to_organisation('follow_up_call');
comment on column follow_up_call.result is 'not personal: of an initiative';
comment on column follow_up_call.call_back_at is 'not personal: of an initiative';
comment on column follow_up_call.did is 'not personal: what an initiative did; the form asks for no names';
comment on column follow_up_call.helped is 'not personal: what helped an initiative; the form asks for no names';
comment on column follow_up_call.needed is 'not personal: what an initiative needs; the form asks for no names';
comment on column follow_up_call.called_by is 'personal: who called; kept while the trajectory is; erased with the account';
comment on column follow_up_call.called_at is 'not personal: of an initiative';

-- What others can learn from it. It becomes a proposal for the toolkit with one click.
create table trajectory_lesson (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    trajectory_id   uuid        not null,
    title           text        not null check (title <> ''),
    body            text        not null check (body <> ''),
    proposal_id     uuid,
    learned_by      uuid        not null references account,
    learned_at      timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
    foreign key (organisation_id, proposal_id) references article_proposal (organisation_id, id)
);
create index trajectory_lesson_of_trajectory on trajectory_lesson (organisation_id, trajectory_id, learned_at, id);
call keep_to_organisation('trajectory_lesson');
comment on column trajectory_lesson.title is 'not personal: what was learned; the form asks for no names';
comment on column trajectory_lesson.body is 'not personal: what was learned; the form asks for no names';
comment on column trajectory_lesson.learned_by is 'personal: who wrote it down; kept while the trajectory is; erased with the account';
comment on column trajectory_lesson.learned_at is 'not personal: of a lesson';
