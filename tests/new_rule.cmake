# SPDX-License-Identifier: MPL-2.0
# Runs tools/new-rule in a copy of its surroundings: it makes three files that speak of the rule, and
# refuses what it should.
#
#   cmake -D ROOT=<repository> -D WORK=<folder to use> -P tests/new_rule.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK}/logic/check/rules ${WORK}/docs/rules ${WORK}/tests/data/rules)
file(COPY ${ROOT}/tools/new-rule ${ROOT}/tools/lib DESTINATION ${WORK}/tools)

# expect(<regular expression that the output must match> <exit code> <argument>...)
function(expect wanted code)
  execute_process(COMMAND ${WORK}/tools/new-rule ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output
                  RESULT_VARIABLE result)
  if(NOT result EQUAL code OR NOT output MATCHES "${wanted}")
    message(SEND_ERROR "tools/new-rule ${ARGN}: exit ${result}, not ${code}, or not \"${wanted}\":\n${output}")
  endif()
endfunction()

expect("logic/check/rules/zzz999_some_name.cpp" 0 ZZZ999 some-name)
foreach(file IN ITEMS logic/check/rules/zzz999_some_name.cpp docs/rules/ZZZ999.md
                      tests/data/rules/ZZZ999.cases)
  file(READ ${WORK}/${file} content)
  if(NOT content MATCHES "ZZZ999" OR content MATCHES "@[A-Za-z]+@")
    message(SEND_ERROR "${file} does not speak of the rule:\n${content}")
  endif()
endforeach()

expect("exists already" 2 ZZZ999 other-name)
expect("logic/check/rules/zzzz998_other_name.cpp" 0 ZZZZ998 other-name)
expect("an ID is" 2 ZZZZZ997 third-name)
expect("an ID is" 2 ZZ997 third-name)
expect("an ID is" 2 zzz997 third-name)
expect("a name is" 2 ZZZ997 Third_Name)
expect("tools/new-rule YEAR003 leap-years" 2 ZZZ997)
