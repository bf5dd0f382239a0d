# What the benchmarks of whole processes share. Sourced; needs $scratch, a directory to itself.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8
TIMEFORMAT='%R %U %S' # to the millisecond, other than /usr/bin/time

# measure FILE COMMAND...: adds "seconds processors'-seconds KiB" to FILE. Leaves what was printed in
# $scratch/out and $scratch/errors, and fails as the command does.
measure() {
  { time /usr/bin/time -q -o "$scratch/memory" -f %M "${@:2}" \
    >"$scratch/out" 2>"$scratch/errors" </dev/null; } 2>"$scratch/time" || return
  paste -d' ' "$scratch/time" "$scratch/memory" | awk '{ print $1, $2 + $3, $4 }' >>"$1"
}

median() { sort -n | awk '{ at[NR] = $1 } END { printf "%.3f", at[int((NR + 1) / 2)] }'; }

# Of a file of measurements: the median of a column, and the most memory in MiB.
middle() { awk -v of="$2" '{ print $of }' "$1" | median; }
peak() { awk '$3 > most { most = $3 } END { printf "%.0f", most / 1024 }' "$1"; }

# ratio FILE OTHER COLUMN: the median of the ratios of each round.
ratio() { paste "$1" "$2" | awk -v of="$3" 'NF == 6 { print $of / $(of + 3) }' | median; }
