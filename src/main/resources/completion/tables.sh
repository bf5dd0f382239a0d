#compdef parlance
# Completion of parlance, printed by: parlance completion @SHELL@

# The words that may come next in the command $1, '' for none yet, each with what it means.
_parlance_commands() {
  case $1 in
@COMMANDS@  esac
}

# The options of the command $1.
_parlance_options() {
  case $1 in
@OPTIONS@    *) _parlance_options help ;;
  esac
}

# What follows the option $2 of the command $1, or stands in the place $2 of its arguments.
_parlance_kind() {
  case "${1:-help}:$2" in
@KINDS@  esac
}

# Leaves in $command what the words so far ask for, in $directory where, and in $place the number of
# the argument that comes next.
_parlance_read() {
  command='' directory=. place=1
  while [ $# -gt 0 ]; do
    case $1 in
      --repo=*) directory=${1#*=} ;;
      -*)
        if [ "${2-}" = = ]; then # bash takes --repo=DIR for three words
          set -- "$1" "${@:3}"
        fi
        if [ "$1" = --repo ]; then
          directory=${2-.}
        fi
        if [ $# -gt 1 ] && [ -n "$(_parlance_kind "$command" "$1")" ]; then
          shift
        fi
        ;;
      *)
        case "$command $1" in
          @PAIRS@) command="$command $1" ;;
          ' '*) command=$1 ;;
          *) place=$((place + 1)) ;;
        esac
        ;;
    esac
    shift
  done
}

# The records of the log, each with its title.
_parlance_numbers() {
  parlance --repo "$directory" --no-color list 2>/dev/null </dev/null |
    sed -n '1d; s/^\([^ !]*\)!\{0,1\}  *\([^ ].*\)$/\1:\2/p'
}

