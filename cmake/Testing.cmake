# SPDX-License-Identifier: MPL-2.0
# tenken_test(<name> [DEPENDS <target>...] [TIMEOUT <seconds>])
#
# All .cpp files of the calling folder as one GoogleTest program; every test in it is a CTest test of
# its own, "<name>.<suite>.<test>". TENKEN_TEST_DATA is the folder tests/data.
include_guard(GLOBAL)
find_package(GTest 1.12 REQUIRED)
include(GoogleTest)

function(tenken_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "" "TIMEOUT" "DEPENDS")
  # Against what hangs, not against what is slow: with sanitizers on a busy machine a test takes many
  # times its time.
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE TENKEN_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  target_link_libraries(${name} PRIVATE ${TEST_DEPENDS} GTest::gmock_main tenken_warnings)
  if(CMAKE_CROSSCOMPILING)
    # One start of the other system a program, not one a test.
    math(EXPR limit "${TEST_TIMEOUT} * 10")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${limit})
    return()
  endif()
  # Found when the tests run, not when they are built: a build then never runs a program of ours.
  # Parameters are named by number: printed, they may bear addresses, which change from run to run.
  gtest_discover_tests(
    ${name}
    TEST_PREFIX ${name}.
    NO_PRETTY_VALUES
    DISCOVERY_MODE PRE_TEST
    # A busy machine may need longer than CMake's 5 s for it, and then no test at all would run.
    DISCOVERY_TIMEOUT 120
    PROPERTIES TIMEOUT ${TEST_TIMEOUT})
endfunction()
