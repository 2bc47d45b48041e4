# Shared by the scripts: messages, logs, root, Node. Sourced from the project's folder.
mkdir -p build/logs

started=$(date +%s)
say() { printf '[%3ds] %s\n' $(( $(date +%s) - started )) "$*"; }
fail() { printf 'Stopped: %s\n' "$*" >&2; exit 1; }
log_file() { echo "build/logs/$1.log"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "this needs root once, to install Debian packages: run tools/setup as root, then again as yourself"
  fi
}

# The pinned Node of this folder, where it was needed, comes first.
use_node() {
  if [ -x build/node/node_modules/node/bin/node ]; then
    PATH="$(pwd)/build/node/node_modules/.bin:$(pwd)/build/node/node_modules/node/bin:$PATH"
    export PATH
  fi
}

# build_preset <preset> <what>: configures and builds, saying how far it is on a terminal, and where the log is when it fails.
build_preset() {
  local preset="$1" log
  log="$(log_file "build-$preset")"
  say "building $2 (log: $log)"
  cmake --preset "$preset" >"$log" 2>&1 || { tail -20 "$log" >&2; fail "the build could not be prepared"; }
  if [ -t 1 ]; then
    cmake --build --preset "$preset" 2>&1 | tee -a "$log" | grep --line-buffered -oE '^\[[0-9]+/[0-9]+\]' |
      while read -r step; do printf '\r       %s ' "$step"; done || true
    printf '\r'
    cmake --build --preset "$preset" >>"$log" 2>&1 || { tail -40 "$log" >&2; fail "the build failed"; }
  else
    cmake --build --preset "$preset" -- -k 0 >>"$log" 2>&1 || { grep -E 'error|FAILED' -A6 "$log" | tail -40 >&2; fail "the build failed"; }
  fi
}

# The browser application, when something of it changed.
build_web() {
  local state
  state="$(cd web && find src public ../src/survey/forms index.html package-lock.json vite.config.ts -type f 2>/dev/null | sort | xargs cat | sha256sum)"
  if [ ! -f web/dist/index.html ] || [ "$(cat web/dist/.built-from 2>/dev/null)" != "$state" ]; then
    say "building the browser application"
    (cd web && npm run build) >"$(log_file web)" 2>&1 || { tail -30 "$(log_file web)" >&2; fail "the browser application could not be built"; }
    echo "$state" > web/dist/.built-from
  fi
}
