-- Who saw or changed who speaks for an initiative is written down as well. It is about the initiative: nothing joins its
-- contacts to a participant. It points to no row, because the line outlives the initiative.
alter table audit_entry
    add column about_initiative_id uuid,
    drop constraint about_one_person,
    add constraint about_one_thing check (num_nonnulls(participant_id, about_account_id, about_initiative_id) = 1);

-- Two years after the last trajectory ended, or after they agreed when that was later. Not in plain SQL, because
-- trajectories come after initiatives.
create function initiative_contacts_past_term(now timestamptz) returns table (organisation_id uuid, contact_id uuid)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    select c.organisation_id, c.id from initiative_contact c
    where c.consented_at < $1 - interval '2 years'
        and not exists (select from trajectory t
            where t.organisation_id = c.organisation_id and t.initiative_id = c.initiative_id
                and (t.step not in ('CLOSED', 'NOT_REACHED', 'DECLINED', 'STOPPED')
                    or coalesce(t.stopped_at, t.closed_at, t.answered_at, t.applied_at) >= $1 - interval '2 years'))
    order by c.id
    limit 200;
end
$$;
revoke execute on function initiative_contacts_past_term(timestamptz) from public;
grant execute on function initiative_contacts_past_term(timestamptz) to buurtdialoog_app;

-- Who is back was never away.
create function forget_absences(today date) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ update adviser set away_until = null, version = version + 1 where away_until < $1 $$;
revoke execute on function forget_absences(date) from public;
grant execute on function forget_absences(date) to buurtdialoog_app;
