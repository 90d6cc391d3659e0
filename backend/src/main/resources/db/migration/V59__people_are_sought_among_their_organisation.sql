-- Whose words they are is asked as text: the index of the words knows it already, and that of all whom the organisation knows
-- would be read beside it for nothing.
create or replace function participants_found(words text, last_digits text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    (select id from participant
     where organisation_id::text = current_organisation()::text
        and words_of_organisation(organisation_id, name_words) @@ asked_of_organisation(current_organisation(), $1)
     order by created_at desc limit 50)
    union
    (select id from participant
     where organisation_id = current_organisation() and contact_kind in ('MOBILE', 'LANDLINE')
        and reverse(contact_value) ~>=~ reverse($2) and reverse(contact_value) ~<~ (reverse($2) || ':')
     order by created_at desc limit 50)
$$;

create or replace function participants_by_name(
    words text, last_digits text, beginning text, after uuid, most integer)
    returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    with found as (
        select id, sort_name from participant
        where organisation_id::text = current_organisation()::text
            and words_of_organisation(organisation_id, name_words) @@ asked_of_organisation(current_organisation(), $1)
        union
        select id, sort_name from participant
        where organisation_id = current_organisation() and contact_kind in ('MOBILE', 'LANDLINE')
            and reverse(contact_value) ~>=~ reverse($2) and reverse(contact_value) ~<~ (reverse($2) || ':')
        union
        select id, sort_name from participant
        where organisation_id = current_organisation() and contact_value is not null
            and lower(contact_value) ~>=~ lower($3) and lower(contact_value) ~<~ (lower($3) || chr(1114111))
    )
    select found.id
    from found
    left join participant shown on shown.organisation_id = current_organisation() and shown.id = $4
    where $4 is null or (found.sort_name, found.id) > (shown.sort_name, shown.id)
    order by found.sort_name, found.id
    limit $5
$$;

-- What is in an index of an expression is not known to the planner until somebody counts.
analyze participant;
