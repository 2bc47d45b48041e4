# The groups of ./bench: each measures one thing and adds rows to the table. Sourced by ./bench.
runs="${RUNS:-3}"
seconds="${SECONDS_EACH:-3}"
programs=build/bench
data=build/bench-data   # the made-up provinces, kept for the next run
work=build/bench-data/work # copies that are measured, so that the kept ones stay as they were made
rows=build/bench-data/rows.txt
results=build/bench-data/results.md
shim=build/bench-data/disk_shim.so
pages_clients=64 # requests under way at once
lists_clients=16
children=()

# ---- helpers

calc() { awk "BEGIN { printf \"${2:-%.0f}\", $1 }"; }
holds() { awk "BEGIN { exit !($1) }"; }
thousands() { printf "%'d" "$1" 2>/dev/null | sed "s/^$/$1/"; }

# row <what> <ratio> <aim> <condition of the aim, or -> <absolute figures>
row() {
  local met=""
  if [ "$4" != - ]; then holds "$4" && met=yes || met=no; fi
  printf '%s\x1f%s\x1f%s\x1f%s\x1f%s\n' "$1" "$2" "$3" "$met" "$5" >>"$rows"
  printf '       %s: %s (%s)\n' "$1" "$2" "$5"
}

province() { # <folder> <households>
  "$programs/bench_province" "$data/$1" "$2" >"$(log_file "bench-$1")" 2>&1 || fail "the made-up province could not be made; see $(log_file "bench-$1")"
}

prepare() {
  mkdir -p "$data"
  : >"$rows"
  cc -O2 -shared -fPIC -o "$shim" tools/disk_shim.c -ldl
  say "the made-up provinces in $data (100,000 households, then 1,000,000: some minutes the first time)"
  province 100k 100000
  province 1m 1000000
  load_before="$(cut -d' ' -f1-3 /proc/loadavg)"
}

copy_of() { # <folder>: a fresh copy, made in $work
  rm -rf "$work"
  cp -a --reflink=auto "$data/$1" "$work"
  sync -f "$work"
}

# serve <data folder> [microseconds added to each flush]: sets `port` and `server`
serve() {
  local out="$data/serve.out" slow="${2:-0}"
  : >"$out"
  if [ "$slow" = 0 ]; then
    ONEHOME_REQUESTS_PER_MINUTE=0 "$programs/onehome" serve --data "$1" --port 0 >"$out" 2>"$data/serve.log" &
  else
    LD_PRELOAD="$PWD/$shim" DISK_SHIM_SLOW_US="$slow" ONEHOME_REQUESTS_PER_MINUTE=0 \
      "$programs/onehome" serve --data "$1" --port 0 >"$out" 2>"$data/serve.log" &
  fi
  server=$!
  children+=("$server")
  port=""
  for _ in $(seq 200); do
    port="$(sed -nE 's/.*http:\/\/127\.0\.0\.1:([0-9]+).*/\1/p' "$out")"
    [ -z "$port" ] || return 0
    kill -0 "$server" 2>/dev/null || fail "onehome serve ended; see $data/serve.log"
    sleep 0.05
  done
  fail "onehome serve did not become ready"
}

stop() { kill "$1" 2>/dev/null && wait "$1" 2>/dev/null || true; }
tidy_up() {
  local child
  for child in "${children[@]:-}"; do [ -z "$child" ] || stop "$child"; done
  rm -rf "$work"
}

cpu_ms() { awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000 / tick }' "/proc/$1/stat"; }

