-- One index had the words of everybody, whichever organisation knows them: who looked for Fatima read past every Fatima of the
-- country. Behind the id of its organisation a word is found among its own.
create function words_of_organisation(organisation uuid, words tsvector) returns tsvector
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select array_to_tsvector(array(select $1::text || ' ' || word from unnest(tsvector_to_array($2)) as word))
$$;
revoke execute on function words_of_organisation(uuid, tsvector) from public;
grant execute on function words_of_organisation(uuid, tsvector) to buurtdialoog_app, buurtdialoog_jobs;

-- The same for what is asked, such as "fatima:* & janse:*"; null when nothing is.
create function asked_of_organisation(organisation uuid, words text) returns tsquery
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select regexp_replace(to_tsquery('simple', $2)::text, '''([^'']+)''', '''' || $1 || ' \1''', 'g')::tsquery
$$;
revoke execute on function asked_of_organisation(uuid, text) from public;
grant execute on function asked_of_organisation(uuid, text) to buurtdialoog_app;
