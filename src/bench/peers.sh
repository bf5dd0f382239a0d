# Other tools for decision records, as far as they are on the PATH. Sourced after measure.sh. Four of
# them call themselves adr; put them there by the names
#   adr-tools (github.com/npryce/adr-tools), adr-j (github.com/adoble/adr-j), meza-adr (npm
#   @meza/adr-tools), phodal-adr (npm adr), log4brains and adr-log (npm).
# What they do of Parlance's work:
#   list    adr-tools, adr-j, meza-adr: the names of the files, none is opened. phodal-adr: number,
#           title from the name, day of the file, last status. log4brains: status and title.
#   search  phodal-adr: a row for each file that holds the word. git grep: a count for each file.
#   index   adr-tools, meza-adr, adr-log: titles out of the files. adr-j, phodal-adr: out of the names.
#   graph   adr-tools, meza-adr: titles, and the links of Nygard's form alone.
#   new     all: a file from a template, and no commit; meza-adr and phodal-adr write their index too.
#   check   none.
export VISUAL=true EDITOR=true # what some open a new record in
limit=${LIMIT:-60}             # seconds after which a peer is not waited for

# there NAME: whether the command of that name, its first word, is on the PATH.
there() { command -v "${1%% *}" >/dev/null; }

# settle LOG: what they look for in a log.
settle() {
  echo adr >"$1/.adr-dir"
  mkdir "$1/.adr"
  echo 'docPath=adr' >"$1/.adr/adr.properties"
  echo '{"language": "en", "path": "adr/", "prefix": "", "digits": 4}' >"$1/.adr.json"
  printf 'project:\n  name: log\n  tz: UTC\n  adrFolder: ./adr\n' >"$1/.log4brains.yml"
}

# peer FILE CHECK NAME [WORD...]: measures the command NAME WORD..., unless it was left out before, and
# leaves it out when it fails, is not done within the limit, or CHECK fails: some print an error and
# say that all is well.
peer() {
  local file=$1 check=$2 words why
  read -ra words <<<"$3"
  [ ! -f "$file.left-out" ] || return 0
  measure "$file" timeout "$limit" "${words[@]}" "${@:4}" || why=$?
  case ${why:-} in
    '') $check || why='what it wrote is not what was asked for' ;;
    124) why="not done after $limit s" ;;
    *) why="exit $why" ;;
  esac
  if [ -n "${why:-}" ]; then
    rm -f "$file"
    echo "left out: ${file##*/}: $why" >"$file.left-out"
  fi
}
left_out() { cat "$scratch"/*.left-out 2>/dev/null || true; }
