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

# Leaves in $plain the word $1 as the shell would pass it; nothing in it is expanded but a leading ~.
_parlance_plain() {
  plain=$1
  case $plain in '~' | '~/'*) plain=$HOME${plain#'~'} ;; esac
  plain=${plain//[\"\'\\]/}
}

# Leaves in $program what is called, in $command what the words so far ask for, in $directory where, in
# $place the number of the argument that comes next, and in $ended whether options may still follow.
_parlance_read() {
  local plain
  _parlance_plain "$1"
  program=$plain command='' directory=. place=1 ended=''
  command -v "$program" >/dev/null 2>&1 || program=parlance
  shift
  while [ $# -gt 0 ]; do
    _parlance_plain "$1"
    case $ended$plain in
      --repo=*) directory=${plain#*=} ;;
      --) ended=yes ;;
      -*)
        if [ "${2-}" = = ]; then # bash takes --repo=DIR for three words
          set -- "$1" "${@:3}"
        fi
        if [ "$plain" = --repo ]; then
          _parlance_plain "${2-.}"
          directory=$plain plain=--repo
        fi
        if [ $# -gt 1 ] && [ -n "$(_parlance_kind "$command" "$plain")" ]; then
          shift
        fi
        ;;
      *)
        case "$command $plain" in
          @PAIRS@) command="$command $plain" ;;
          ' '*) command=$plain ;;
          *) place=$((place + 1)) ;;
        esac
        ;;
    esac
    shift
  done
}

# What the command "$@" prints of the repository; quiet, also where it cannot be run.
_parlance_ask() {
  COLUMNS=9999 "$program" --repo "$directory" --no-color "$@" 2>/dev/null </dev/null
}

# The words of the kind $1 that the repository has, each with what it means.
_parlance_words() {
  case $1 in
    NUMBER) _parlance_ask list | sed -n '1d; s/^\([^ !]*\)!\{0,1\}  *\([^ ].*\)$/\1:\2/p' ;;
    COMPONENT) _parlance_ask components | sed -n '1d; s/  .*//p' ;;
    REV | REF) git -C "$directory" for-each-ref --format='%(refname:short)' 2>/dev/null ;;
  esac
}