# load <name> <process> <port> <clients> <file of addresses> [cookie]: one run; adds to the best of `name`
declare -A best_rate best_p50 best_p99 best_cpu
load() {
  local name="$1" process="$2" before after result count took p50 p99 bad
  before="$(cpu_ms "$process")"
  result="$(wrk -t1 -c"$4" -d"${seconds}s" --timeout 10s -s benchmarks/wrk.lua "http://127.0.0.1:$3" -- "$5" "${@:6}" | sed -n 's/^RESULT //p')"
  after="$(cpu_ms "$process")"
  read -r count took p50 p99 bad <<<"$result"
  [ "${bad:-1}" = 0 ] || fail "$name: $bad requests were not answered well"
  keep_best "$name" "$(calc "$count / $took" %.1f)" "$p50" "$p99" "$(calc "($after - $before) * 1000 / $count" %.1f)"
}

# keep_best <name> <rate> <p50> <p99> <cpu>: each figure on its own
keep_best() {
  local name="$1"
  if [ -z "${best_rate[$name]:-}" ]; then best_rate[$name]=$2 best_p50[$name]=$3 best_p99[$name]=$4 best_cpu[$name]=$5; return; fi
  ! holds "$2 > ${best_rate[$name]}" || best_rate[$name]=$2
  ! holds "$3 < ${best_p50[$name]}" || best_p50[$name]=$3
  ! holds "$4 < ${best_p99[$name]}" || best_p99[$name]=$4
  ! holds "$5 < ${best_cpu[$name]}" || best_cpu[$name]=$5
}

figures() { # <name>
  echo "$(calc "${best_rate[$1]}") requests/s, p50 ${best_p50[$1]} ms, p99 ${best_p99[$1]} ms, ${best_cpu[$1]} µs of processor a request"
}
of() { calc "100 * ${best_rate[$1]} / ${best_rate[$2]}" "%.0f %%"; }

# ---- groups

group_size() {
  local binary first
  binary="$(stat -c %s "$programs/onehome")"
  first="$(cd web && node tools/size.mjs)"
  first="$(sed -nE 's/^first load: ([0-9.]+) KB.*/\1/p' <<<"$first")"
  row "first load of a browser, gzip" "$(calc "$first / 200" %.2f) of 200 KB" "< 1" "$first < 200" "$first KB: page, scripts, styles, first screen, fonts"
  row "binary, with browser application, fonts and area lists" "" "" - "$(calc "$binary / 1e6" %.1f) MB"
}

group_ranking() {
  local ranked same rank draft freeze replay surveyed surveyed99 median p99 longest
  read -r ranked same rank draft freeze replay surveyed surveyed99 median p99 longest < <("$programs/bench_ranking" "$data/ranking") || fail "the ranking was not computed"
  row "ranking of 10,000 candidates: read, rank, fingerprint" "$(calc "$draft / 1000" %.2f) of 1 s" "< 1" "$draft < 1000" "$draft ms, the engine alone $rank ms; frozen and durable in $freeze ms, replayed in $replay ms"
  row "the same by a card that asks the surveys too" "$surveyed ms" "" - "10,000 surveys of 4 KB decrypted and read"
  row "sandbox over 1,000 candidates by such a card, p99" "$(calc "$surveyed99 / 100" %.2f) of 100 ms" "< 1" "$surveyed99 < 100" "1,000 surveys read for each question"
  row "sandbox over 1,000 candidates, p99" "$(calc "$p99 / 100" %.2f) of 100 ms" "< 1" "$p99 < 100" "median $median ms, p99 $p99 ms, longest $longest ms of 200"
}

group_moves() {
  local houses sound heard ranked proposed screened approved audit
  read -r houses sound heard ranked proposed screened approved audit < <("$programs/bench_moves" "$data/moves") || fail "the houses were not moved"
  row "moving 100,000 houses in one atomic action, durable" "$(calc "$approved / 10000" %.2f) of 10 s" "< 1" "$approved < 10000" "approved in $approved ms (screened $screened, proposed $proposed, heard $heard), of it the audit's rows $audit ms; ranked, where quota and households are asked, in $ranked ms"
}

