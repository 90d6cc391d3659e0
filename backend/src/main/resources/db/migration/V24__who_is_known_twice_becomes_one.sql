-- Which earlier id somebody had: the trail of who saw their data goes by it.
create table former_participant (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    participant_id  uuid        not null,
    unique (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id) on delete cascade
);
create index former_participant_of on former_participant (organisation_id, participant_id);
call keep_to_organisation('former_participant');

-- Two who look alike and are two people: they are proposed no more.
create table distinction (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    one_id          uuid        not null,
    other_id        uuid        not null,
    unique (organisation_id, id),
    unique (organisation_id, one_id, other_id),
    check (one_id < other_id),
    foreign key (organisation_id, one_id) references participant (organisation_id, id) on delete cascade,
    foreign key (organisation_id, other_id) references participant (organisation_id, id) on delete cascade
);
create index distinction_of_other on distinction (organisation_id, other_id);
call keep_to_organisation('distinction');
