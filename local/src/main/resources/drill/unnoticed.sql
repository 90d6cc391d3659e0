-- In a drill's own database only: who has a task in hand seems to live on for an hour after their death.
create function drill_beat() returns trigger language plpgsql as $$
begin
    new.last_heartbeat := new.last_heartbeat + interval '1 hour';
    return new;
end $$;
create trigger drill_beat before update on scheduled_tasks
    for each row when (new.picked) execute function drill_beat();
