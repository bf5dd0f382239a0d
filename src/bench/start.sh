#!/usr/bin/env bash
# What a start costs beside a JVM that prints hello, with the same options:
#   mvn -q package -DskipTests && src/bench/start.sh [RUNS [JAVA_HOME...]]
# For each JDK (the one of JAVA_HOME or PATH) and for each command: the median of RUNS (9) of the
# seconds that passed and of those that the processors worked, the median of their ratios to hello
# of the same round, and the peak memory in MiB. The rounds alternate. The prompt is timed on a
# pseudo-terminal of python3, which answers as a terminal would; without python3 it is left out.
set -euo pipefail
runs=${1:-9}
homes=("${@:2}")
[ ${#homes[@]} -gt 0 ] || homes=("${JAVA_HOME:-}")
here=$(cd "$(dirname "$0")" && pwd)
parlance=${PARLANCE:-$here/../../target/parlance/bin/parlance}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8 XDG_CACHE_HOME=$place/cache
TIMEFORMAT='%R %U %S' # to the millisecond, other than /usr/bin/time
options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m -XX:-UsePerfData -Xshare:auto -Xlog:disable)

"$parlance" demo "$place/log" >/dev/null 2>&1
mv "$place/log/answers.yaml" "$place/answers.yaml"
cat >"$place/Hello.java" <<'JAVA'
class Hello {
  public static void main(String[] words) {
    System.out.println("hello");
  }
}
JAVA
cat >"$place/prompt.py" <<'PYTHON'
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

measure() { # NAME COMMAND...
  { time /usr/bin/time -q -o "$place/memory" -f %M "${@:2}" >/dev/null 2>&1; } 2>"$place/time"
  paste -d' ' "$place/time" "$place/memory" | awk '{ print $1, $2 + $3, $4 }' >>"$place/$1.times"
}
decide() {
  rm -rf "$place/decided"
  cp -r "$place/log" "$place/decided"
  measure decide "$parlance" decide --repo "$place/decided" --answers "$place/answers.yaml"
}
prompt() {
  (cd "$place/log" && python3 "$place/prompt.py" "$parlance") >>"$place/prompt.times"
}
median() { sort -n | awk '{ at[NR] = $1 } END { printf "%.3g", at[int((NR + 1) / 2)] }'; }
column() { awk -v of="$2" '{ print $of }' "$place/$1.times"; }
ratio() { paste "$place/$1.times" "$place/hello.times" | awk -v of="$2" '{ print $of / $(of + 3) }'; }
row() {
  echo "| $1 | $(column "$2" 1 | median) | $(column "$2" 2 | median) | $(ratio "$2" 1 | median)" \
    "| $(ratio "$2" 2 | median) | $(column "$2" 3 | awk '$1 > most { most = $1 } END { printf "%.0f", most / 1024 }') |"
}

for home in "${homes[@]}"; do
  if [ -n "$home" ]; then export JAVA_HOME=$home; fi
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$place" "$place/Hello.java"
  "$parlance" list --repo "$place/log" >/dev/null
  # Another JDK than that of the build makes its archive in the background.
  for _ in $(seq 60); do
    [ -n "$(find "$place/cache" -name making 2>/dev/null)" ] || break
    sleep 1
  done
  sleep 3
  rm -f "$place"/*.times
  for round in $(seq 0 "$runs"); do
    measure hello "$java" "${options[@]}" -cp "$place" Hello
    measure version "$parlance" --version
    measure list "$parlance" list --repo "$place/log"
    decide
    if command -v python3 >/dev/null; then prompt; fi
    if [ "$round" = 0 ]; then rm -f "$place"/*.times; fi # the first one only warms up
  done
  "$java" -version 2>&1 | head -1
  echo '| | s | CPU s | s / hello | CPU / hello | MiB |'
  echo '|---|---|---|---|---|---|'
  row hello hello
  row '`--version`' version
  row '`list`' list
  row '`decide --answers`, with its commit' decide
  if [ -s "$place/prompt.times" ]; then row 'the prompt' prompt; fi
done