group_approving() {
  local houses sound read decided
  read -r houses sound read decided < <("$programs/bench_approving" "$data/approving") || fail "the houses were not decided on"
  row "deciding on 100,000 houses in one atomic action, durable" "$(calc "$decided / 10000" %.2f) of 10 s" "< 1" "$decided < 10000" "$decided ms with 1,000 exceptions; the table of decisions read in $read ms"
}

group_paying() {
  local prepared approved released sound
  read -r prepared approved released sound < <("$programs/bench_paying" "$data/paying") || fail "the houses were not paid"
  row "releasing a tranche of 100,000 houses in one atomic action, durable" "$(calc "$released / 10000" %.2f) of 10 s" "< 1" "$released < 10000" "$released ms, booked in the ledger and every house moved; approved in $approved ms, prepared in $prepared ms"
}

group_ledger() {
  local grant durable together balance page accounted
  read -r grant durable together balance page accounted < <("$programs/bench_ledger" "$data/ledger") || fail "the books were not kept"
  row "trial balance at 1,000,000 entries" "$(calc "$balance / 50" %.2f) of 50 ms" "< 1" "$balance < 50" "$balance ms; newest page of entries $page ms; what is not accounted for, over 10,000 houses, $accounted ms"
  row "postings booked, each entry durable before the next" "$durable/s" "" - "entries of four postings, one writer without clients"
  row "postings booked, a hundred entries to a commit" "$together/s" "" - "until 1,000,000 entries stand"
  row "one entry over 10,000 houses" "$grant ms" "" - "20,000 postings, durable"
}

group_pictures() {
  local rate near near100 far far100
  read -r rate near near100 far far100 < <("$programs/bench_pictures" "$data/pictures") || fail "the pictures were not measured"
  row "12-megapixel photographs taken in, per second and core" "$(calc "$rate" %.1f)/s" "" - "checked, both smaller copies, look, flushed"
  row "pictures that look alike among 1,000,000, median of 100" "$(calc "$near" %.1f) ms" "" - "within 6 bits, the slowest $(calc "$near100" %.1f) ms; within 11 bits $(calc "$far" %.1f) ms, the slowest $(calc "$far100" %.1f) ms"
}

# A fresh demonstration province in $work.
demonstration() {
  rm -rf "$work"
  "$programs/onehome" seed-demo --data "$work" >"$(log_file bench-demo)" 2>&1 || fail "the demonstration was not made; see $(log_file bench-demo)"
}

group_postings() {
  local slow disk clients rate p50 p99 longest i
  demonstration
  for slow in 5000 0; do
    disk="this disk"
    [ "$slow" = 0 ] || disk="+$((slow / 1000)) ms a flush"
    serve "$work" "$slow"
    for ((i = 0; i < runs; i++)); do
      for clients in 1 8 64; do
        read -r rate p50 p99 longest < <("$programs/bench_postings" "$port" "$clients" "$seconds") || fail "nothing was booked"
        keep_best "postings $slow $clients" "$rate" "$p50" "$p99" 0
      done
    done
    stop "$server"
    for clients in 1 8 64; do
      local name="postings $slow $clients"
      row "ledger postings, $clients clients, $disk" "$(calc "2 * ${best_rate[$name]}")/s" "" - \
        "entries of two postings, each durable before its answer; an entry p50 ${best_p50[$name]} ms, p99 ${best_p99[$name]} ms"
    done
  done
}

group_closing() {
  local houses pictures papers longest whole
  demonstration
  serve "$work"
  read -r houses pictures papers longest whole < <(node benchmarks/closing.mjs "http://127.0.0.1:$port") || fail "the reports were not printed"
  stop "$server"
  row "closing reports of $houses houses with $pictures pictures, their tambons and the round" "$(calc "$papers / 10000" %.2f) of 10 s" "< 1" "$papers < 10000" \
    "$(calc "$papers / 1000" %.1f) s one after the other; the longest house $longest ms, the round $whole ms"
}

