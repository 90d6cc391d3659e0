create table advice_programme (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    name            text    collate "nl-x-icu" not null check (name <> ''),
    begins_on       date    not null,
    ends_on         date    not null check (ends_on > begins_on),
    target          integer not null check (target between 1 and 500),
    regions         jsonb   not null,
    milestones      jsonb   not null,
    version         bigint  not null default 0,
    unique (organisation_id, id)
);
create index advice_programme_newest on advice_programme (organisation_id, begins_on desc, id);
call keep_to_organisation('advice_programme');
comment on column advice_programme.name is 'not personal: of a programme';
comment on column advice_programme.begins_on is 'not personal: of a programme';
comment on column advice_programme.ends_on is 'not personal: of a programme';
comment on column advice_programme.target is 'not personal: of a programme';
comment on column advice_programme.regions is 'not personal: how many places are meant for which region';
comment on column advice_programme.milestones is 'not personal: what a programme promised';

-- A member who advises: what they are trained for and how much they can do.
create table adviser (
    id              uuid primary key,
    organisation_id uuid    not null references organisation,
    account_id      uuid    not null references account,
    trained_on      date,
    most            integer not null check (most between 0 and 40),
    languages       text[]  not null check (languages <@ array['NL', 'EN']),
    regions         text[]  not null,
    away_until      date,
    version         bigint  not null default 0,
    unique (organisation_id, id),
    unique (organisation_id, account_id)
);
call keep_to_organisation('adviser');
comment on column adviser.account_id is 'personal: who advises; kept while they advise; erased when they are no member any more, or by a coordinator';
comment on column adviser.trained_on is 'personal: whether they may advise; kept while they advise; erased when they are no member any more, or by a coordinator';
comment on column adviser.most is 'personal: how many initiatives they can advise; kept while they advise; erased when they are no member any more, or by a coordinator';
comment on column adviser.languages is 'personal: whom they can advise; kept while they advise; erased when they are no member any more, or by a coordinator';
comment on column adviser.regions is 'personal: where they can advise; kept while they advise; erased when they are no member any more, or by a coordinator';
comment on column adviser.away_until is 'personal: until when they take no initiative, without a reason; kept until that day has passed; erased when they are no member any more, or by a coordinator';
