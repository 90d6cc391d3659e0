-- What must never be done: each row gets a value of its own, while everybody waits.
alter table registration add column drill_drawn double precision not null default random();
