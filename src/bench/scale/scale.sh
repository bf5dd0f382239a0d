#!/usr/bin/env bash
# How commands grow with the log, as whole processes, beside other tools:
#   mvn -q package -DskipTests && src/bench/scale/scale.sh [RUNS [DIRECTORY]]
# Makes logs of 100, 1,000 and 10,000 records (SIZES) in DIRECTORY (kept there; else temporary), with a
# commit for each record, and runs in alternation Parlance's commands, a JVM that reads and parts
# all files, git, and what ../peers.sh names and is on the PATH.
# The first table: for each command and size the median of RUNS (5) of the seconds that passed and of
# those that the processors worked, and the peak memory in MiB; then, from the processors' seconds, the
# exponent of the growth between the last two sizes and at the last the ratio to the bare JVM. The second:
# how many times as long a peer takes as Parlance does for the same, the median of the ratios of each
# round. Parlance failing ends it all; a peer that fails, is wrong, or takes more than LIMIT (60)
# seconds is left out and named at the end.
set -euo pipefail
runs=${1:-5}
here=$(cd "$(dirname "$0")" && pwd)
parlance=${PARLANCE:-$here/../../../target/parlance/bin/parlance}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
place=${2:-$scratch}
read -ra sizes <<<"${SIZES:-100 1000 10000}"
. "$here/../measure.sh"
. "$here/../peers.sh"
. "$here/log.sh"

cat >"$scratch/answers.yaml" <<'ANSWERS'
title: The language of the ingest
components:
  ingest:
    answers: {kind: data, data-work: [ingest, explore], main-constraint: none, r-centred: none}
ANSWERS
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$scratch" "$here/Bare.java"

# What a command must have left to have done its work.
anything() { [ -s "$scratch/out" ]; }
all_named() { [ "$(grep -ci 'decision[- ][0-9]' "${1:-$scratch/out}")" -ge "$size" ]; }
half_titled() { [ "$(grep -c 'Decision [0-9]* on transport' "${1:-$scratch/out}")" -ge $((size / 2)) ]; }
one_added() { [ -n "$(git status --porcelain -- 'adr/*-keep-the-sessions-in-redis.md')" ]; }
committed() { [ "$(git rev-parse HEAD~)" = "$(git rev-parse start)" ]; }

ours() { # CHECK NAME WORD...: one run of what has to work
  if ! measure "$scratch/$2.$size" "${@:3}" || ! $1; then
    echo "$2 failed at $size records: $(head -c 1000 "$scratch/errors")" >&2
    exit 1
  fi
  note "$2"
}
theirs() { # OURS CHECK NAME WORD...: one run of a peer, to be held against OURS
  there "$3" || return 0
  peer "$scratch/$3.$size" "${@:2}"
  note "$3" "$1"
}
note() { # NAME [OURS]: in the order of the first round
  grep -qxF "$1|${2:-}" "$scratch/names" 2>/dev/null || echo "$1|${2:-}" >>"$scratch/names"
}
restored() { # COMMAND...: and the log is then as before
  "$@"
  git reset -q --hard start
  git clean -qfd
}

round() { # in the log
  ours anything 'bare JVM' "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$scratch" Bare adr
  ours all_named 'parlance list' "$parlance" list
  for tool in adr-tools adr-j meza-adr; do theirs 'parlance list' all_named "$tool list"; done
  for tool in phodal-adr 'log4brains adr'; do theirs 'parlance list' half_titled "$tool list"; done
  ours all_named 'parlance list --json' "$parlance" list --json
  ours anything 'parlance search' "$parlance" search replicas decision 17
  ours all_named 'parlance search WORD' "$parlance" search replicas
  theirs 'parlance search WORD' all_named 'phodal-adr search' replicas
  theirs 'parlance search WORD' all_named 'git grep' -c replicas -- adr
  restored ours 'half_titled adr/README.md' 'parlance index' "$parlance" index
  theirs 'parlance index' half_titled 'adr-tools generate toc'
  restored theirs 'parlance index' 'all_named adr/toc.md' 'adr-j generate toc'
  restored theirs 'parlance index' 'half_titled adr/decisions.md' 'meza-adr generate toc'
  restored theirs 'parlance index' 'all_named adr/README.md' 'phodal-adr generate toc'
  restored theirs 'parlance index' half_titled 'adr-log' -d adr
  ours half_titled 'parlance graph' "$parlance" graph
  for tool in adr-tools meza-adr; do theirs 'parlance graph' half_titled "$tool generate graph"; done
  ours anything 'parlance check' "$parlance" check
  restored ours committed 'parlance new' "$parlance" new 'Keep the sessions in Redis'
  restored ours one_added 'parlance new --no-commit' "$parlance" new --no-commit 'Keep the sessions in Redis'
  for tool in adr-tools adr-j meza-adr phodal-adr; do
    restored theirs 'parlance new --no-commit' one_added "$tool new" 'Keep the sessions in Redis'
  done
  echo '# TITLE' >adr/template.md
  restored theirs 'parlance new --no-commit' one_added 'log4brains adr new --quiet' 'Keep the sessions in Redis'
  restored ours committed 'parlance decide' "$parlance" decide --answers "$scratch/answers.yaml"
}

last=${sizes[-1]}
before=${sizes[-2]:-$last}
row() { # NAME
  local line="| $1 |" size file
  for size in "${sizes[@]}"; do
    file="$scratch/$1.$size"
    if [ -s "$file" ]; then
      line+=" $(middle "$file" 1) | $(middle "$file" 2) | $(peak "$file") |"
    else
      line+=' - | - | - |'
    fi
  done
  echo "$line $(growth "$1") |"
}
growth() { # NAME
  if [ -s "$scratch/$1.$last" ] && [ -s "$scratch/$1.$before" ] && [ "$before" != "$last" ]; then
    echo "$(middle "$scratch/$1.$before" 2) $(middle "$scratch/$1.$last" 2)" |
      awk -v to="$last" -v from="$before" '{ printf "%.2f | ", log($2 / $1) / log(to / from) }'
    ratio "$scratch/$1.$last" "$scratch/bare JVM.$last" 2
  else
    printf '%s' '- | -'
  fi
}
beside() { # NAME OURS
  local line="| $1 | $2 |" size
  for size in "${sizes[@]}"; do
    if [ -s "$scratch/$1.$size" ]; then
      line+=" $(ratio "$scratch/$1.$size" "$scratch/$2.$size" 1) |"
    else
      line+=' - |'
    fi
  done
  echo "$line"
}

for size in "${sizes[@]}"; do
  [ -d "$place/$size/.git" ] || generate "$size" "$place/$size"
  for _ in $(seq "$runs"); do (cd "$place/$size" && round) || exit; done
done

printf '| command |'
printf ' %s: s | CPU s | MiB |' "${sizes[@]}"
echo ' exponent | to a bare JVM |'
printf '|---'
printf '|---|---|---%.0s' "${sizes[@]}"
echo '|---|---|'
while IFS='|' read -r name same; do row "$name"; done <"$scratch/names"

if grep -q '|parlance' "$scratch/names"; then
  printf '\n| peer | times as long as |'
  printf ' %s |' "${sizes[@]}"
  printf '\n|---|---'
  printf '|---%.0s' "${sizes[@]}"
  echo '|'
  while IFS='|' read -r name same; do
    if [ -n "$same" ]; then beside "$name" "$same"; fi
  done <"$scratch/names"
  echo
  left_out
fi
