-- A partner may ask for advice for an initiative, by a scope of its own. Who was let in before was not given it.
alter table partner_client drop constraint partner_client_scopes;
alter table partner_client add constraint partner_client_scopes
    check (scopes <@ array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read',
                           'agreements:answer', 'trajectories:write']
        and cardinality(scopes) > 0) not valid;
alter table partner_client validate constraint partner_client_scopes;
alter table partner_client alter column scopes set default
    array['dialogues:read', 'registrations:write', 'registrations:read', 'counts:read', 'agreements:answer',
          'trajectories:write'];
create index trajectory_of_client on trajectory (organisation_id, partner_client_id, applied_at, id)
    where partner_client_id is not null;
