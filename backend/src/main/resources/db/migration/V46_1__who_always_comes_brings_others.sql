-- Who comes along every time: a party of its own in each edition, no larger than any other.
create table standing_companion (
    id                       uuid primary key,
    organisation_id          uuid    not null references organisation,
    standing_registration_id uuid    not null,
    participant_id           uuid,
    position                 integer not null check (position between 1 and 3),
    unique (organisation_id, id),
    foreign key (organisation_id, standing_registration_id)
        references standing_registration (organisation_id, id) on delete cascade,
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
create index standing_companion_by_standing on standing_companion (organisation_id, standing_registration_id, position);
create index standing_companion_by_participant on standing_companion (organisation_id, participant_id);
call keep_to_organisation('standing_companion');
comment on column standing_companion.standing_registration_id is
    'personal: with whom they always come; kept until either stops; erased with the person';
comment on column standing_companion.participant_id is
    'personal: who always comes along; kept until either stops; erased with the person';
comment on column standing_registration.needs is
    'personal: practical needs at every edition; kept until they stop, or 15 months after they last said so; erased with the person';
