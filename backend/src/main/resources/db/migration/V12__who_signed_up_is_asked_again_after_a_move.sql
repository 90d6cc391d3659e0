-- Since when somebody is asked whether they can still come; empty once they answered.
alter table registration add column asked_at timestamptz;
comment on column registration.asked_at is
    'personal: whether somebody still comes after a move; kept until answered; erased with the person';
