# SPDX-License-Identifier: MPL-2.0
# Completion of tenken's commands and options for bash.

_tenken_rules() { tenken rules --format json 2>/dev/null | sed -n 's/^  "id": "\(.*\)",$/\1/p'; }

_tenken() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W "check rules explain forms config roll --help --version" -- "$cur")
    return
  fi
  local words=
  case $prev in
    --format)
      words="text json"
      [[ $command == check ]] && words="text json csv html sarif junit" ;;
    --lang) words="ja en" ;;
    --stage) words="request proposal supplementary review" ;;
    --fail-on) words="error warning never" ;;
    --jobs | -j) words="1 2 4 8" ;;
    --output | -o | --out | --form | --config) compopt -o default; return ;;
  esac
  if [[ -z $words && $cur == -* ]]; then
    words="--help --lang --format --output"
    case $command in
      roll) words="--help --lang --out --force --drop --keep --form --config --no-config" ;;
      check) words="$words --form --config --no-config --stage --prior --fail-on --jobs" ;;
      forms | config) words="$words --form --config --no-config" ;;
    esac
  elif [[ -z $words && $command == explain ]]; then
    words=$(_tenken_rules)
    cur=${cur^^}
  fi
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  else
    compopt -o default
  fi
}

complete -F _tenken tenken
