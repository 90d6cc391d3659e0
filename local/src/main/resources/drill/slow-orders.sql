-- In a drill's own database only: an order of postcards takes half a second, and no processor.
create function drill_slowly() returns trigger language plpgsql as $$
begin
    perform pg_sleep(0.5);
    return new;
end $$;

create trigger drill_slowly before insert on postcard_order for each row execute function drill_slowly();