group_start() {
  local shortest median longest
  read -r shortest median longest < <(ONEHOME_REQUESTS_PER_MINUTE=0 "$programs/bench_start" 9 "$programs/onehome" serve --data "$data/1m" --port 0 2>/dev/null)
  row "start at 1,000,000 households" "$(calc "$median / 300" %.2f) of 0.3 s" "< 1" "$median < 300" "median $median ms of 9 starts ($shortest to $longest)"
}

# requests_of <folder>: pages, lists and searches of one province, beside hello and /healthz
requests_of() {
  local folder="$1" cookie hello_port hello i
  copy_of "$folder"
  serve "$work"
  cookie="$("$programs/bench_sign_in" "$port" country)"
  echo /healthz >"$data/healthz.txt"
  rm -f "$data/hello.in"; mkfifo "$data/hello.in"
  "$programs/bench_hello" <"$data/hello.in" >"$data/hello.out" &
  hello=$!
  children+=("$hello")
  exec 9>"$data/hello.in"
  until [ -s "$data/hello.out" ]; do sleep 0.05; done
  hello_port="$(cat "$data/hello.out")"
  for ((i = 0; i < runs; i++)); do
    load hello "$hello" "$hello_port" "$pages_clients" "$data/healthz.txt"
    load "page $folder" "$server" "$port" "$pages_clients" "$work/questions/pages.txt" "$cookie"
    load healthz "$server" "$port" "$pages_clients" "$data/healthz.txt"
    load "list $folder" "$server" "$port" "$lists_clients" "$work/questions/lists.txt" "$cookie"
    load "search $folder" "$server" "$port" "$lists_clients" "$work/questions/searches.txt" "$cookie"
  done
  peak_kb="$(sed -nE 's/^VmHWM:\s+([0-9]+) kB/\1/p' "/proc/$server/status")"
  resident_kb="$(sed -nE 's/^VmRSS:\s+([0-9]+) kB/\1/p' "/proc/$server/status")"
  exec 9>&-
  stop "$hello"
  stop "$server"
}

group_requests() {
  local folder
  requests_of 100k
  requests_of 1m
  for folder in 100k 1m; do
    row "household page, $folder, signed in, reading logged" "$(of "page $folder" hello) of hello" ">= 40 %" \
      "${best_rate[page $folder]} >= 0.4 * ${best_rate[hello]}" "$(figures "page $folder")"
  done
  row "/healthz" "$(of healthz hello) of hello" "" - "$(figures healthz)"
  row "hello-world through the same server and worker pool" "100 %" "" - "$(figures hello)"
  for folder in 100k 1m; do
    row "household list, $folder, p99" "$(calc "${best_p99[list $folder]} / 20" %.2f) of 20 ms" "< 1" "${best_p99[list $folder]} < 20" "$(figures "list $folder")"
    row "Thai search, $folder, p99" "$(calc "${best_p99[search $folder]} / 20" %.2f) of 20 ms" "< 1" "${best_p99[search $folder]} < 20" "$(figures "search $folder")"
  done
  memory_row
}

memory_row() {
  row "resident memory at 1,000,000, under load" "$(calc "$resident_kb / 102400" %.2f) of 100 MB" "< 1" "$resident_kb < 102400" \
    "$(calc "$resident_kb / 1024") MB, at most $(calc "$peak_kb / 1024") MB"
}

group_memory() {
  [ -n "${resident_kb:-}" ] && return # measured with the requests
  local runs_before="$runs"
  runs=1
  requests_of 1m
  runs="$runs_before"
  memory_row
}

