-- What a group had on its table, as it was when its dialogue was closed. Who carried what stands in it by number only.
create table kept_sheet (
    dialogue_id     uuid primary key,
    organisation_id uuid        not null references organisation,
    sheet           jsonb       not null,
    owners          jsonb       not null,
    kept_at         timestamptz not null,
    unique (organisation_id, dialogue_id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id) on delete cascade
);
call keep_to_organisation('kept_sheet');
comment on column kept_sheet.sheet is 'not personal: what a group had on its table; the forms ask for no names';
comment on column kept_sheet.owners is
    'not personal: by action the numbers of its rows in action_owner, which name nobody once those are gone';
comment on column kept_sheet.kept_at is 'not personal: when the dialogue was closed';
