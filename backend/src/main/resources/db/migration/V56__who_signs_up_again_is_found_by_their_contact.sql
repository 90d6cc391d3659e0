-- Row-level security hides rows before it looks at what may tell of them, and lower() may: by a contact somebody was found by
-- reading everybody the organisation knows, at each sign-up. As owner the index of V4 does it. Answers ids of the organisation
-- at work, and nothing else.
create function participants_reached_at(key text, kind text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select id from participant
    where organisation_id = current_organisation() and lower(contact_value) = $1 and contact_kind = $2
$$;
revoke execute on function participants_reached_at(text, text) from public;
grant execute on function participants_reached_at(text, text) to buurtdialoog_app;
