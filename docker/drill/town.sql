-- An organisation with one dialogue in a month, for six people.
insert into organisation (id, name, telephone, telephone_hours, email, created_at) values
    ('0193a000-0000-7000-8000-000000000001', 'De oefening', '030 123 45 67', 'altijd', 'oefening@voorbeeld.nl', now());
insert into neighbourhood (id, organisation_id, name, municipality) values
    ('0193a000-0000-7000-8000-000000000002', '0193a000-0000-7000-8000-000000000001', 'Oost', 'Utrecht');
insert into venue (id, organisation_id, neighbourhood_id, name, street, house_number, postcode, town, step_free,
    accessible_toilet, hearing_loop) values
    ('0193a000-0000-7000-8000-000000000003', '0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002',
     'Buurthuis', 'Plein', '1', '3582 KJ', 'Utrecht', true, true, false);
insert into theme (id, organisation_id, name, questions) values
    ('0193a000-0000-7000-8000-000000000004', '0193a000-0000-7000-8000-000000000001', 'Thuis', '[]');
insert into dialogue (id, organisation_id, title, theme_id, format, language, starts_at, ends_at, venue_id, neighbourhood_id,
    tables, seats_per_table, questions, children_welcome, co_organisers, registration_closes_at, status, created_at, updated_at)
    values ('0193a000-0000-7000-8000-000000000005', '0193a000-0000-7000-8000-000000000001', 'Thuis in Oost',
     '0193a000-0000-7000-8000-000000000004', 'APPRECIATIVE', 'NL', now() + interval '30 days',
     now() + interval '30 days 2 hours', '0193a000-0000-7000-8000-000000000003', '0193a000-0000-7000-8000-000000000002',
     1, 6, '[]', true, '{}', now() + interval '29 days', 'PUBLISHED', now(), now());
insert into dialogue_seats (dialogue_id, organisation_id, seats) values
    ('0193a000-0000-7000-8000-000000000005', '0193a000-0000-7000-8000-000000000001', 6);
