# SPDX-License-Identifier: MPL-2.0
# One folder, one static library.
include_guard(GLOBAL)
define_property(GLOBAL PROPERTY TENKEN_MODULES BRIEF_DOCS "The targets made by tenken_module()")

# tenken_library(<target> <folder> [DEPENDS <target>...] [PRIVATE <target>...])
#
# All .cpp files of <folder>, and below, as a static library.
function(tenken_library target folder)
  cmake_parse_arguments(PARSE_ARGV 2 LIBRARY "" "" "DEPENDS;PRIVATE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(
    ${target}
    PUBLIC ${LIBRARY_DEPENDS}
    PRIVATE ${LIBRARY_PRIVATE} tenken_warnings)
endfunction()

# tenken_module(<folder> [DEPENDS <target>...] [PRIVATE <target>...])
#
# A room of the house as target tenken_<folder>. What it DEPENDS on are the arrows between the rooms;
# tenken_arrows() gives them to whoever needs to know.
function(tenken_module folder)
  cmake_parse_arguments(PARSE_ARGV 1 MODULE "" "" "DEPENDS;PRIVATE")
  set(name tenken_${folder})
  tenken_library(${name} ${folder} DEPENDS ${MODULE_DEPENDS} PRIVATE ${MODULE_PRIVATE})
  cmake_path(APPEND CMAKE_CURRENT_SOURCE_DIR ${folder} OUTPUT_VARIABLE path)
  cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_property(GLOBAL APPEND PROPERTY TENKEN_MODULES ${name})
  set_property(GLOBAL PROPERTY TENKEN_MODULE_FOLDER_${name} ${path})
  set_property(GLOBAL PROPERTY TENKEN_MODULE_DEPENDS_${name} ${MODULE_DEPENDS})
endfunction()

# tenken_arrows(<file>): writes a line a room, "logic/bind=logic/text|logic/form": which rooms it may use,
# directly or not; and <file>.direct with those that it names itself. Complains when a room uses one that is
# added after it, so there can be no circle.
function(tenken_arrows file)
  get_property(modules GLOBAL PROPERTY TENKEN_MODULES)
  set(all "")
  set(direct "")
  set(before "")
  foreach(module IN LISTS modules)
    get_property(folder GLOBAL PROPERTY TENKEN_MODULE_FOLDER_${module})
    get_property(depends GLOBAL PROPERTY TENKEN_MODULE_DEPENDS_${module})
    set(named "")
    set(reach_${module} "")
    foreach(used IN LISTS depends)
      get_property(used_folder GLOBAL PROPERTY TENKEN_MODULE_FOLDER_${used})
      if(NOT used_folder)
        continue()
      elseif(NOT used IN_LIST before)
        message(FATAL_ERROR "${folder} uses ${used_folder}, which is added after it")
      endif()
      list(APPEND named ${used_folder})
      list(APPEND reach_${module} ${reach_${used}} ${used_folder})
    endforeach()
    list(REMOVE_DUPLICATES reach_${module})
    list(JOIN reach_${module} "|" reached)
    list(JOIN named "|" named)
    string(APPEND all "${folder}=${reached}\n")
    string(APPEND direct "${folder}=${named}\n")
    list(APPEND before ${module})
  endforeach()
  file(CONFIGURE OUTPUT ${file} CONTENT "${all}" @ONLY)
  file(CONFIGURE OUTPUT ${file}.direct CONTENT "${direct}" @ONLY)
endfunction()
