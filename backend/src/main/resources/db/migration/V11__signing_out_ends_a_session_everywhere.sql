-- Sessions of the browser that were signed out of. Their cookie may have been copied, and its token would still be valid.
-- A session is of an account, who may work for several organisations; a row is forgotten once no session can be that old.
create table ended_session (
    id       text        primary key,
    ended_at timestamptz not null
);
create index ended_session_age on ended_session (ended_at);
grant select, insert, delete on ended_session to buurtdialoog_app;
comment on column ended_session.id is
    'personal: a copied session stays out; kept 12 hours; removed at a later sign-out';
comment on column ended_session.ended_at is
    'personal: when somebody signed out; kept 12 hours; removed at a later sign-out';
