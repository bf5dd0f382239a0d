#!/usr/bin/env bash
# How commands grow with the log, as whole processes, beside other tools:
#   mvn -q package -DskipTests && src/bench/scale/scale.sh [RUNS [DIRECTORY]]
# Makes logs of 100, 1,000 and 10,000 records in DIRECTORY (kept there; else temporary), with a
# commit for each record, and runs in alternation Parlance's commands, a JVM that reads and parts
# all files, git, and of adr-tools (adr) and adr-log what is on the PATH. For each command and size:
# the median of RUNS (5) of the seconds that passed and of those that the processors worked, and the
# peak memory in MiB; then, from the processors' seconds at 10,000, the exponent of the growth from
# 1,000 and the ratio to the bare JVM of the same round.
set -euo pipefail
runs=${1:-5}
here=$(cd "$(dirname "$0")" && pwd)
parlance=${PARLANCE:-$here/../../../target/parlance/bin/parlance}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
place=${2:-$scratch}
sizes=(${SIZES:-100 1000 10000})
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8 VISUAL=true
TIMEFORMAT='%R %U %S'

# Half MADR 4, half Nygard, about 4 KB each; one in ten replaces the one before it. A stream for
# git fast-import: the records one after the other, each in its own commit.
history() {
  awk -v count="$1" 'BEGIN {
    for (n = 0; n < 60; n++) filler = filler "The team weighs replicas, latency and cost of it.\n"
    for (i = 1; i <= count; i++) {
      file = sprintf("adr/%05d-decision-%d.md", i, i)
      day = sprintf("2026-%02d-%02d", i % 12 + 1, i % 28 + 1)
      if (i % 2) {
        status = i % 10 == 9 && i < count ? sprintf("superseded by ADR-%05d", i + 1) : "accepted"
        text = sprintf("---\nstatus: %s\ndate: %s\ndecision-makers: [Ada Lovelace, Grace Hopper]\ntags: [storage, team-%d]\n---\n\n# Decision %d on storage\n\n## Context and Problem Statement\n\n%s\n## Decision Outcome\n\nChosen option: \"%d\", because it fits.\n", status, day, i % 7, i, filler, i)
      } else {
        text = sprintf("# %d. Decision %d on transport\n\nDate: %s\n\n## Status\n\nAccepted\n", i, i, day)
        if (i % 10 == 0) text = text sprintf("\nSupersedes [%d. Decision %d](%05d-decision-%d.md)\n", i - 1, i - 1, i - 1, i - 1)
        text = text sprintf("\n## Context\n\n%s\n## Decision\n\nWe take %d.\n", filler, i)
      }
      printf "commit refs/heads/main\ncommitter Ada Lovelace <ada@example.org> %d +0000\n", 1700000000 + i * 60
      printf "data <<END\nadr: %d\nEND\n", i
      if (i == 1) printf "M 644 inline .adr-dir\ndata <<END\nadr\nEND\n"
      printf "M 644 inline %s\ndata <<END\n%sEND\n", file, text
    }
  }'
}

generate() {
  git init -q -b main "$place/$1"
  history "$1" | git -C "$place/$1" fast-import --quiet
  git -C "$place/$1" config user.name 'Ada Lovelace'
  git -C "$place/$1" config user.email ada@example.org
  git -C "$place/$1" config gc.auto 0
  git -C "$place/$1" reset -q --hard
  "$parlance" --repo "$place/$1" index >/dev/null
  git -C "$place/$1" tag start
}

cat >"$scratch/answers.yaml" <<'ANSWERS'
title: The language of the ingest
components:
  ingest:
    answers: {kind: data, data-work: [ingest, explore], main-constraint: none, r-centred: none}
ANSWERS

measure() { # FILE COMMAND...: adds "seconds processor-seconds KiB" to the file
  { time /usr/bin/time -q -o "$scratch/memory" -f %M "${@:2}" >/dev/null 2>"$scratch/errors"; } 2>"$scratch/time" ||
    { cat "$scratch/errors" >&2; exit 1; }
  paste -d' ' "$scratch/time" "$scratch/memory" | awk '{ print $1, $2 + $3, $4 }' >>"$1"
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$scratch" "$here/Bare.java"
in_log() { (cd "$place/$size" && "$@"); }
once() { # NAME COMMAND...: one run in the log of the current size
  local file="$scratch/$1.$size" # names have blanks
  in_log measure "$file" "${@:2}"
  [ -f "$scratch/names" ] && grep -qxF "$1" "$scratch/names" || echo "$1" >>"$scratch/names"
}
changing() { # As once, and the log is then as before.
  once "$@"
  in_log git reset -q --hard start
  in_log git clean -qfd
}
round() {
  once 'bare JVM' "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$scratch" Bare "$place/$size/adr"
  once 'parlance list' "$parlance" list
  once 'parlance list --json' "$parlance" list --json
  once 'parlance search' "$parlance" search replicas decision 47
  once 'parlance index --check' "$parlance" index --check
  once 'parlance graph' "$parlance" graph
  if "$parlance" help check >/dev/null 2>&1; then once 'parlance check' "$parlance" check; fi
  changing 'parlance new' "$parlance" new 'Keep the sessions in Redis'
  changing 'parlance decide' "$parlance" decide --answers "$scratch/answers.yaml"
  once 'git grep' git grep -c replicas
  if command -v adr >/dev/null; then
    once 'adr-tools list' adr list
    changing 'adr-tools new' adr new 'Keep the sessions in Redis'
    # Half a minute at 1,000 records already.
    if [ "$size" -le 100 ]; then once 'adr-tools generate toc' adr generate toc; fi
  fi
  if command -v adr-log >/dev/null; then changing 'adr-log' adr-log -d adr; fi
}

median() { sort -n | awk '{ at[NR] = $1 } END { printf "%.3f", at[int((NR + 1) / 2)] }'; }
of() { # NAME SIZE COLUMN
  if [ -f "$scratch/$1.$2" ]; then awk -v of="$3" '{ print $of }' "$scratch/$1.$2" | median; else printf '%s' -; fi
}
peak() {
  if [ -f "$scratch/$1.$2" ]; then awk '$3 > most { most = $3 } END { printf "%.0f", most / 1024 }' "$scratch/$1.$2"; else printf '%s' -; fi
}
row() {
  local line="| $1 |" size
  for size in "${sizes[@]}"; do line+=" $(of "$1" "$size" 1) | $(of "$1" "$size" 2) | $(peak "$1" "$size") |"; done
  echo "$line $(growth "$1") |"
}
growth() {
  echo "$(of "$1" 1000 2) $(of "$1" 10000 2) $(of 'bare JVM' 10000 2)" |
    awk '$1 > 0 && $2 > 0 { printf "%.2f | %.2f", log($2 / $1) / log(10), $2 / $3; next }
      { printf "- | -" }'
}

for size in "${sizes[@]}"; do
  [ -d "$place/$size/.git" ] || generate "$size"
  for _ in $(seq "$runs"); do round; done
done
printf '| command |'
printf ' %s: s | CPU s | MiB |' "${sizes[@]}"
echo ' exponent | to a bare JVM |'
printf '|---'
printf '|---|---|---%.0s' "${sizes[@]}"
echo '|---|---|'
while read -r name; do row "$name"; done <"$scratch/names"