# writes_with <microseconds>: the bare program and three numbers of clients
writes_with() {
  local slow="$1" disk="this disk" i clients rate p50 p99 longest flushes
  [ "$slow" = 0 ] || disk="+$((slow / 1000)) ms a flush"
  for ((i = 0; i < runs; i++)); do
    rm -f "$data/bare.db" "$data/bare.db-wal" "$data/bare.db-shm"
    read -r rate p50 p99 < <(env ${slow:+LD_PRELOAD="$PWD/$shim" DISK_SHIM_SLOW_US="$slow"} "$programs/bench_bare_sqlite" "$data/bare.db" "$seconds")
    keep_best "bare $slow" "$rate" "$p50" "$p99" 0
    serve "$work" "$slow"
    for clients in 1 8 64; do
      read -r rate p50 p99 longest < <("$programs/bench_writers" "$port" "$clients" "$seconds")
      keep_best "writes $slow $clients" "$rate" "$p50" "$p99" 0
    done
    stop "$server"
  done
  rm -f "$data/bare.db" "$data/bare.db-wal" "$data/bare.db-shm"
  for clients in 64 8 1; do
    local name="writes $slow $clients" aim="" condition=-
    # What a flush takes, as the bare program sees it: its median time for one row.
    flushes="$(calc "${best_p99[$name]} / ${best_p50[bare $slow]}" %.1f)"
    if [ "$slow" = 5000 ] && [ "$clients" = 64 ]; then
      aim=">= 10 x, p99 <= 6 flushes"
      condition="${best_rate[$name]} >= 10 * ${best_rate[bare $slow]} && $flushes <= 6"
    fi
    row "household writes, $clients clients, $disk" "$(calc "${best_rate[$name]} / ${best_rate[bare $slow]}" "%.1f x") bare, p99 $flushes flushes" "$aim" "$condition" \
      "$(calc "${best_rate[$name]}")/s, p50 ${best_p50[$name]} ms, p99 ${best_p99[$name]} ms"
  done
  row "bare sqlite3, one row a transaction, $disk" "1 x" "" - "$(calc "${best_rate[bare $slow]}")/s, p50 ${best_p50[bare $slow]} ms, p99 ${best_p99[bare $slow]} ms"
}

group_writes() {
  copy_of 100k
  local slow
  for slow in 5000 1000 0; do writes_with "$slow"; done
}

# submissions_with <microseconds>: both ways of sending, at three numbers of clients
submissions_with() {
  local slow="$1" disk="this disk" i way clients rate p50 p99 longest
  [ "$slow" = 0 ] || disk="+$((slow / 1000)) ms a flush"
  serve "$work" "$slow"
  for ((i = 0; i < runs; i++)); do
    for way in browser openrosa; do
      for clients in 1 8 64; do
        read -r rate p50 p99 longest < <("$programs/bench_submissions" "$port" "$clients" "$seconds" "$way")
        keep_best "$way $slow $clients" "$rate" "$p50" "$p99" 0
      done
    done
  done
  stop "$server"
  for way in browser openrosa; do
    for clients in 1 8 64; do
      local name="$way $slow $clients" aim="" condition=- wanted=2000
      [ "$slow" != 1000 ] || wanted=2200
      [ "$slow" != 5000 ] || wanted=575
      if [ "$clients" = 8 ]; then
        aim=">= $wanted/s, p99 < 100 ms"
        condition="${best_rate[$name]} >= $wanted && ${best_p99[$name]} < 100"
      fi
      row "surveys of 4 KB, $way, $clients clients, $disk" "$(calc "${best_rate[$name]} / $wanted" "%.2f") of $wanted/s" "$aim" "$condition" \
        "$(calc "${best_rate[$name]}")/s, p50 ${best_p50[$name]} ms, p99 ${best_p99[$name]} ms"
    done
  done
}

group_submissions() {
  copy_of 100k
  local slow
  for slow in 0 1000 5000; do submissions_with "$slow"; done
}

