-- In which role a member saw somebody's data, as it was then: that is what the person is told, and not a name.
alter table audit_entry
    add column role text check (role ~ '^[A-Z_]{1,40}$');
comment on column audit_entry.role is
    'personal: in which role somebody''s data was seen; kept two years; removed by the daily job';
