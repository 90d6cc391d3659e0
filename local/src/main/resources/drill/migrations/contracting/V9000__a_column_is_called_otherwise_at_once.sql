-- What must never be done in one release: the application of before still asks for it by the name it had.
alter table registration rename column via to drill_via;
