-- What a next dialogue could be about. From whom an idea came is not kept: only from where.
create table idea (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    cycle_id        uuid,
    words           text        not null,
    source          text        not null check (source in ('DIALOGUE', 'STREET', 'PARTNER', 'CORE_GROUP')),
    dots            integer     not null default 0 check (dots between 0 and 999),
    status          text        not null check (status in ('OPEN', 'CHOSEN', 'LET_GO')),
    choice          text check (choice in ('CONSULTATION', 'SHORT_DIALOGUE')),
    reason          text,
    theme_id        uuid,
    edition_id      uuid,
    chosen_at       timestamptz,
    noted_at        timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    constraint a_choice_has_its_reason
        check ((status = 'CHOSEN') = (num_nonnulls(choice, reason, theme_id, chosen_at) = 4)),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade,
    foreign key (organisation_id, theme_id) references theme (organisation_id, id),
    foreign key (organisation_id, edition_id) references dialogue (organisation_id, id) on delete set null (edition_id)
);
create index idea_by_time on idea (organisation_id, noted_at, id);
create index idea_by_cycle on idea (organisation_id, cycle_id, noted_at, id);
create index idea_by_theme on idea (organisation_id, theme_id) where theme_id is not null;
create index idea_by_edition on idea (organisation_id, edition_id) where edition_id is not null;
call keep_to_organisation('idea');
comment on column idea.words is 'not personal: what a next dialogue could be about';
comment on column idea.source is 'not personal: from where an idea came, and not from whom';
comment on column idea.status is 'not personal: whether it was chosen';
comment on column idea.choice is 'not personal: how it was chosen';
comment on column idea.reason is 'not personal: why it was chosen';
comment on column idea.chosen_at is 'not personal: when it was chosen';
comment on column idea.noted_at is 'not personal: since when it stands on the board';
