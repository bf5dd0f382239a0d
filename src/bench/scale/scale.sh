#!/bin/sh
# How list, search, index and graph grow from 1,000 to 10,000 records, as whole processes.
#
#   mvn -q package -DskipTests && sh src/bench/scale/scale.sh [RUNS]
#
# Prints, for each command: the median of RUNS (5) in seconds and the peak memory in MiB at both
# sizes, the exponent of the growth, and the ratio to a bare JVM that reads and parts all files.
set -e

runs=${1:-5}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
parlance=${PARLANCE:-$here/../../../target/parlance/bin/parlance}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# Half MADR 4, half Nygard, about 4 KB each; one in ten replaces the one before it.
generate() {
  mkdir -p "$1/adr"
  git init -q "$1"
  awk -v count="$2" -v directory="$1/adr" 'BEGIN {
    for (n = 0; n < 60; n++) filler = filler "The team weighs replicas, latency and cost of it.\n"
    for (i = 1; i <= count; i++) {
      file = sprintf("%s/%05d-decision-%d.md", directory, i, i)
      replaced = i % 10 == 9 && i < count
      replaces = i % 10 == 0
      if (i % 2) {
        status = replaced ? sprintf("superseded by ADR-%05d", i + 1) : "accepted"
        printf "---\nstatus: %s\ndate: 2026-%02d-%02d\ndecision-makers: [Ada Lovelace, Grace Hopper]\ntags: [storage, team-%d]\n---\n\n# Decision %d on storage\n\n## Context and Problem Statement\n\n%s\n## Decision Outcome\n\nChosen option: \"%d\", because it fits.\n", status, i % 12 + 1, i % 28 + 1, i % 7, i, filler, i > file
      } else {
        printf "# %d. Decision %d on transport\n\nDate: 2026-%02d-%02d\n\n## Status\n\nAccepted\n", i, i, i % 12 + 1, i % 28 + 1 > file
        if (replaces) printf "\nSupersedes [%d. Decision %d](%05d-decision-%d.md)\n", i - 1, i - 1, i - 1, i - 1 > file
        printf "\n## Context\n\n%s\n## Decision\n\nWe take %d.\n", filler, i > file
      }
      close(file)
    }
  }'
}

# Leaves the median of the seconds in $seconds and the largest memory in $memory.
measure() {
  : >"$place/times"
  n=0
  while [ "$n" -lt "$runs" ]; do
    /usr/bin/time -a -o "$place/times" -f '%e %M' "$@" >/dev/null 2>"$place/errors" ||
      { cat "$place/errors" >&2; exit 1; }
    n=$((n + 1))
  done
  seconds=$(sort -n "$place/times" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }')
  memory=$(awk '$2 > most { most = $2 } END { printf "%.0f", most / 1024 }' "$place/times")
}

row() {
  name=$1
  small=$2 small_memory=$3 big=$4 big_memory=$5 bare=$6
  awk -v n="$name" -v s="$small" -v sm="$small_memory" -v b="$big" -v bm="$big_memory" -v bare="$bare" \
    'BEGIN { printf "| %s | %.2f | %d | %.2f | %d | %.2f | %.2f |\n", n, s, sm, b, bm, log(b / s) / log(10), b / bare }'
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$place/classes" "$here/Bare.java"
for size in 1000 10000; do
  generate "$place/$size" "$size"
  "$parlance" --repo "$place/$size" index --no-commit >/dev/null
done

echo '| command | 1,000: s | MiB | 10,000: s | MiB | exponent | to a bare JVM |'
echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
bare() {
  measure "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$place/classes" Bare "$1/adr"
}
bare "$place/1000"; small=$seconds small_memory=$memory
bare "$place/10000"; bare=$seconds
row 'bare JVM' "$small" "$small_memory" "$seconds" "$memory" "$bare"
for command in 'list' 'list --json' 'search replicas' 'search decision 4711' 'index --check' 'graph'; do
  # shellcheck disable=SC2086 # the words of the command are meant to part
  measure "$parlance" --repo "$place/1000" $command
  small=$seconds small_memory=$memory
  # shellcheck disable=SC2086
  measure "$parlance" --repo "$place/10000" $command
  row "$command" "$small" "$small_memory" "$seconds" "$memory" "$bare"
done
