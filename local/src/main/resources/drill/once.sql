-- In a drill's own database only: a message that did not leave is tried again tomorrow.
create function drill_once() returns trigger language plpgsql as $$
begin
    new.execution_time := now() + interval '1 day';
    return new;
end $$;

create trigger drill_once before update of execution_time on scheduled_tasks for each row
    when (new.task_name = 'send-message' and new.execution_time > old.execution_time) execute function drill_once();
