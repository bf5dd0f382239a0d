_parlance() {
  local command directory place kind choices at=$COMP_CWORD
  local word=${COMP_WORDS[at]} before=${COMP_WORDS[at - 1]}
  COMPREPLY=()
  if [ "$word" = = ]; then
    word=''
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[at - 2]}
  fi
  _parlance_read "${COMP_WORDS[@]:1:at-1}"
  case $before in
    -*) kind=$(_parlance_kind "$command" "$before") ;;
    *) kind='' ;;
  esac
  if [ -z "$kind" ]; then
    case $word in
      -*) choices=$(_parlance_options "$command") ;;
      *)
        choices=$(_parlance_commands "$command")
        [ -n "$choices" ] || kind=$(_parlance_kind "$command" "$place")
        ;;
    esac
  fi
  case $kind in
    'one of '*) choices=$(printf '%s\n' ${kind#one of }) ;;
    COMMAND) choices=$(_parlance_commands "$([ "$place" = 1 ] || echo "$before")") ;;
    NUMBER) choices=$(_parlance_numbers) ;;
    FILE | DIR)
      compopt -o filenames 2>/dev/null
      local IFS=$'\n'
      if [ "$kind" = FILE ]; then
        COMPREPLY=($(compgen -f -- "$word"))
      else
        COMPREPLY=($(compgen -d -- "$word"))
      fi
      return
      ;;
  esac
  COMPREPLY=($(compgen -W "$(printf '%s\n' "$choices" | cut -d : -f 1)" -- "$word"))
}
complete -F _parlance parlance
