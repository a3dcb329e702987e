# SPDX-License-Identifier: MPL-2.0
# tenken_office_test(<name> [DEPENDS <target>...] [DEFINITIONS <NAME=value>...])
#
# All .cpp files of the calling folder as one program, which is one CTest test: its tests share one
# office (tests/office/office.hpp).
include_guard(GLOBAL)
find_package(GTest REQUIRED)

# Has the CTest test <name> run as one that starts an office.
function(tenken_starts_office name)
  # UTF-8, whatever the machine's locale: an office under "C" cannot open 名前.ods.
  set(environment LC_ALL=C.UTF-8)
  if(TENKEN_SANITIZE)
    # The office itself is not sanitized, so it has to load the sanitizer before our component does;
    # and what it leaks or mixes up is not ours to mend. As in tools/soak.
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libasan.so OUTPUT_VARIABLE asan
                    OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(options detect_leaks=0:alloc_dealloc_mismatch=0:detect_odr_violation=0)
    list(APPEND environment "LD_PRELOAD=${asan}" "ASAN_OPTIONS=${options}")
    set_tests_properties(
      ${name} PROPERTIES ENVIRONMENT_MODIFICATION
                         "PATH=path_list_prepend:${CMAKE_SOURCE_DIR}/tests/office/unsanitized")
  endif()
  set_tests_properties(${name} PROPERTIES LABELS office ENVIRONMENT "${environment}")
endfunction()

function(tenken_office_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "DEPENDS;DEFINITIONS")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_compile_definitions(${name} PRIVATE ${TEST_DEFINITIONS})
  target_link_libraries(${name} PRIVATE tenken_office ${TEST_DEPENDS} GTest::gmock_main
                                        tenken_warnings)
  add_dependencies(${name} oxt)
  add_test(NAME ${name} COMMAND ${name})
  tenken_starts_office(${name})
  # Longer than the program's own limit, which also ends the office in good order.
  # What takes longest begins first, also where no earlier run says what that is.
  set_tests_properties(${name} PROPERTIES TIMEOUT 1800 COST 100)
endfunction()
