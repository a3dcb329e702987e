# SPDX-License-Identifier: MPL-2.0
# Fails for a source file that does not open with the licence's identifier and a line of what the file is for.
#
#   cmake -D ROOT=<folder> -P tests/headers.cmake
cmake_minimum_required(VERSION 3.25)

set(counted 0)
foreach(folder logic uno cli writer tests)
  file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.hpp)
  # What tests have as a broken example.
  list(FILTER files EXCLUDE REGEX "^tests/data/")
  foreach(file IN LISTS files)
    math(EXPR counted "${counted} + 1")
    # Its lines may hold brackets and semicolons, so it is looked at as one text.
    file(READ ${ROOT}/${file} text LIMIT 1000)
    if(NOT text MATCHES "^// SPDX-License-Identifier: MPL-2\\.0\n// [^\n]")
      message(SEND_ERROR "${file} lacks the licence's identifier or the line that says what it is for")
    endif()
  endforeach()
endforeach()
if(counted EQUAL 0)
  message(FATAL_ERROR "no source file below ${ROOT}")
endif()
message(STATUS "${counted} files")
