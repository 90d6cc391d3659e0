-- Pictures for the articles of the toolkit: made anew when they are added, so that nothing but the picture is kept.
create table toolkit_picture (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    jpeg            bytea       not null check (octet_length(jpeg) > 0),
    width           integer     not null check (width > 0),
    height          integer     not null check (height > 0),
    added_at        timestamptz not null,
    unique (organisation_id, id)
);
call keep_to_organisation('toolkit_picture');
create policy public_reading on toolkit_picture for select to buurtdialoog_app using (true);
comment on column toolkit_picture.jpeg is 'not personal: shows nobody without consent';
comment on column toolkit_picture.added_at is 'not personal: of a picture';
