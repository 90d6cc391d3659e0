-- Whose people may have to be told of a dialogue that begins between these moments. Answers ids only.
create function organisations_with_dialogues(since timestamptz, until timestamptz) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct organisation_id from dialogue
    where status = 'PUBLISHED' and starts_at > $1 and starts_at < $2
$$;
revoke execute on function organisations_with_dialogues(timestamptz, timestamptz) from public;
grant execute on function organisations_with_dialogues(timestamptz, timestamptz) to buurtdialoog_app;
