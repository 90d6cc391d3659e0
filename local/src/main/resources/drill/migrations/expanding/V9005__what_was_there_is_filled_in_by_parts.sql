-- Each part in a transaction of its own, so that nobody waits for more than one.
set lock_timeout = 0;
do $$
declare
    after uuid := '00000000-0000-0000-0000-000000000000';
    last  uuid;
begin
    for part in 1..50 loop
        select few.id into last from (select id from registration where id > after order by id limit 2000) few
            order by few.id desc limit 1;
        exit when last is null;
        update registration set drill_seen = true where id > after and id <= last and not drill_seen;
        commit;
        after := last;
    end loop;
end $$;
reset lock_timeout;
