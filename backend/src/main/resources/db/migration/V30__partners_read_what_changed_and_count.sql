-- Who shows our dialogues elsewhere takes one down when it is a draft again, also after the draft was thrown away.
create table withdrawn_dialogue (
    dialogue_id     uuid primary key,
    organisation_id uuid        not null references organisation,
    withdrawn_at    timestamptz not null,
    unique (organisation_id, dialogue_id)
);
create index withdrawn_dialogue_by_moment on withdrawn_dialogue (organisation_id, withdrawn_at, dialogue_id);
call keep_to_organisation('withdrawn_dialogue');
comment on column withdrawn_dialogue.withdrawn_at is 'not personal: since when a dialogue is a draft again';

create index dialogue_changes on dialogue (organisation_id, updated_at, id) where status <> 'DRAFT';

-- How many of the people that a partner signed up were there, frozen when the dialogue closes: the deelnames by its doing.
create table partner_count (
    id                uuid primary key,
    organisation_id   uuid    not null references organisation,
    partner_client_id uuid    not null,
    dialogue_id       uuid    not null,
    people            integer not null check (people > 0),
    placed            integer not null check (placed between 0 and people),
    cancelled         integer not null check (cancelled between 0 and people),
    came              integer check (came between 0 and people),
    unique (organisation_id, id),
    unique (organisation_id, partner_client_id, dialogue_id),
    foreign key (organisation_id, partner_client_id) references partner_client (organisation_id, id),
    foreign key (organisation_id, dialogue_id) references dialogue (organisation_id, id)
);
create index partner_count_by_dialogue on partner_count (organisation_id, dialogue_id);
call keep_to_organisation('partner_count');
comment on column partner_count.people is 'not personal: how many a partner signed up, without whom';
comment on column partner_count.came is 'not personal: how many of them were there, without whom';
