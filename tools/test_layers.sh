# The layers of ./test: each function runs one and counts into passed, failed, skipped. Sourced by ./test.
failures=()
checked=asan # the build that the C++ layers run in: with address and undefined-behaviour sanitizers

# count <layer> <passed> <failed> [skipped]
count() {
  passed=$((passed + $2)); failed=$((failed + $3)); skipped=$((skipped + ${4:-0}))
  [ "$3" -eq 0 ] || failures+=("$1 ($3)")
  say "   $1: $2 passed, $3 failed"
}

# A check that is one pass or one failure.
check() {
  local name="$1"; shift
  if "$@" >"$(log_file "$name")" 2>&1; then count "$name" 1 0
  else tail -60 "$(log_file "$name")"; count "$name" 0 1; fi
}

# built <preset> <what>: builds once a run; a failure counts once.
declare -A built_presets=()
built() {
  if [ -z "${built_presets[$1]:-}" ]; then
    if ( build_preset "$1" "$2" ); then built_presets[$1]=yes; else built_presets[$1]=no; count "build $1" 0 1; fi
  fi
  [ "${built_presets[$1]}" = yes ]
}

# The assets that the binary embeds must be there before any C++ build.
web_ready() {
  [ -n "${web_is_ready:-}" ] || { ( build_web ) && web_is_ready=yes || { web_is_ready=no; count "web build" 0 1; }; }
  [ "$web_is_ready" = yes ]
}

# gtest <preset> <layer> [command prefix ...]: runs tests_<layer>, half of its tests on each of two processors, and counts them.
gtest() {
  local preset="$1" layer="$2" code=0 shard; shift 2
  local -a halves=()
  rm -f "build/logs/$preset-$layer".*
  for shard in 0 1; do
    GTEST_TOTAL_SHARDS=2 GTEST_SHARD_INDEX=$shard "$@" "build/$preset/tests_$layer" --gtest_brief=1 \
      --gtest_output="xml:build/logs/$preset-$layer.$shard.xml" >"$(log_file "$preset-$layer.$shard")" 2>&1 &
    halves+=($!)
  done
  for shard in 0 1; do wait "${halves[$shard]}" || code=1; done
  local counts tests failures_here skipped_here
  counts=$(python3 - build/logs/"$preset-$layer".?.xml <<'PY'
import sys, xml.etree.ElementTree as tree
cases = [case for name in sys.argv[1:] for case in tree.parse(name).getroot().iter("testcase") if case.get("status") == "run"]
print(len(cases), sum(1 for case in cases if case.find("failure") is not None), sum(1 for case in cases if case.find("skipped") is not None))
PY
)
  read -r tests failures_here skipped_here <<<"${counts:-0 0 0}"
  if [ "$code" -ne 0 ]; then
    [ "$failures_here" -gt 0 ] || failures_here=1 # a crash or a sanitizer report
    grep -ahE 'FAILED|Failure|ERROR|runtime error|WARNING: ThreadSanitizer|SUMMARY' -A8 "build/logs/$preset-$layer".?.log | head -150
  fi
  local good=$((tests - failures_here - skipped_here))
  count "$preset $layer" $((good < 0 ? 0 : good)) "$failures_here" "$skipped_here"
}

export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=0"
export UBSAN_OPTIONS="print_stacktrace=1"
export TSAN_OPTIONS="second_deadlock_stack=1:die_after_fork=0:suppressions=$(pwd)/tools/tsan.supp"
export LSAN_OPTIONS="suppressions=$(pwd)/tools/lsan.supp"

layer_format() {
  check format bash -c 'git ls-files "*.cpp" "*.hpp" | xargs -r clang-format-19 --dry-run --Werror'
}
layer_unit() { web_ready && built "$checked" "the tests ($checked)" && gtest "$checked" unit; }
layer_db() { web_ready && built "$checked" "the tests ($checked)" && gtest "$checked" db tools/with-postgres; }
layer_http() { web_ready && built "$checked" "the tests ($checked)" && gtest "$checked" http tools/with-postgres; }
layer_net() { web_ready && built "$checked" "the tests ($checked)" && gtest "$checked" net tools/with-postgres; }
layer_docs() { web_ready && built "$checked" "the tests ($checked)" && gtest "$checked" docs tools/with-postgres; }
# Threads meet in the platform: the store, the writer, the server. `deep` has every layer under the thread sanitizer.
layer_tsan() {
  web_ready && built tsan "the platform's tests with thread sanitizer" || return
  gtest tsan threads tools/with-postgres
  [ "$deep" = 1 ] || return
  if cmake --build build/tsan --target tests_unit tests_db tests_http tests_net tests_docs >>"$(log_file build-tsan)" 2>&1; then
    gtest tsan unit
    for layer in db http net docs; do gtest tsan "$layer" tools/with-postgres; done
  else grep -E 'error|FAILED' -A6 "$(log_file build-tsan)" | tail -40; count "build tsan" 0 1; fi
}
layer_web() {
  web_ready || return
  check web-types bash -c 'cd web && npm run --silent check'
  local log; log="$(log_file web-unit)"
  (cd web && npm run --silent test:unit -- --reporter=json --outputFile=../build/logs/web-unit.json) >"$log" 2>&1
  local code=$? counts
  counts=$(node -e 'const r=require("./build/logs/web-unit.json");console.log(r.numPassedTests,r.numFailedTests)' 2>/dev/null)
  read -r p f <<<"${counts:-0 1}"
  [ "$code" -ne 0 ] && [ "$f" -eq 0 ] && f=1
  [ "$code" -eq 0 ] || tail -60 "$log"
  count web-unit "$p" "$f"
  check web-size bash -c 'cd web && npm run --silent size'
}
# Each fuzz target replays its corpus in the tests' build; `deep` also lets libFuzzer look for new inputs.
layer_fuzz() {
  web_ready && built "$checked" "the tests ($checked)" || return
  local target name
  for target in "build/$checked"/fuzz_*; do
    name="$(basename "$target")"
    check "$name" "$target" "fuzz/corpus/${name#fuzz_}"
  done
  [ "$deep" = 1 ] && built fuzz "the fuzz targets" || return
  for target in build/fuzz/fuzz_*; do
    name="$(basename "$target")"
    mkdir -p "build/logs/corpus/$name"
    check "search $name" "$target" -max_total_time=120 -timeout=10 "build/logs/corpus/$name" "fuzz/corpus/${name#fuzz_}"
  done
}
# Minutes of sending and reading without a failure, with flat memory (`./bench` tells how); SOAK_MINUTES sets how long.
layer_soak() { check soak bash -c './bench soak && ! grep -qF "| no |" build/bench-data/results.md'; }
# lines_of <layer> <command …>: a program that prints "ok NAME" or "not ok NAME" for each of its checks.
lines_of() {
  local layer="$1" log; shift
  log="$(log_file "$layer")"
  "$@" 2>&1 | tee "$log" | grep -aE --line-buffered '^(ok|not ok) ' | sed 's/^/      /'
  local code=${PIPESTATUS[0]} good bad
  good=$(grep -acE '^ok ' "$log"); bad=$(grep -acE '^not ok ' "$log")
  [ "$code" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  [ "$bad" -eq 0 ] || tail -80 "$log"
  count "$layer" "$good" "$bad"
}
layer_fault() { web_ready && built release "One Home" && lines_of fault node tests/fault/run.mjs; }
layer_operate() { web_ready && built release "One Home" && lines_of operate tools/with-postgres node tests/operate/run.mjs; }
layer_e2e() { web_ready && built release "One Home" && lines_of e2e node tests/e2e/run.mjs; }
