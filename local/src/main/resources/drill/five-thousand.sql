-- Five thousand dialogues like the one that is there, some hours apart from now on: each with letters beyond ASCII, and with
-- as much to tell as a real one.
with one as (select * from dialogue limit 1),
     made as (
         insert into dialogue (id, organisation_id, title, theme_id, format, language, starts_at, ends_at, venue_id,
                               neighbourhood_id, tables, seats_per_table, questions, expectations, children_welcome,
                               co_organisers, registration_closes_at, status, created_at, updated_at, version)
         select gen_random_uuid(), organisation_id, 'Erbij horen, één straat verder: keer ' || n, theme_id, format, language,
                starts_at + n * interval '3 hours', ends_at + n * interval '3 hours', venue_id, neighbourhood_id, tables,
                seats_per_table, questions,
                'We beginnen met koffie. Daarna praten we aan kleine tafels over wat er al goed gaat in de buurt, en over '
                    || 'wat we samen nog mooier maken. Iedereen is welkom.',
                children_welcome, co_organisers, starts_at + n * interval '3 hours', 'PUBLISHED', created_at, updated_at, 1
         from one, generate_series(1, 4999) n
         returning id, organisation_id)
insert into dialogue_seats (dialogue_id, organisation_id, seats)
select id, organisation_id, 12 from made;
analyze dialogue;
analyze dialogue_seats;
