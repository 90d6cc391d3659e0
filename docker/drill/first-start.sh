#!/bin/sh
# What the public image of PostgreSQL does when its folder is empty: makes the database and runs what stands ready for it.
set -eu
bin=/opt/postgres/bin
data=/var/lib/postgresql/18/docker
if [ ! -s "$data/PG_VERSION" ]; then
  mkdir -p "$data"
  printf '%s' "$POSTGRES_PASSWORD" >/tmp/password
  "$bin/initdb" --pgdata="$data" --username=postgres --encoding=UTF8 --pwfile=/tmp/password \
    --auth-local=trust --auth-host=scram-sha-256 >/dev/null
  rm /tmp/password
  echo "host all all all scram-sha-256" >>"$data/pg_hba.conf"
  "$bin/pg_ctl" -D "$data" -w -o "-c listen_addresses= -c unix_socket_directories=/tmp" start >/dev/null
  export PGHOST=/tmp
  psql -q -U postgres -d postgres -c "create database $POSTGRES_DB"
  for each in /docker-entrypoint-initdb.d/*; do
    case "$each" in
      *.sql) psql -q -v ON_ERROR_STOP=1 -U postgres -d "$POSTGRES_DB" -f "$each" ;;
      *.sh) sh "$each" ;;
    esac
  done
  "$bin/pg_ctl" -D "$data" -w stop >/dev/null
fi
exec "$bin/postgres" -D "$data" -c "listen_addresses=*" -c unix_socket_directories=/tmp,/var/run/postgresql
