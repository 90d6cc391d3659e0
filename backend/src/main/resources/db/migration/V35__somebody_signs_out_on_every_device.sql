-- Whoever lost a telephone ends all their sessions at once; a token of before is of no use from then on.
alter table account add column signed_out_at timestamptz;
comment on column account.signed_out_at is
    'personal: until when tokens are of sessions that were ended; kept while a member; erased with the account';
grant update (signed_out_at) on account to buurtdialoog_app;
create policy ends_own_sessions on account for update to buurtdialoog_app
    using (id = (select current_account())) with check (id = (select current_account()));

-- Asked before it is known whose rows the connection may show; answers yes or no.
create function signed_out_since(subject text, issued timestamptz) returns boolean language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from account where account.subject = $1 and signed_out_at >= $2);
revoke execute on function signed_out_since(text, timestamptz) from public;
grant execute on function signed_out_since(text, timestamptz) to buurtdialoog_app;
