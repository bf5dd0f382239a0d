#!/bin/sh
# How list, search, index and graph grow from 1,000 to 10,000 records, as whole processes.
#
#   mvn -q package -DskipTests && sh src/bench/scale/scale.sh [RUNS]
#
# Prints, for each command and both sizes: the median of RUNS (5) of the seconds that passed and of
# those that the processors worked, and the peak memory in MiB; and from the processors' seconds,
# which other load disturbs less, the exponent of the growth and the ratio to a bare JVM that reads
# and parts all files.
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

median() {
  sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}

# Leaves "seconds processor-seconds memory" in $measured.
measure() {
  : >"$place/times"
  n=0
  while [ "$n" -lt "$runs" ]; do
    /usr/bin/time -a -o "$place/times" -f '%e %U %S %M' "$@" >/dev/null 2>"$place/errors" ||
      { cat "$place/errors" >&2; exit 1; }
    n=$((n + 1))
  done
  measured="$(awk '{ print $1 }' "$place/times" | median)"
  measured="$measured $(awk '{ print $2 + $3 }' "$place/times" | median)"
  measured="$measured $(awk '$4 > most { most = $4 } END { printf "%.0f", most / 1024 }' "$place/times")"
}

row() {
  echo "$2 $3 $4" | awk -v name="$1" '{
    printf "| %s | %.2f | %.2f | %d | %.2f | %.2f | %d | %.2f | %.2f |\n",
      name, $1, $2, $3, $4, $5, $6, log($5 / $2) / log(10), $5 / $8 }'
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$place/classes" "$here/Bare.java"
for size in 1000 10000; do
  generate "$place/$size" "$size"
  "$parlance" --repo "$place/$size" index --no-commit >/dev/null
done

echo '| command | 1,000: s | CPU s | MiB | 10,000: s | CPU s | MiB | exponent | to a bare JVM |'
echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
bare() {
  measure "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$place/classes" Bare "$1/adr"
}
bare "$place/1000"
small=$measured
bare "$place/10000"
least=$measured
row 'bare JVM' "$small" "$least" "$least"
for command in 'list' 'list --json' 'search replicas' 'search decision 4711' 'index --check' 'graph'; do
  # shellcheck disable=SC2086 # the words of the command are meant to part
  measure "$parlance" --repo "$place/1000" $command
  small=$measured
  # shellcheck disable=SC2086
  measure "$parlance" --repo "$place/10000" $command
  row "$command" "$small" "$measured" "$least"
done
