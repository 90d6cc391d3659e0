create table drill_remark (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    registration_id uuid not null,
    words           text not null,
    unique (organisation_id, id),
    foreign key (organisation_id, registration_id) references registration (organisation_id, id) on delete cascade
);
call keep_to_organisation('drill_remark');