group_carry() {
  local households first delta longest
  copy_of 1m
  serve "$work"
  read -r households first delta longest < <(ONEHOME_BINARY="$programs/onehome" node benchmarks/carry.mjs "http://127.0.0.1:$port" phrae made-up-2565 2>"$(log_file bench-carry)") ||
    fail "the households were not carried; see $(log_file bench-carry)"
  stop "$server"
  row "$(thousands "$households") households carried onto a device the first time" "$(calc "$first / 30000" %.2f) of 30 s" "< 1" "$first < 30000" "$(calc "$first / 1000" %.1f) s in headless Chromium, sealed and kept"
  row "one household that changed, carried" "$(calc "$delta / 1000" %.2f) of 1 s" "< 1" "$delta < 1000" "median $delta ms, longest $longest ms of 9"
}

# Surveys from both ways in on a disk with slow flushes, and readers beside: nothing may fail, memory must not grow.
group_soak() {
  local minutes="${SOAK_MINUTES:-10}" sent cookie early late browser openrosa reading failed=0
  copy_of 100k
  serve "$work" 5000
  cookie="$("$programs/bench_sign_in" "$port" country)"
  local length=$((minutes * 60))
  "$programs/bench_submissions" "$port" 4 "$length" browser >"$data/soak-browser.txt" 2>"$(log_file bench-soak-browser)" & browser=$!
  sleep 2 # other ids than the first one's
  "$programs/bench_submissions" "$port" 4 "$length" openrosa >"$data/soak-openrosa.txt" 2>"$(log_file bench-soak-openrosa)" & openrosa=$!
  wrk -t1 -c2 -d"${length}s" --timeout 10s -s benchmarks/wrk.lua "http://127.0.0.1:$port" -- "$work/questions/lists.txt" "$cookie" >"$data/soak-reading.txt" & reading=$!
  children+=("$browser" "$openrosa" "$reading")
  sleep $((length / 5))
  early="$(sed -nE 's/^VmRSS:\s+([0-9]+) kB/\1/p' "/proc/$server/status")"
  wait "$browser" || failed=$((failed + 1))
  wait "$openrosa" || failed=$((failed + 1))
  wait "$reading" || true
  late="$(sed -nE 's/^VmRSS:\s+([0-9]+) kB/\1/p' "/proc/$server/status")"
  stop "$server"
  failed=$((failed + $(sed -n 's/^RESULT //p' "$data/soak-reading.txt" | awk '{ print $5 + 0 }')))
  sent="$(cat "$data/soak-browser.txt" "$data/soak-openrosa.txt" | awk -v seconds="$length" '{ sum += $1 * seconds } END { printf "%.0f", sum }')"
  row "soak of $minutes minutes, +5 ms a flush: failures" "$failed" "0" "$failed == 0" "$(thousands "$sent") surveys from 8 clients, lists read by 2 beside"
  row "soak: resident memory at the end" "$(calc "$late / $early" %.2f) of what it was after a fifth" "<= 1.1" "$late <= 1.1 * $early" "$(calc "$early / 1024") MB, then $(calc "$late / 1024") MB"
}

# ---- the table

facts() {
  local model
  model="$(sed -nE 's/^model name\s*: (.*)/\1/p' /proc/cpuinfo | head -1)"
  echo "$(date +%Y-%m-%d); $(nproc) cores ($model), $(calc "$(sed -nE 's/^MemTotal:\s+([0-9]+) kB/\1/p' /proc/meminfo) / 1048576") GB memory,"
  echo "$(stat -f -c %T "$data") file system, Linux $(uname -r | cut -d- -f1), $(. /etc/os-release && echo "$PRETTY_NAME"), $(c++ --version | head -1 | sed -E 's/.* ([0-9.]+)$/GCC \1/')."
  echo "Load generator on the same cores. Other load before (1, 5, 15 minutes): $load_before. Best of $runs runs of $seconds s."
}

print_results() {
  facts
  echo
  echo "| what | ratio | aim | met | figures |"
  echo "|---|---|---|---|---|"
  while IFS=$'\x1f' read -r what ratio aim met figures; do
    echo "| $what | $ratio | $aim | $met | $figures |"
  done <"$rows"
}
