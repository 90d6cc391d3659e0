-- A million registrations of ten thousand dialogues, and what was told about them. Ids are made of a kind and a number.
set session_replication_role = replica;
create function drill_id(kind integer, number bigint) returns uuid language sql immutable parallel safe
    return ('019000' || lpad(to_hex(kind), 2, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;

insert into organisation (id, name, telephone, telephone_hours, email, created_at)
select drill_id(0, 0), 'De oefening', '030 123 45 67', 'altijd', 'oefening@voorbeeld.nl', now();
insert into neighbourhood (id, organisation_id, name, municipality) select drill_id(1, 0), drill_id(0, 0), 'Oost', 'Utrecht';
insert into venue (id, organisation_id, neighbourhood_id, name, street, house_number, postcode, town, step_free,
                   accessible_toilet, hearing_loop)
select drill_id(2, 0), drill_id(0, 0), drill_id(1, 0), 'Buurthuis', 'Plein', '1', '3582 KJ', 'Utrecht', true, true, false;
insert into theme (id, organisation_id, name, questions) select drill_id(4, 0), drill_id(0, 0), 'Erbij horen', '[]';
insert into dialogue (id, organisation_id, title, theme_id, format, language, starts_at, ends_at, venue_id, neighbourhood_id,
                      tables, seats_per_table, questions, children_welcome, co_organisers, registration_closes_at, status,
                      created_at, updated_at)
select drill_id(3, n), drill_id(0, 0), 'Keer ' || n, drill_id(4, 0), 'APPRECIATIVE', 'NL', now() + n * interval '1 hour',
       now() + (n + 2) * interval '1 hour', drill_id(2, 0), drill_id(1, 0), 20, 6, '[]', true, '{}',
       now() + n * interval '1 hour', 'PUBLISHED', now(), now()
from generate_series(0, 9999) n;
insert into dialogue_seats (dialogue_id, organisation_id, seats, seats_taken)
select drill_id(3, n), drill_id(0, 0), 120, 100 from generate_series(0, 9999) n;
insert into participant (id, organisation_id, name, contact_kind, contact_value, language, created_at)
select drill_id(5, n), drill_id(0, 0), 'Buur ' || n, 'MOBILE', '+316' || lpad(n::text, 8, '0'), 'NL', now()
from generate_series(0, 249999) n;
insert into registration (id, organisation_id, dialogue_id, status, via, language, registered_at, contact_person_id, code)
select drill_id(6, n), drill_id(0, 0), drill_id(3, n % 10000), 'CONFIRMED', 'WEB', 'NL', now(), drill_id(5, n % 249989), 'D' || n
from generate_series(0, 999999) n;
insert into registration_person (id, organisation_id, registration_id, dialogue_id, participant_id, position)
select drill_id(7, n), drill_id(0, 0), drill_id(6, n), drill_id(3, n % 10000), drill_id(5, n % 249989), 0
from generate_series(0, 999999) n;
insert into message (id, organisation_id, template, channel, about_id, status, created_at, sent_at)
select drill_id(8, n), drill_id(0, 0), 'REGISTRATION_CONFIRMED', 'TEXT', drill_id(6, n), 'SENT', now(), now()
from generate_series(0, 999999) n;
set session_replication_role = default;
analyze;
