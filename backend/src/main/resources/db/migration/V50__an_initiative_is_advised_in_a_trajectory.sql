-- From an application to what was learned. How far it is follows from its evidence; step keeps what followed.
create table trajectory (
    id                 uuid primary key,
    organisation_id    uuid        not null references organisation,
    programme_id       uuid        not null,
    initiative_id      uuid        not null,
    applied_via        text        not null check (applied_via in ('WEB', 'PHONE', 'PAPER', 'PARTNER')),
    partner_client_id  uuid,
    question           text        not null check (question <> ''),
    wanted_way         text        not null check (wanted_way in ('ONLINE', 'ON_THE_SPOT')),
    language           text        not null check (language in ('NL', 'EN')),
    applied_at         timestamptz not null,
    answer             text        check (answer in ('ACCEPTED', 'WAITING', 'DECLINED')),
    answer_reason      text,
    answered_at        timestamptz,
    adviser_id         uuid,
    matched_at         timestamptz,
    goals              text[]      not null default '{}' check (goals <@ array['NETWORK', 'BELONGING', 'MEANING']),
    works_on           text[]      not null default '{}' check (works_on <@ array['SOCIAL', 'EMOTIONAL']),
    perspective_before integer     check (perspective_before between 1 and 5),
    perspective_after  integer     check (perspective_after between 1 and 5),
    approaches         jsonb       not null default '[]',
    call_agreed_on     date,
    example_shown      boolean     not null default false,
    tried              text,
    stop_reason        text,
    stopped_at         timestamptz,
    closed_at          timestamptz,
    step               text        not null check (step in ('APPLICATION', 'WAITING', 'MATCHING', 'CONVERSATION', 'ADVICE',
                                                           'CALL', 'LESSONS', 'CLOSED', 'NOT_REACHED', 'DECLINED', 'STOPPED')),
    link_generation    integer     not null default 1,
    version            bigint      not null default 0,
    unique (organisation_id, id),
    check ((answer is null) = (answered_at is null)),
    check (answer is distinct from 'DECLINED' or answer_reason is not null),
    check ((adviser_id is null) = (matched_at is null)),
    check ((stop_reason is null) = (stopped_at is null)),
    foreign key (organisation_id, programme_id) references advice_programme (organisation_id, id),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id),
    foreign key (organisation_id, adviser_id) references adviser (organisation_id, id),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id)
);
create index trajectory_of_programme on trajectory (organisation_id, programme_id, applied_at, id);
create index trajectory_of_adviser on trajectory (organisation_id, adviser_id) where adviser_id is not null;
-- An initiative is advised once at a time.
create unique index trajectory_under_way on trajectory (organisation_id, initiative_id)
    where step not in ('CLOSED', 'NOT_REACHED', 'DECLINED', 'STOPPED');
call keep_to_organisation('trajectory');
comment on column trajectory.question is 'not personal: what an initiative asks; the form asks for no names';
comment on column trajectory.wanted_way is 'not personal: how an initiative likes to speak';
comment on column trajectory.language is 'not personal: in which language an initiative is advised';
comment on column trajectory.applied_via is 'not personal: how an initiative applied';
comment on column trajectory.partner_client_id is 'not personal: which partner brought it';
comment on column trajectory.applied_at is 'not personal: of an initiative';
comment on column trajectory.answer is 'not personal: of an initiative';
comment on column trajectory.answer_reason is 'not personal: told to an initiative; the form asks for no names';
comment on column trajectory.answered_at is 'not personal: of an initiative';
comment on column trajectory.matched_at is 'not personal: of an initiative';
comment on column trajectory.adviser_id is 'personal: who advises; kept while the trajectory is; erased with the account: handed over';
comment on column trajectory.goals is 'not personal: what an initiative works for';
comment on column trajectory.works_on is 'not personal: what an initiative works on; never about a person';
comment on column trajectory.perspective_before is 'not personal: how an initiative sees what it can do';
comment on column trajectory.perspective_after is 'not personal: how an initiative sees what it can do';
comment on column trajectory.approaches is 'not personal: what an initiative chose to do';
comment on column trajectory.call_agreed_on is 'not personal: when an initiative is called';
comment on column trajectory.example_shown is 'not personal: whether the example of an initiative may be told';
comment on column trajectory.tried is 'not personal: what an initiative tried; the form asks for no names';
comment on column trajectory.stop_reason is 'not personal: why it ended early; the form asks for no names';
comment on column trajectory.stopped_at is 'not personal: of an initiative';
comment on column trajectory.closed_at is 'not personal: of an initiative';
comment on column trajectory.step is 'not personal: how far it is';
