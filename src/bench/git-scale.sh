#!/usr/bin/env bash
# What a commit of one record costs beside 'git commit --only' in a large repository, its history beside
# 'git log', and the log at a revision beside what git reads for it:
#   src/bench/git-scale.sh DIRECTORY [FILES [COMMITS [RUNS]]]
# makes the repository in DIRECTORY if it is not there, and prints medians in milliseconds.
# Needs the distribution (mvn -DskipTests package).
set -euo pipefail
repo=$1 files=${2:-100000} commits=${3:-10000} runs=${4:-9}
parlance=$(cd "$(dirname "$0")/../.." && pwd)/target/parlance/bin/parlance
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8

history() {
  awk -v files="$files" -v commits="$commits" '
    function change(i, text) {
      printf "M 644 inline src/d%03d/f%06d.txt\ndata %d\n%s\n", i % 1000, i, length(text), text
    }
    function commit(n) {
      printf "commit refs/heads/main\ncommitter Ada Lovelace <ada@example.org> %d +0000\n", 1600000000 + n * 60
      printf "data 8\ncommit %1d\n", n % 10
    }
    BEGIN {
      commit(1)
      for (i = 0; i < files; i++) change(i, "file " i)
      for (n = 2; n <= commits; n++) { commit(n); change((n * 37) % files, "file at " n) }
    }'
}

if [ ! -d "$repo/.git" ]; then
  git init -q -b main "$repo"
  cd "$repo"
  history | git fast-import --quiet
  git config user.name 'Ada Lovelace'
  git config user.email ada@example.org
  git config gc.auto 0
  git reset -q --hard main
  git status --short
else
  cd "$repo"
fi
if [ ! -d adr ]; then
  mkdir adr
  for i in $(seq 1000); do
    printf '# %d. Record %d\n\n## Status\n\nAccepted\n\n## Context\n\n## Decision\n' "$i" "$i" >"$(printf 'adr/%04d-record.md' "$i")"
  done
  git add adr
  git commit -q -m 'A thousand records'
fi
answers=$(mktemp)
trap 'rm -f "$answers"' EXIT
run=$(date +%s)

by_git() {
  mkdir -p adr
  echo "# $1" >"adr/by-git-$run-$1.md"
  git add -N "adr/by-git-$run-$1.md"
  git commit -q --only -m "by git $1" "adr/by-git-$run-$1.md"
}
by_parlance() { "$parlance" decide --answers "$answers"; }
history_by_git() { git log --format='%H %an %ad %s %(trailers)' -- adr/0500-record.md; }
history_by_parlance() { "$parlance" history 500; }
at_by_git() { git ls-tree HEAD adr/ | awk '{ print $3 }' | git cat-file --batch; }
at_by_parlance() { "$parlance" list --at HEAD; }
last_by_git() { git log --format=%H --name-only --no-renames -- adr; }
start() { "$parlance" version; }
answer() {
  cat >"$answers" <<ANSWERS
title: Record $run $1
components:
  ingest:
    answers: {kind: data, data-work: [ingest, explore], main-constraint: none, r-centred: none}
ANSWERS
}
milliseconds() {
  local from=$EPOCHREALTIME
  "$@" >/dev/null
  local to=$EPOCHREALTIME
  echo $(((${to/./} - ${from/./}) / 1000))
}
median() {
  local i
  for i in $(seq "$runs"); do
    answer "$i"
    milliseconds "$1" "$i" 2>/dev/null
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}
git_ms=$(median by_git)
start_ms=$(median start)
jgit_ms=$(median by_parlance)
log_ms=$(median history_by_git)
history_ms=$(median history_by_parlance)
read_ms=$(median at_by_git)
at_ms=$(median at_by_parlance)
last_ms=$(median last_by_git)
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=advice.detachedHead GIT_CONFIG_VALUE_0=false
installed_ms=$(median by_parlance)

printf '%s\n' "$files files, $commits commits, median of $runs, milliseconds:" \
  "git add -N; git commit --only    $git_ms" \
  "parlance version                 $start_ms" \
  "parlance decide, JGit            $jgit_ms" \
  "parlance decide, installed git   $installed_ms" \
  "git log -- RECORD                $log_ms" \
  "parlance history                 $history_ms" \
  "git log --name-only -- adr       $last_ms" \
  "git ls-tree; git cat-file        $read_ms" \
  "parlance list --at HEAD          $at_ms"
awk -v g="$git_ms" -v s="$start_ms" -v j="$jgit_ms" -v i="$installed_ms" -v l="$log_ms" -v h="$history_ms" 'BEGIN {
  printf "without the start, history as a multiple of git log: %.2f\n", (h - s) / l
  printf "without the start, as a multiple of git: JGit %.2f, installed git %.2f\n", (j - s) / g, (i - s) / g
}'
