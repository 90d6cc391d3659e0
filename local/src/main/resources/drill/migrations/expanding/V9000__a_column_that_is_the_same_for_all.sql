alter table registration add column drill_seen boolean not null default false;
