-- The envelope of an evening is paper: its link is a few signs that one types. They follow the link: whoever else leads the
-- evening has others.
alter table care_task
    add column evening_code text unique,
    add constraint evening_code_is_a_code check (evening_code ~ '^[A-Z2-9]{8}$') not valid;
update care_task set evening_code = translate(upper(left(replace(gen_random_uuid()::text, '-', ''), 8)), '01', 'GH')
where kind = 'FACILITATION';
alter table care_task validate constraint evening_code_is_a_code;
comment on column care_task.evening_code is
    'not personal: what opens an evening for who types it from paper, as long as its link would';

-- Whose evening a code opens. Answers an id only.
create function organisation_of_evening(code text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select organisation_id from care_task where evening_code = $1
$$;
revoke execute on function organisation_of_evening(text) from public;
grant execute on function organisation_of_evening(text) to buurtdialoog_app;
