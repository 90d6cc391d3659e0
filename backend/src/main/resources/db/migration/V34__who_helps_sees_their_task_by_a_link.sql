-- A link per person and task: a new one ends the old, and it can be ended without a new one.
alter table team_member
    add column link_generation integer not null default 1,
    add column link_open       boolean not null default true,
    drop constraint team_member_part_check,
    add constraint team_member_part_check
        check (part in ('TABLE_ORGANISER', 'VENUE_HOST', 'FACILITATOR', 'CORE_GROUP'));
comment on column team_member.link_open is
    'personal: whether their link still opens their task; kept as the retention term of teams says; erased with the person';
alter table table_offer
    add column link_open boolean not null default true;
comment on column table_offer.link_open is
    'personal: whether their link still opens their table; kept two years after the last dialogue; erased with the person';
