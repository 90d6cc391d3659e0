-- Who invites neighbours to a cycle: by a link or a slip of their own. They see how many came by it, and never who.
create table key_figure (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    cycle_id        uuid        not null,
    name            text        not null,
    contact_kind    text        not null,
    contact_value   text,
    language        text        not null check (language in ('NL', 'EN')),
    code            text        not null unique check (code ~ '^[A-Z2-9]{6}$'),
    link_generation integer     not null default 1,
    joined_at       timestamptz not null,
    version         bigint      not null default 0,
    unique (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle (organisation_id, id) on delete cascade
);
create index key_figure_by_cycle on key_figure (organisation_id, cycle_id, joined_at, id);
create index key_figure_by_contact on key_figure (organisation_id, contact_kind, lower(contact_value));
call keep_to_organisation('key_figure');
comment on column key_figure.name is
    'personal: who invites neighbours; kept while they do; erased with the person';
comment on column key_figure.contact_kind is
    'personal: how to send them their link; kept while they invite; erased with the person';
comment on column key_figure.contact_value is
    'personal: how to send them their link; kept while they invite; erased with the person';
comment on column key_figure.language is
    'personal: in which language to write to them; kept while they invite; erased with the person';
comment on column key_figure.code is
    'not personal: what stands on a slip and in a link; says nothing of whose it is';
comment on column key_figure.joined_at is
    'personal: since when somebody invites; kept while they do; erased with the person';

-- On the registration stands what stood on the slip, and not whose slip it was.
alter table registration
    add column invitation text,
    add constraint invitation_is_a_code check (invitation ~ '^[A-Z2-9]{6}$') not valid;
alter table registration validate constraint invitation_is_a_code;
create index registration_by_invitation on registration (organisation_id, invitation) where invitation is not null;
comment on column registration.invitation is
    'personal: by which slip they came, to count them; kept two years after the dialogue; erased with the person';

-- Whose invitation a code is. Answers an id only.
create function organisation_of_invitation(code text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select organisation_id from key_figure where key_figure.code = $1
$$;
revoke execute on function organisation_of_invitation(text) from public;
grant execute on function organisation_of_invitation(text) to buurtdialoog_app;
