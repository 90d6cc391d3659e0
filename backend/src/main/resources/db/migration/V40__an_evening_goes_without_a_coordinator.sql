-- What who leads an evening must know of the house. A table of its own: only that evening and the coordinator see it.
create table evening_note (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    cycle_id        uuid not null,
    house_keys      text,
    alarm           text,
    coffee          text,
    emergency       text,
    unique (organisation_id, id),
    unique (organisation_id, cycle_id),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade
);
call keep_to_organisation('evening_note');
comment on column evening_note.house_keys is 'not personal: where the keys of the house are';
comment on column evening_note.alarm is 'not personal: how the alarm of the house goes off and on';
comment on column evening_note.coffee is 'not personal: where coffee and tea are';
comment on column evening_note.emergency is 'not personal: the number of the house when something is wrong';
