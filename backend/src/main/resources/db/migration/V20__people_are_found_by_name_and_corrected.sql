-- By the surname, as the Dutch sort: "Zoë van den Berg" stands under the B. Who has one name stands under that.
create function name_to_sort_by(name text) returns text language sql immutable parallel safe
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(
        (select parts[3] || ', ' || concat_ws(' ', nullif(parts[1], ''), btrim(parts[2]))
         from regexp_match($1, '^(?:(.*?)\s+)?((?:(?:van|von|de|der|den|het|''t|’t|te|ten|ter|op|aan|bij|in|uit|la|le|du|da'
            || '|dos|di|del|el|al|ibn|bin)\s+)+)(\S.*)$', 'i') as parts),
        (select parts[2] || ', ' || parts[1] from regexp_match($1, '^(.*\S)\s+(\S+)$') as parts),
        $1)
$$;
revoke execute on function name_to_sort_by(text) from public;
grant execute on function name_to_sort_by(text) to buurtdialoog_app;

alter table participant
    add column version   bigint not null default 0,
    add column sort_name text collate "nl-x-icu" generated always as (name_to_sort_by(name)) stored;
create index participant_by_name on participant (organisation_id, sort_name, id);
create index participant_by_start_of_contact on participant (organisation_id, lower(contact_value) text_pattern_ops)
    where contact_value is not null;
comment on column participant.sort_name is
    'personal: to find in a list; kept two years after the last dialogue; erased with the person';

-- Finds people by words of their name, the last digits of their number or the beginning of how they are reached, by
-- surname, so many after the one that was shown last. Looks past row-level security for its indexes, as
-- participants_found does; answers ids only.
create function participants_by_name(words text, last_digits text, beginning text, after uuid, most integer)
    returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    with found as (
        select id, sort_name from participant
        where organisation_id = current_organisation() and name_words @@ to_tsquery('simple', $1)
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
revoke execute on function participants_by_name(text, text, text, uuid, integer) from public;
grant execute on function participants_by_name(text, text, text, uuid, integer) to buurtdialoog_app;
