-- What waits to be told is counted often, among what was told in the past ninety days.
create index message_undelivered on message (status, channel, created_at) where status in ('QUEUED', 'FAILED');
create index webhook_delivery_undelivered on webhook_delivery (status) where status in ('WAITING', 'FAILED');

-- How many of what there is in the whole installation, for who runs it. Counts and ages only: no ids, no organisation, no
-- person. What partners practise with is not counted.
create function figures(moment timestamptz) returns table (name text, of text, value double precision)
    language sql stable security definer set search_path = public, pg_temp as $$
    with coming as (
        select s.seats_taken, s.seats_held, s.waiting,
            greatest(0, s.seats + s.chairs_added - s.seats_taken - s.seats_held) as seats_free
        from dialogue d
        join dialogue_seats s on s.organisation_id = d.organisation_id and s.dialogue_id = d.id
        join organisation o on o.id = d.organisation_id and not o.sandbox
        where d.status = 'PUBLISHED' and d.starts_at > $1
    ), undelivered as (
        select status, lower(channel) as channel, count(*) as messages, min(created_at) as since
        from message where status in ('QUEUED', 'FAILED') group by 1, 2
    ), telling as (
        select status, count(*) as deliveries from webhook_delivery where status in ('WAITING', 'FAILED') group by 1
    )
    select 'dialogues-open', '', count(*) from coming
    union all select 'seats', 'taken', coalesce(sum(seats_taken), 0) from coming
    union all select 'seats', 'held', coalesce(sum(seats_held), 0) from coming
    union all select 'seats', 'free', coalesce(sum(seats_free), 0) from coming
    union all select 'parties-waiting', '', coalesce(sum(waiting), 0) from coming
    union all select 'messages-waiting', channel, messages from undelivered where status = 'QUEUED'
    union all select 'messages-failed', '', coalesce(sum(messages), 0) from undelivered where status = 'FAILED'
    union all select 'messages-oldest', '', greatest(0, extract(epoch from $1 - min(since))) from undelivered
        where status = 'QUEUED' and channel in ('email', 'text') having count(*) > 0
    union all select 'webhooks-waiting', '', deliveries from telling where status = 'WAITING'
    union all select 'webhooks-failed', '', deliveries from telling where status = 'FAILED'
    union all select 'task-late', task_name, extract(epoch from $1 - min(execution_time)) from scheduled_tasks
        where execution_time < $1 and not picked group by task_name
    union all select 'job-success', task_name, extract(epoch from last_success) from scheduled_tasks
        where task_instance = 'recurring' and last_success is not null
    union all select 'job-failures', task_name, coalesce(consecutive_failures, 0) from scheduled_tasks
        where task_instance = 'recurring'
$$;
revoke execute on function figures(timestamptz) from public;
grant execute on function figures(timestamptz) to buurtdialoog_jobs;
