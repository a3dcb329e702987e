# SPDX-License-Identifier: MPL-2.0
# Completion of tenken's commands and options for fish.

set -l commands check rules explain forms config roll
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a check -d 'check workbooks and folders'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a rules -d 'list the rules'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a explain -d 'explain a rule'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a forms -d 'list the forms'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a config -d 'show the settings in force'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -a roll -d 'make next year\'s sheet from last year\'s workbook'
complete -c tenken -n "not __fish_seen_subcommand_from $commands" -f -l version -d 'show the version'
complete -c tenken -s h -l help -d 'show help'
complete -c tenken -n "__fish_seen_subcommand_from $commands" -l lang -x -a 'ja en' -d language
complete -c tenken -n "__fish_seen_subcommand_from check rules explain forms config" -s o -l output -r -d 'file to write'
complete -c tenken -n "__fish_seen_subcommand_from check" -l format -x -a 'text json csv html sarif junit' -d 'how to print'
complete -c tenken -n "__fish_seen_subcommand_from rules explain forms config" -l format -x -a 'text json' -d 'how to print'
complete -c tenken -n "__fish_seen_subcommand_from check forms config roll" -l form -r -d 'form definition in place of the shipped ones'
complete -c tenken -n "__fish_seen_subcommand_from check forms config roll" -l config -r -d settings
complete -c tenken -n "__fish_seen_subcommand_from check forms config roll" -l no-config -d 'use no settings'
complete -c tenken -n "__fish_seen_subcommand_from check" -l prior -r -d 'compare with the workbooks of last year'
complete -c tenken -n "__fish_seen_subcommand_from check" -l stage -x -a 'request proposal supplementary review' -d 'check as this stage'
complete -c tenken -n "__fish_seen_subcommand_from check" -l fail-on -x -a 'error warning never' -d 'severity for exit code 1'
complete -c tenken -n "__fish_seen_subcommand_from check" -s j -l jobs -x -d 'how many at once'
complete -c tenken -n "__fish_seen_subcommand_from explain" -f -a '(tenken rules --format json 2>/dev/null | string replace -rf "^  \"id\": \"(.*)\",\$" "\$1")'
complete -c tenken -n "__fish_seen_subcommand_from roll" -s o -l out -r -d 'sheet to make'
complete -c tenken -n "__fish_seen_subcommand_from roll" -l force -d 'replace the file that is there'
complete -c tenken -n "__fish_seen_subcommand_from roll" -l drop -x -d 'leave out what has ended'
complete -c tenken -n "__fish_seen_subcommand_from roll" -l keep -x -d 'it goes on'
