-- Which articles somebody chose to print, each in its version: the link to a booklet stays what it was.
create table print_set (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    chosen          jsonb       not null check (jsonb_array_length(chosen) between 1 and 20),
    made_at         timestamptz not null,
    unique (organisation_id, id)
);
create unique index print_set_by_choice on print_set (organisation_id, md5(chosen::text));
call keep_to_organisation('print_set');
create policy public_reading on print_set for select to buurtdialoog_app using (true);
comment on column print_set.chosen is 'not personal: articles and their versions';
comment on column print_set.made_at is 'not personal: of a booklet, which is nobody''s';
