#!/usr/bin/env bash
# What a start costs beside a JVM that prints hello, with the same options:
#   mvn -q package -DskipTests && src/bench/start.sh [RUNS [JAVA_HOME...]]
# For each JDK (the one of JAVA_HOME or PATH) and for each command: the median of RUNS (9) of the
# seconds that passed and of those that the processors worked, the median of their ratios to hello
# of the same round, and the peak memory in MiB. The rounds alternate. The prompt is timed on a
# pseudo-terminal of python3, which answers as a terminal would; without python3 it is left out.
# Then the list of the peers in peers.sh that are on the PATH, and what part of their time ours takes.
set -euo pipefail
runs=${1:-9}
homes=("${@:2}")
[ ${#homes[@]} -gt 0 ] || homes=("${JAVA_HOME:-}")
here=$(cd "$(dirname "$0")" && pwd)
parlance=${PARLANCE:-$here/../../target/parlance/bin/parlance}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
. "$here/measure.sh"
. "$here/peers.sh"
export XDG_CACHE_HOME=$scratch/cache
options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m -XX:-UsePerfData -Xshare:auto -Xlog:disable
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)

"$parlance" demo "$scratch/log" >/dev/null 2>&1
mv "$scratch/log/answers.yaml" "$scratch/answers.yaml"
settle "$scratch/log"
cat >"$scratch/Hello.java" <<'JAVA'
class Hello {
  public static void main(String[] words) {
    System.out.println("hello");
  }
}
JAVA
cat >"$scratch/prompt.py" <<'PYTHON'
import fcntl, os, pty, select, struct, sys, termios, time
start = time.time()
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execv(sys.argv[1], sys.argv[1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
seen, answered, shown = b"", False, None
while select.select([terminal], [], [], 60)[0]:
    try:
        read = os.read(terminal, 4096)
    except OSError:
        break
    seen += read
    if not answered and b"\x1b[c" in seen:  # what are you?
        os.write(terminal, b"\x1b[?62;22c")
        answered = True
    if shown is None and b"parlance log main> " in seen:
        shown = time.time() - start
        os.write(terminal, b"\x04")
_, status, used = os.wait4(child, 0)
print("%.3f %.3f %d" % (shown, used.ru_utime + used.ru_stime, used.ru_maxrss))
PYTHON

timed() { # NAME COMMAND...: what fails ends it all
  measure "$scratch/$1.times" "${@:2}" || { cat "$scratch/errors" >&2; exit 1; }
}
decide() {
  rm -rf "$scratch/decided"
  cp -r "$scratch/log" "$scratch/decided"
  timed decide "$parlance" decide --repo "$scratch/decided" --answers "$scratch/answers.yaml"
}
prompt() {
  (cd "$scratch/log" && python3 "$scratch/prompt.py" "$parlance") >>"$scratch/prompt.times"
}
# The list of a peer holds the name of the one record there is.
one_named() { grep -qi 'languages[- ]for[- ]the[- ]fernweh' "$scratch/out"; }
lists() { # in the log
  for name in 'adr-tools list' 'adr-j list' 'meza-adr list' 'phodal-adr list' 'log4brains adr list'; do
    if there "$name"; then peer "$scratch/$name.times" one_named "$name"; fi
  done
}
row() { # WHAT NAME
  local file="$scratch/$2.times" hello="$scratch/hello.times"
  echo "| $1 | $(middle "$file" 1) | $(middle "$file" 2) | $(ratio "$file" "$hello" 1)" \
    "| $(ratio "$file" "$hello" 2) | $(peak "$file") |"
}
beside() { # NAME
  echo "\`list\` takes $(ratio "$scratch/list.times" "$scratch/$1.times" 1) of the time of \`$1\`,"\
    "$(ratio "$scratch/list.times" "$scratch/$1.times" 2) of its CPU time."
}
measured() { find "$scratch" -name '* *.times' -printf '%f\n' | sed 's/\.times$//' | sort; }

for home in "${homes[@]}"; do
  if [ -n "$home" ]; then export JAVA_HOME=$home; fi
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$scratch" "$scratch/Hello.java"
  "$parlance" list --repo "$scratch/log" >/dev/null
  # Another JDK than that of the build makes its archives in the background, from a second on.
  sleep 2
  for _ in $(seq 120); do
    [ -n "$(find "$scratch/cache" -name making 2>/dev/null)" ] || break
    sleep 1
  done
  sleep 3
  rm -f "$scratch"/*.times
  for round in $(seq 0 "$runs"); do
    timed hello "$java" "${options[@]}" -cp "$scratch" Hello
    timed version "$parlance" --version
    timed list "$parlance" list --repo "$scratch/log"
    decide
    (cd "$scratch/log" && lists)
    if command -v python3 >/dev/null; then prompt; fi
    if [ "$round" = 0 ]; then rm -f "$scratch"/*.times; fi # the first one only warms up
  done
  "$java" -version 2>&1 | head -1
  echo '| | s | CPU s | s / hello | CPU / hello | MiB |'
  echo '|---|---|---|---|---|---|'
  row hello hello
  row '`--version`' version
  row '`list`' list
  row '`decide --answers`, with its commit' decide
  if [ -s "$scratch/prompt.times" ]; then row 'the prompt' prompt; fi
  measured | while read -r name; do row "\`$name\`" "$name"; done
  echo
  measured | while read -r name; do beside "$name"; done
  left_out
done
