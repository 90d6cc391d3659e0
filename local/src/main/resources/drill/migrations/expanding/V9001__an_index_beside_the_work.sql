-- Made beside people's work, so it waits for whoever is busy, for as long as that takes: nobody waits for it meanwhile.
set lock_timeout = 0;
drop index concurrently if exists drill_registration_seen;
create index concurrently if not exists drill_registration_seen on registration (organisation_id, registered_at, id) where drill_seen;
reset lock_timeout;
