# SPDX-License-Identifier: MPL-2.0
# gawk -f bench_tables.awk bench_logic.json bench_office.json: docs/performance.md's tables, from what
# Google Benchmark wrote. It writes one key a line, an object for each aggregate of each benchmark.

match($0, /^ *"([^"]+)": "?([^",]*)"?,?$/, part) {
  key = part[1]
  value = part[2]
  if (key == "name") delete entry
  entry[key] = value
}

/^ *}/ && entry["aggregate_name"] == "median" {
  name = entry["run_name"]
  gsub(/\/(iterations:[0-9]+|real_time)/, "", name)
  for (key in entry) median[name, key] = entry[key]
  if (name ~ /^rule\//) rules[name] = entry["cpu_time"]
  delete entry
}

function number(value) {
  return value >= 100 ? sprintf("%.0f", value) : sprintf("%.3g", value)
}

function missing_fails(name) {
  if (!((name, "real_time") in median)) {
    print "bench_tables: nothing was measured as " name > "/dev/stderr"
    failed = 1
  }
}

# A step on the two samples, in processor time: these programs have one thread and wait for nothing.
function step(title, name, target) {
  missing_fails(name "/clean")
  missing_fails(name "/mistakes")
  printf "| %s | %s | %s | %s |\n", title, number(median[name "/clean", "cpu_time"]),
    number(median[name "/mistakes", "cpu_time"]), target
}

function in_office(title, name, target) {
  missing_fails(name)
  office = median[name, "office_ms"]
  printf "| %s | %s | %s | %s |\n", title, number(median[name, "real_time"]),
    office == "" ? "" : number(office), target
}

# The ratio is the median of the ratios within each round, which is steadier than that of the medians.
function function_row(title, name, target) {
  printf "| %s | %.2f | %.2f | %s |\n", title, median["office/functions", name] / 1000,
    median["office/functions", name "_to_noop"], target
}

END {
  print "\n### Without an office, µs of processor time\n"
  print "| step | clean sample | sample with mistakes | target |"
  print "|---|---|---|---|"
  step("finding the form (`form::bind`)", "bind", "")
  step("reading the record (`record::read_sheet`)", "read_sheet", "")
  step("all rules", "rules", "< 1000")
  step("the whole check (`check::check`)", "check", "")
  step("JSON report", "json", "")
  missing_fails("bind/2000x256_texts")
  printf "\nFinding a form in 2000 × 256 cells of text, the largest snapshot: %s ms.\n",
    number(median["bind/2000x256_texts", "cpu_time"])
  missing_fails("prose/1000")
  missing_fails("prose/1000000")
  printf "\nA character of section 8 in a text of a million takes %.2f times what it takes in one of a thousand.\n",
    median["prose/1000000", "cpu_time"] / median["prose/1000", "cpu_time"] / 1000
  print "\n### Each rule alone on the sample with mistakes, µs of processor time\n"
  print "| rule | µs |"
  print "|---|---|"
  count = asorti(rules, names)
  if (count == 0) missing_fails("rule/")
  for (i = 1; i <= count; ++i) {
    printf "| %s | %s |\n", substr(names[i], 6), number(rules[names[i]])
  }

  print "\n### In an office, called from another program, ms\n"
  print "| call | on the clock | processor time of the office | target |"
  print "|---|---|---|---|"
  in_office("an empty call, for comparison", "office/empty_call", "")
  in_office("check, clean sample", "office/check/clean", "< 20")
  in_office("check, sample with mistakes", "office/check/mistakes", "< 20")
  in_office("check, 1,000,000 filled cells", "office/check/million_cells", "")

  print "\n### A function's cost a call\n"
  print "| function | µs of the office's processor time | against the add-in that does nothing | target |"
  print "|---|---|---|---|"
  missing_fails("office/functions")
  missing_fails("status_itself")
  if (failed) exit 1
  function_row("`IF`, built in", "IF", "")
  function_row("`DELTA`, of LibreOffice's Analysis add-in", "DELTA", "")
  function_row("a Basic macro in the document", "Basic", "")
  function_row("an add-in function of the same signature that does nothing", "noop", "")
  function_row("`KPI_STATUS`", "KPI_STATUS", "≤ 1.1")
  printf "\n`KPI_STATUS` called from C++, without Calc: %s ns.\n",
    number(median["status_itself", "cpu_time"])
}
