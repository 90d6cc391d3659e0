-- Whom a coordinator invites is a member at once: their account in Keycloak waits for them to begin.
alter table membership
    add column language text   not null default 'NL' check (language in ('NL', 'EN')),
    add column version  bigint not null default 0;
comment on column membership.language is
    'personal: how we write to them; kept while a member; erased with the account';

-- Who gave or took a colleague's roles is written down as well. That is about an account, not about a participant.
alter table audit_entry
    alter column participant_id drop not null,
    add column about_account_id uuid,
    add constraint about_one_person check (num_nonnulls(participant_id, about_account_id) = 1);
create index audit_entry_about_account on audit_entry (organisation_id, about_account_id, at, id);
