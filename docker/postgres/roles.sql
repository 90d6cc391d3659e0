-- Run once by a superuser on an empty database, before the application's first start.
-- Three roles: the owner migrates, the app serves requests, the jobs role runs what is due. Give each a password of its
-- own (alter role ... password ...); none of them may bypass row-level security.
create role buurtdialoog_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
create role buurtdialoog_app login nosuperuser nocreatedb nocreaterole nobypassrls;
create role buurtdialoog_jobs login nosuperuser nocreatedb nocreaterole nobypassrls;
alter schema public owner to buurtdialoog_owner;
