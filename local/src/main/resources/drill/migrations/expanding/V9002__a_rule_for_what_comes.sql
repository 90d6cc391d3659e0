alter table registration add constraint drill_registered_in_time check (registered_at > '2000-01-01') not valid;
