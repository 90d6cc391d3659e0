-- At the door a seat goes from who did not come to who is there, and a chair may be added. Both count for the one rule
-- of who has a seat, so they stand with the seats.
alter table registration_person add column unseated boolean not null default false;
comment on column registration_person.unseated is
    'personal: whose chair went to somebody else; kept two years after the dialogue; erased with the person';
alter table dialogue_seats add column chairs_added integer not null default 0 check (chairs_added >= 0);
alter table dialogue add column walk_ins integer check (walk_ins >= 0);

-- What was said at the door about one person of a party. The last that was said holds.
create table attendance (
    registration_person_id uuid primary key,
    organisation_id        uuid        not null references organisation,
    dialogue_id            uuid        not null,
    mark                   text        not null check (mark in
        ('EXPECTED', 'PRESENT', 'ABSENT', 'ABSENT_WITH_NOTICE')),
    marked_at              timestamptz not null,
    walk_in_id             uuid,
    unique (organisation_id, registration_person_id),
    foreign key (organisation_id, registration_person_id) references registration_person (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
);
create index attendance_by_dialogue on attendance (organisation_id, dialogue_id);
create unique index a_walk_in_is_written_down_once on attendance (organisation_id, dialogue_id, walk_in_id)
    where walk_in_id is not null;
call keep_to_organisation('attendance');
comment on column attendance.registration_person_id is
    'personal: of whom it is said; kept two years after the dialogue; erased with the person';
comment on column attendance.mark is
    'personal: who has a chair, and counts; kept two years after the dialogue; erased with the person';
comment on column attendance.marked_at is
    'personal: which mark is the last; kept two years after the dialogue; erased with the person';

-- A chair put at a table on the day, under the id that the phone gave it, so that it is never put there twice.
create table added_chair (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    dialogue_id     uuid        not null,
    chair_id        uuid        not null,
    added_at        timestamptz not null,
    unique (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
);
create unique index a_chair_is_added_once on added_chair (organisation_id, dialogue_id, chair_id);
call keep_to_organisation('added_chair');
comment on column added_chair.added_at is 'not personal: when a chair was put at a table';
