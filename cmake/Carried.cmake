# SPDX-License-Identifier: MPL-2.0
# Libraries that go into the component, static and hidden: built from Debian's sources, since Debian's own static
# libraries are not position independent and its shared ones meet the office's own (docs/decisions/0011).
#
# Each is built once a machine and kept in TENKEN_CARRIED_CACHE for every build folder.
include_guard(GLOBAL)

if(DEFINED ENV{XDG_CACHE_HOME})
  set(cache_home $ENV{XDG_CACHE_HOME})
elseif(DEFINED ENV{HOME})
  set(cache_home $ENV{HOME}/.cache)
else()
  set(cache_home ${CMAKE_BINARY_DIR}/cache)
endif()
set(TENKEN_CARRIED_CACHE ${cache_home}/tenken CACHE PATH "Where libraries that go into the component are kept once built")
# The machine's whatever compiles the rest: what clang builds here is given to nobody.
if(CMAKE_CROSSCOMPILING)
  set(TENKEN_CARRIED_COMPILER ${CMAKE_CXX_COMPILER})
  set(TENKEN_CARRIED_C_COMPILER ${CMAKE_C_COMPILER})
  set(TENKEN_CARRIED_TOOLCHAIN --toolchain ${CMAKE_TOOLCHAIN_FILE})
else()
  find_program(TENKEN_CARRIED_COMPILER g++ REQUIRED)
  find_program(TENKEN_CARRIED_C_COMPILER gcc REQUIRED)
  set(TENKEN_CARRIED_TOOLCHAIN "")
endif()

# tenken_carry(<name> VERSION <version> KEEP <pattern>...): builds the recipe cmake/<name>/ with the sources that its
# fetch-sources gets, and sets <NAME>_DIR to the folder with what matches the patterns (in the build folder or that of
# the sources). The folder's name tells recipe, compiler and <version>.
#
# KEEP takes <folder in the sources or build>/<glob>[:<folder in the result>].
function(tenken_carry name)
  cmake_parse_arguments(PARSE_ARGV 1 CARRY "" "VERSION" "KEEP")
  set(recipe ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${name})
  set(ingredients "${CARRY_VERSION}")
  foreach(file ${recipe}/CMakeLists.txt ${recipe}/fetch-sources ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/debian-sources)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(SHA256 ${file} hash)
    string(APPEND ingredients " ${hash}")
  endforeach()
  execute_process(COMMAND ${TENKEN_CARRIED_COMPILER} -dumpfullversion -dumpmachine OUTPUT_VARIABLE compiler)
  string(SHA256 key "${ingredients} ${compiler}")
  string(SUBSTRING ${key} 0 16 key)
  set(folder ${TENKEN_CARRIED_CACHE}/${name}/${key})
  string(TOUPPER TENKEN_${name}_DIR out)
  set(${out} ${folder} CACHE INTERNAL "")
  if(EXISTS ${folder}/complete)
    return()
  endif()
  message(STATUS "Building the libraries of cmake/${name} for ${folder} (once)")
  # Two builds may come here at once.
  file(MAKE_DIRECTORY ${TENKEN_CARRIED_CACHE}/${name})
  file(LOCK ${folder}.lock GUARD FUNCTION TIMEOUT 1800)
  if(EXISTS ${folder}/complete)
    return()
  endif()

  set(work ${folder}/work)
  file(REMOVE_RECURSE ${folder})
  set(launcher "")
  if(CCACHE)
    set(launcher -D CMAKE_CXX_COMPILER_LAUNCHER=${CCACHE} -D CMAKE_C_COMPILER_LAUNCHER=${CCACHE})
  endif()
  execute_process(COMMAND ${recipe}/fetch-sources ${work} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND
      ${CMAKE_COMMAND} -G ${CMAKE_GENERATOR} -S ${recipe} -B ${work}/build -D SOURCES=${work} -D
      CMAKE_BUILD_TYPE=Release -D CMAKE_CXX_COMPILER=${TENKEN_CARRIED_COMPILER} -D
      CMAKE_C_COMPILER=${TENKEN_CARRIED_C_COMPILER} ${TENKEN_CARRIED_TOOLCHAIN} ${launcher}
    OUTPUT_QUIET ERROR_FILE ${folder}/configure.log COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${work}/build OUTPUT_FILE ${folder}/build.log
                          COMMAND_ERROR_IS_FATAL ANY)
  foreach(kept IN LISTS CARRY_KEEP)
    string(REGEX MATCH "^([^:]*):?(.*)$" matched ${kept})
    file(GLOB files ${work}/${CMAKE_MATCH_1})
    file(COPY ${files} DESTINATION ${folder}/${CMAKE_MATCH_2})
  endforeach()
  file(REMOVE_RECURSE ${work})
  file(TOUCH ${folder}/complete)
endfunction()

# tenken_carried_library(<target> <folder>): the static library lib<target>.a in <folder>.
function(tenken_carried_library target folder)
  add_library(${target} STATIC IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${folder}/lib${target}.a)
endfunction()
