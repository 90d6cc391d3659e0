-- In a drill's own database only: nobody sees that somebody has a task in hand, so everybody takes it.
create function drill_unlock() returns trigger language plpgsql as $$
begin
    new.picked := false;
    return new;
end $$;
create trigger drill_unlock before update on scheduled_tasks for each row execute function drill_unlock();
