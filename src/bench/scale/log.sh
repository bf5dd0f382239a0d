# A log to measure with. Sourced.

# log_stream COUNT: a stream for git fast-import, each record in its own commit. Half MADR 4, half
# Nygard, about 4 KB each; one in ten replaces the one before it.
log_stream() {
  awk -v count="$1" 'BEGIN {
    for (n = 0; n < 60; n++) filler = filler "The team weighs replicas, latency and cost of it.\n"
    for (i = 1; i <= count; i++) {
      file = sprintf("adr/%04d-decision-%d.md", i, i)
      day = sprintf("2026-%02d-%02d", i % 12 + 1, i % 28 + 1)
      if (i % 2) {
        status = i % 10 == 9 && i < count ? sprintf("superseded by ADR-%04d", i + 1) : "accepted"
        text = sprintf("---\nstatus: %s\ndate: %s\ndecision-makers: [Ada Lovelace, Grace Hopper]\ntags: [storage, team-%d]\n---\n\n# Decision %d on storage\n\n## Context and Problem Statement\n\n%s\n## Decision Outcome\n\nChosen option: \"%d\", because it fits.\n", status, day, i % 7, i, filler, i)
      } else {
        text = sprintf("# %d. Decision %d on transport\n\nDate: %s\n\n## Status\n\nAccepted\n", i, i, day)
        if (i % 10 == 0) text = text sprintf("\nSupersedes [%d. Decision %d](%04d-decision-%d.md)\n", i - 1, i - 1, i - 1, i - 1)
        text = text sprintf("\n## Context\n\n%s\n## Decision\n\nWe take %d.\n", filler, i)
      }
      printf "commit refs/heads/main\ncommitter Ada Lovelace <ada@example.org> %d +0000\n", 1700000000 + i * 60
      printf "data <<END\nadr: %d\nEND\n", i
      printf "M 644 inline %s\ndata <<END\n%sEND\n", file, text
    }
  }'
}

# generate COUNT DIRECTORY: a repository with such a log, tagged start.
generate() {
  git init -q -b main "$2"
  log_stream "$1" | git -C "$2" fast-import --quiet
  git -C "$2" config user.name 'Ada Lovelace'
  git -C "$2" config user.email ada@example.org
  git -C "$2" config gc.auto 0
  git -C "$2" reset -q --hard
  settle "$2"
  git -C "$2" add .
  git -C "$2" commit -q -m 'Settle the tools'
  git -C "$2" tag start
}
