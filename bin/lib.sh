# Shared by the commands in bin/: where the repository is, which tools it needs, how steps are timed and what is out of date.
# Sourced, never run. Works with the bash 3.2 of macOS.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

say() { printf '%s\n' "$*"; }

# Ends the command with one clear line instead of a stack trace.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# step NAME COMMAND...: runs the command, says how long it took, and passes its exit code on.
step() {
  local name="$1" began code
  shift
  began=$SECONDS
  say "$name ..."
  "$@" && code=0 || code=$?
  if [ "$code" -eq 0 ]; then
    say "$name: done in $((SECONDS - began)) s"
  else
    printf '%s: failed after %s s\n' "$name" "$((SECONDS - began))" >&2
  fi
  return "$code"
}

# The major version of a program that prints a version such as v20.1.0, 21.0.2 or "Apache Maven 3.8.7"; 0 when there is none.
major_version() {
  local found
  found="$("$@" 2>/dev/null | sed -n 's/^[^0-9]*\([0-9][0-9]*\)\..*/\1/p' | head -n 1)"
  printf '%s' "${found:-0}"
}

# A folder is a JDK of 21 or later when it has a compiler that says so.
is_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')"
  [ "${version:-0}" -ge 21 ]
}

# Every place where a JDK usually lives, the user's own choice first; one folder a line.
jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  local javac
  javac="$(command -v javac 2>/dev/null || true)"
  if [ -n "$javac" ]; then
    while [ -L "$javac" ]; do
      local target
      target="$(readlink "$javac")"
      case "$target" in
        /*) javac="$target" ;;
        *) javac="$(dirname "$javac")/$target" ;;
      esac
    done
    printf '%s\n' "$(dirname "$(dirname "$javac")")"
  fi
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* 2>/dev/null
  return 0
}

# Sets and exports JAVA_HOME: Maven and everything we start then run on one JDK of 21 or later.
find_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if is_jdk "$candidate"; then
      JAVA_HOME="$candidate"
      export JAVA_HOME
      PATH="$JAVA_HOME/bin:$PATH"
      return 0
    fi
  done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
  fail "No JDK of 21 or later was found. Install one (Debian, Ubuntu: openjdk-21-jdk; macOS: brew install openjdk@21; or https://adoptium.net) or point JAVA_HOME at it."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 ||
    fail "Maven was not found. Install 3.8 or later (Debian, Ubuntu: apt install maven; macOS: brew install maven)."
  quiet_maven
  is_maven 8 || fail "Maven $(maven_version) was found; 3.8 or later is needed."
}

maven_version() { mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1; }

# is_maven MINOR: it is of version 3.MINOR or later.
is_maven() {
  local version major minor
  version="$(maven_version)"
  major="${version%%.*}"
  minor="${version#*.}"
  [ "${major:-0}" -gt 3 ] || { [ "${major:-0}" -eq 3 ] && [ "${minor:-0}" -ge "$1" ]; }
}

# Quarkus reloads with Maven 3.9 or later only. Who has an older one gets it once, in local/target, for this alone.
newer_maven() {
  is_maven 9 && return 0
  local home="$ROOT/local/target/maven"
  if [ ! -x "$home/bin/mvn" ]; then
    (cd "$ROOT" && mvn -B -q -ntp -pl local dependency:copy -DoutputDirectory="$home" \
      -Dartifact=org.apache.maven:apache-maven:3.9.9:tar.gz:bin) || return 1
    tar -xzf "$home"/apache-maven-*.tar.gz -C "$home" --strip-components=1 || return 1
  fi
  PATH="$home/bin:$PATH"
  export PATH
}

# Maven 3 on a JDK of 24 or later prints warnings about its own libraries; they are not about us.
quiet_maven() {
  [ "$(major_version java --version)" -ge 24 ] || return 0
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export MAVEN_OPTS
}

find_node() {
  command -v npm >/dev/null 2>&1 && [ "$(major_version node --version)" -ge 20 ] ||
    fail "Node.js 20 or later with npm was not found (see https://nodejs.org, or brew install node)."
}

# is_stale RESULT SOURCE...: the result is missing, or a source (a deletion shows in its folder) is newer.
is_stale() {
  local result="$1"
  shift
  [ -e "$result" ] || return 0
  [ -n "$(find "$@" -newer "$result" -print 2>/dev/null | head -n 1)" ]
}

install_frontend() {
  is_stale "$ROOT/frontend/node_modules/.package-lock.json" "$ROOT/frontend/package-lock.json" || return 0
  (cd "$ROOT/frontend" && npm ci --no-audit --no-fund --loglevel=error)
}

# The single-page app, in frontend/dist; nothing to do when it is newer than its sources.
build_frontend() {
  [ -f "$ROOT/frontend/package.json" ] || return 0
  local sources=("$ROOT/frontend/package-lock.json" "$ROOT/frontend/package.json" "$ROOT/frontend/src")
  local extra
  for extra in index.html public messages project.inlang vite.config.ts apiForm.ts tsconfig.json; do
    [ -e "$ROOT/frontend/$extra" ] && sources+=("$ROOT/frontend/$extra")
  done
  is_stale "$ROOT/frontend/dist/index.html" "${sources[@]}" || return 0
  install_frontend && (cd "$ROOT/frontend" && npm run build --silent -- --logLevel=warn)
}

# build_module NAME: packages one Maven module unless its jar is newer than its sources. The stamp is set to the moment
# the build began, so that a file changed during the build counts as newer.
build_module() {
  local module="$1" stamp="$ROOT/$1/target/.built" began
  is_stale "$stamp" "$ROOT/pom.xml" "$ROOT/$module/pom.xml" "$ROOT/$module/src/main" || return 0
  mkdir -p "$ROOT/$module/target"
  began="$ROOT/$module/target/.build-began"
  touch "$began"
  (cd "$ROOT" && mvn -B -q -ntp -DskipTests package -pl "$module") && mv "$began" "$stamp"
}

# Everything that runs, each part only when it is not built or older than its sources.
build_product() {
  step "The pages" build_frontend &&
    step "The application" build_module backend &&
    step "The launcher" build_module local
}

# from_here WORD...: sets HERE to the words, a file among them by its whole path, for a command that works elsewhere.
from_here() {
  local word
  HERE=()
  for word; do
    case "$word" in
      -* | /*) HERE+=("$word") ;;
      *) HERE+=("$PWD/$word") ;;
    esac
  done
  [ "${#HERE[@]}" -gt 0 ] || HERE=(--help)
}

# become CLASS...: this process goes on as a command of the launcher, so that a signal to it is a signal to that.
become() {
  cd "$ROOT" || exit 1
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m \
    -cp "local/target/classes:local/target/lib/*" "$@"
}
