# SPDX-License-Identifier: MPL-2.0
# The table of tools/matrix. Its input names systems and their LibreOffice; what CTest wrote about a system
# stands beside it as SYSTEM.xml. Ends with 1 when one fails.

function attribute(line, name) {
  if (!match(line, " " name "=\"[^\"]*\"")) return ""
  return substr(line, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
}

# The line of `file` that has `word`; "" when there is none.
function line_with(file, word, line, found) {
  found = ""
  while (found == "" && (getline line < file) > 0) if (index(line, word)) found = line
  close(file)
  return found
}

{
  system_name = $1
  systems[++count] = system_name
  version[system_name] = $2
  sub(/^[0-9]+:/, "", version[system_name])
  sub(/[-~+].*/, "", version[system_name])
  folder = FILENAME
  sub(/systems$/, "", folder)
  file = folder system_name ".xml"
  while ((getline line < file) > 0) {
    if (line !~ /<testcase /) continue
    program = attribute(line, "name")
    if (!(program in known)) { known[program] = 1; order[++rows] = program }
    # What the program wrote itself; nothing when it, or its office, died, or when it counts no tests (soak).
    counts = line_with(folder system_name "/" program ".xml", "<testsuites ")
    tests = attribute(counts, "tests")
    failures = attribute(counts, "failures") + attribute(counts, "errors")
    status = attribute(line, "status")
    if (status == "run" && failures == 0 && (counts == "" || tests > 0)) {
      ++passed
      cell = counts == "" ? "pass" : "pass (" tests ")"
    } else {
      cell = counts == "" ? "FAIL: no end" : "FAIL (" failures " of " tests ")"
    }
    result[system_name, program] = cell
  }
  close(file)
}

END {
  printf "\n%-20s", "LibreOffice"
  for (i = 1; i <= count; ++i) printf "%-26s", systems[i] " " version[systems[i]]
  print ""
  for (r = 1; r <= rows; ++r) {
    printf "%-20s", order[r]
    for (i = 1; i <= count; ++i) {
      status = result[systems[i], order[r]]
      printf "%-26s", status == "" ? "not run" : status
    }
    print ""
  }
  failed = rows * count - passed
  printf "\n%d passed, %d failed\n", passed, failed
  if (failed || !passed) exit 1
}
