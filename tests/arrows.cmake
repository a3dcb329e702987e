# SPDX-License-Identifier: MPL-2.0
# Fails when an #include line breaks the arrows between folders, or docs/architecture.md tells other ones.
#
#   cmake -D ROOT=<repository> -D ARROWS=<file> [-D DOCS=<page>] -P tests/arrows.cmake
#
# ARROWS has a line a folder, "logic/bind=logic/text|logic/workbook|logic/form": what its files may include
# beside their own folder's. It is made by CMake from the libraries' DEPENDS (tenken_arrows).
cmake_minimum_required(VERSION 3.25)

# What is ours, and what only uno/ may see. A file in quotes is ours wherever it lies.
set(ours "^(\"|<(logic|uno|writer|cli|tests)/)")
set(office "^<(com/sun/star|org/tenken|cppuhelper|cppu|rtl|sal|osl|salhelper|uno|typelib)/")

set(counted 0)

# Complains about every include of `file` that matches `watched` but lies in none of the `allowed` folders.
function(check_file file watched allowed)
  file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]*).*" "\\1\\2" header "${line}")
    if(NOT header MATCHES "${watched}")
      continue()
    endif()
    string(SUBSTRING "${header}" 1 -1 header)
    set(fine FALSE)
    foreach(folder IN LISTS allowed)
      string(FIND "${header}" "${folder}/" position)
      if(position EQUAL 0)
        set(fine TRUE)
      endif()
    endforeach()
    if(NOT fine)
      message(SEND_ERROR "${file} may not include ${header}")
    endif()
  endforeach()
endfunction()

function(check_folder folder watched allowed)
  file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.hpp)
  foreach(file IN LISTS files)
    check_file(${file} "${watched}" "${allowed}")
  endforeach()
  list(LENGTH files count)
  math(EXPR counted "${counted} + ${count}")
  set(counted ${counted} PARENT_SCOPE)
endfunction()

file(STRINGS ${ARROWS} arrows)
set(known "")
set(expected_table "")
foreach(arrow IN LISTS arrows)
  string(REGEX MATCH "^([^=]*)=(.*)$" _ "${arrow}")
  set(folder ${CMAKE_MATCH_1})
  string(REPLACE "|" ";" allowed "${CMAKE_MATCH_2}")
  list(APPEND known ${folder})
  check_folder(${folder} "${ours}|${office}" "${allowed};${folder}")
endforeach()

# A folder without arrows would be held to nothing.
file(GLOB folders RELATIVE ${ROOT} ${ROOT}/logic/*)
foreach(folder IN LISTS folders)
  if(IS_DIRECTORY ${ROOT}/${folder} AND NOT folder IN_LIST known)
    message(SEND_ERROR "${folder} is no tenken_module() of logic/CMakeLists.txt")
  endif()
endforeach()

foreach(folder uno writer cli)
  check_folder(${folder} "${ours}" "logic;${folder}")
endforeach()

# The page shows each folder with those that it names in its DEPENDS.
if(DOCS)
  file(STRINGS ${ARROWS}.direct direct)
  file(READ ${DOCS} page)
  foreach(arrow IN LISTS direct)
    string(REGEX MATCH "^logic/([^=]*)=(.*)$" _ "${arrow}")
    set(folder ${CMAKE_MATCH_1})
    string(REPLACE "logic/" "" uses "${CMAKE_MATCH_2}")
    string(REGEX REPLACE "([a-z]+)" "`\\1`" uses "${uses}")
    string(REPLACE "|" ", " uses "${uses}")
    if(NOT uses)
      set(uses "nothing of ours")
    endif()
    set(row "| `${folder}` | ${uses} |")
    string(FIND "${page}" "${row}\n" position)
    if(position EQUAL -1)
      message(SEND_ERROR "${DOCS} lacks the row\n  ${row}")
    endif()
  endforeach()
endif()

# A test that looked at nothing would always pass.
if(counted EQUAL 0)
  message(SEND_ERROR "no files found under ${ROOT}")
endif()
message(STATUS "${counted} files looked at")
