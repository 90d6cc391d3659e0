#!/bin/sh
# Runs once, after roles.sql, in the database container: gives the three roles their passwords and Keycloak its database.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname buurtdialoog \
  -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v jobs="$JOBS_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
alter role buurtdialoog_owner password :'owner';
alter role buurtdialoog_app password :'app';
alter role buurtdialoog_jobs password :'jobs';
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
