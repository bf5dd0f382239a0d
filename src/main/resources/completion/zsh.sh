
_parlance() {
  local program command directory place ended plain kind='' before=${words[CURRENT - 1]}
  local -a choices
  _parlance_read "${(@)words[1,CURRENT - 1]}"
  if [[ -z $ended && $PREFIX == --*=* ]]; then
    before=${PREFIX%%=*}
    compset -P '*='
  fi
  [[ $ended$before == -* ]] && kind=$(_parlance_kind "$command" "$before")
  if [[ -z $kind ]]; then
    if [[ $ended$PREFIX == -* ]]; then
      choices=("${(@f)$(_parlance_options "$command")}")
    else
      choices=(${(f)"$(_parlance_commands "$command")"})
      [[ -n $choices ]] || kind=$(_parlance_kind "$command" "$place")
    fi
  fi
  case $kind in
    'one of '*) choices=(${=kind#one of }) ;;
    COMMAND) choices=(${(f)"$(_parlance_commands "$([[ $place == 1 ]] || echo "$before")")"}) ;;
    FILE) _files; return ;;
    DIR) _files -/; return ;;
    ?*) choices=(${(f)"$(_parlance_words "$kind")"}) ;;
  esac
  _describe parlance choices
}
if [[ ${funcstack[1]} == _parlance ]]; then
  _parlance "$@"
else
  compdef _parlance parlance
fi
