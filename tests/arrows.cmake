# Fails when an #include line breaks the arrows between folders (docs/architecture.md).
#
#   cmake -D ROOT=<repository> -P tests/arrows.cmake
cmake_minimum_required(VERSION 3.25)

# What the files of a folder may include, as the beginnings of paths; every folder may include itself.
set(arrow_text "")
set(arrow_kpi "")
set(arrow_workbook "")
set(arrow_message "")
set(arrow_form logic/text/ logic/workbook/)
set(arrow_record ${arrow_form} logic/form/ logic/kpi/)
set(arrow_check ${arrow_record} logic/record/ logic/message/)
set(arrow_view ${arrow_check} logic/check/)
set(arrow_report ${arrow_view} logic/view/)
set(arrow_submission ${arrow_view} logic/view/)

# What is ours, and what only uno/ may see. A file in quotes is ours wherever it lies.
set(ours "^(\"|<(logic|uno|writer|cli|tests)/)")
set(office "^<(com/sun/star|org/tenken|cppuhelper|cppu|rtl|sal|osl|salhelper|uno|typelib)/")

set(counted 0)

# Complains about every include of `file` that matches `watched` but begins with none of the `allowed`.
function(check_file file watched allowed)
  file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"]*).*" "\\1" header "${line}")
    if(NOT header MATCHES "${watched}")
      continue()
    endif()
    string(SUBSTRING "${header}" 1 -1 header)
    set(fine FALSE)
    foreach(beginning IN LISTS allowed)
      string(FIND "${header}" "${beginning}" position)
      if(position EQUAL 0)
        set(fine TRUE)
      endif()
    endforeach()
    if(NOT fine)
      message(SEND_ERROR "${file} may not include ${header}")
    endif()
  endforeach()
endfunction()

function(sources_of out folder)
  file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.hpp)
  set(${out} ${found} PARENT_SCOPE)
endfunction()

file(GLOB modules RELATIVE ${ROOT}/logic ${ROOT}/logic/*)
foreach(module IN LISTS modules)
  if(NOT IS_DIRECTORY ${ROOT}/logic/${module})
    continue()
  endif()
  if(NOT DEFINED arrow_${module})
    message(SEND_ERROR "logic/${module} has no arrows: add it to tests/arrows.cmake")
    continue()
  endif()
  # Built as a list first: an empty entry in it would allow everything.
  set(allowed logic/${module}/ ${arrow_${module}})
  sources_of(files logic/${module})
  foreach(file IN LISTS files)
    check_file(${file} "${ours}|${office}" "${allowed}")
    math(EXPR counted "${counted} + 1")
  endforeach()
endforeach()

foreach(module uno writer)
  sources_of(files ${module})
  foreach(file IN LISTS files)
    check_file(${file} "${ours}" "logic/;${module}/")
    math(EXPR counted "${counted} + 1")
  endforeach()
endforeach()

# A test that looked at nothing would always pass.
if(counted EQUAL 0)
  message(SEND_ERROR "no files found under ${ROOT}")
endif()
message(STATUS "${counted} files looked at")
