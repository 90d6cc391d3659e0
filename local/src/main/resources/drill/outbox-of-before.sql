-- So much that a backup takes a while, between the tables that count seats and those with the people in them.
insert into message (id, organisation_id, template, channel, about_id, status, created_at, sent_at)
select gen_random_uuid(), o.id, 'REGISTRATION_CONFIRMED', 'TEXT', gen_random_uuid(), 'SENT', now(), now()
from (select id from organisation limit 1) o, generate_series(1, 300000);
