-- What an organisation adds to what its messages say: an opening after the greeting, a closing at the end.
create table own_words (
    id              uuid primary key,
    organisation_id uuid not null references organisation,
    template        text not null,
    language        text not null check (language in ('NL', 'EN')),
    opening         text check (opening <> ''),
    closing         text check (closing <> ''),
    unique (organisation_id, id),
    unique (organisation_id, template, language),
    constraint nothing_is_no_row check (opening is not null or closing is not null)
);
call keep_to_organisation('own_words');
comment on column own_words.opening is 'not personal: words of an organisation to everybody';
comment on column own_words.closing is 'not personal: words of an organisation to everybody';
comment on column own_words.template is 'not personal: on which occasion they are said';
comment on column own_words.language is 'not personal: in which language they are said';
