# Takes those of the lines that begin with $plain. Not by compgen -W, which would run what stands in
# the name of a file.
_parlance_take() {
  local line
  while IFS= read -r line; do
    line=${line%%:*}
    [[ -n $line && $line == "$plain"* ]] || continue
    [[ $word == [\"\']* ]] || printf -v line %q "$line"
    COMPREPLY+=("$line")
  done
}

_parlance() {
  local program command directory place ended plain kind='' at=$COMP_CWORD
  local word=${COMP_WORDS[at]} before=${COMP_WORDS[at - 1]}
  COMPREPLY=()
  if [ "$word" = = ]; then
    word=''
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[at - 2]}
  fi
  _parlance_read "${COMP_WORDS[@]:0:at}"
  _parlance_plain "$word"
  case $ended$before in
    -*) kind=$(_parlance_kind "$command" "$before") ;;
  esac
  if [ -z "$kind" ]; then
    case $ended$word in
      -*)
        _parlance_take < <(_parlance_options "$command")
        return
        ;;
    esac
    _parlance_take < <(_parlance_commands "$command")
    [ -n "$(_parlance_commands "$command")" ] || kind=$(_parlance_kind "$command" "$place")
  fi
  case $kind in
    'one of '*) _parlance_take < <(printf '%s\n' ${kind#one of }) ;;
    COMMAND) _parlance_take < <(_parlance_commands "$([ "$place" = 1 ] || echo "$before")") ;;
    FILE) compopt -o default 2>/dev/null ;;
    DIR) compopt -o dirnames 2>/dev/null ;;
    *) _parlance_take < <(_parlance_words "$kind") ;;
  esac
}
complete -F _parlance parlance
