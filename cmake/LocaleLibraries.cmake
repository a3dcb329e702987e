# SPDX-License-Identifier: MPL-2.0
# Boost.Locale with ICU, static and hidden: target tenken_locale (docs/decisions/0011).
#
# Debian's static libraries are not position independent and its shared ones meet the office's own. So both
# are built from Debian's sources, once a machine: they are kept in TENKEN_LOCALE_CACHE, under a name that
# tells recipe, compiler and Boost, for every build folder.
include_guard(GLOBAL)

if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # Elsewhere a library's symbols do not meet the office's, and vcpkg has both as static libraries.
  find_package(Boost 1.74 REQUIRED COMPONENTS locale)
  find_package(ICU REQUIRED COMPONENTS i18n uc data)
  add_library(tenken_locale INTERFACE)
  target_link_libraries(tenken_locale INTERFACE Boost::locale ICU::i18n ICU::uc ICU::data)
  return()
endif()
find_package(Boost 1.74 REQUIRED)

if(DEFINED ENV{XDG_CACHE_HOME})
  set(cache_home $ENV{XDG_CACHE_HOME})
elseif(DEFINED ENV{HOME})
  set(cache_home $ENV{HOME}/.cache)
else()
  set(cache_home ${CMAKE_BINARY_DIR}/cache)
endif()
set(TENKEN_LOCALE_CACHE ${cache_home}/tenken/locale CACHE PATH "Where Boost.Locale and ICU are kept once built")

set(recipe ${CMAKE_CURRENT_LIST_DIR}/locale)
set(ingredients "${Boost_VERSION}")
foreach(file ${recipe}/CMakeLists.txt ${recipe}/fetch-sources)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(SHA256 ${file} hash)
  string(APPEND ingredients " ${hash}")
endforeach()
# g++ whatever compiles the rest: clang-tidy's build links nothing that is given to anybody.
find_program(TENKEN_LOCALE_COMPILER g++ REQUIRED)
execute_process(COMMAND ${TENKEN_LOCALE_COMPILER} -dumpfullversion -dumpmachine OUTPUT_VARIABLE compiler)
string(SHA256 key "${ingredients} ${compiler}")
string(SUBSTRING ${key} 0 16 key)
set(TENKEN_LOCALE_DIR ${TENKEN_LOCALE_CACHE}/${key} CACHE INTERNAL "")

if(NOT EXISTS ${TENKEN_LOCALE_DIR}/complete)
  message(STATUS "Building Boost.Locale and ICU for ${TENKEN_LOCALE_DIR} (once; some minutes)")
  # Two builds may come here at once.
  file(MAKE_DIRECTORY ${TENKEN_LOCALE_CACHE})
  file(LOCK ${TENKEN_LOCALE_CACHE}/${key}.lock GUARD FILE TIMEOUT 1800)
endif()
if(NOT EXISTS ${TENKEN_LOCALE_DIR}/complete)
  set(work ${TENKEN_LOCALE_DIR}/work)
  file(REMOVE_RECURSE ${TENKEN_LOCALE_DIR})
  set(launcher "")
  if(CCACHE)
    set(launcher -D CMAKE_CXX_COMPILER_LAUNCHER=${CCACHE})
  endif()
  execute_process(COMMAND ${recipe}/fetch-sources ${work} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -G ${CMAKE_GENERATOR} -S ${recipe} -B ${work}/build -D SOURCES=${work} -D
            CMAKE_BUILD_TYPE=Release -D CMAKE_CXX_COMPILER=${TENKEN_LOCALE_COMPILER} ${launcher}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${work}/build OUTPUT_FILE ${TENKEN_LOCALE_DIR}/build.log
                          COMMAND_ERROR_IS_FATAL ANY)
  file(GLOB libraries ${work}/build/libtenken_*.a)
  file(COPY ${libraries} DESTINATION ${TENKEN_LOCALE_DIR})
  file(GLOB data ${work}/icu/source/data/in/icudt*l.dat)
  file(COPY ${data} DESTINATION ${TENKEN_LOCALE_DIR})
  file(COPY ${work}/icu/source/common/unicode DESTINATION ${TENKEN_LOCALE_DIR}/include)
  file(COPY ${work}/icu/LICENSE DESTINATION ${TENKEN_LOCALE_DIR})
  file(REMOVE_RECURSE ${work})
  file(TOUCH ${TENKEN_LOCALE_DIR}/complete)
endif()

foreach(name icu icu_stub boost_locale)
  add_library(tenken_${name} STATIC IMPORTED)
  set_target_properties(tenken_${name} PROPERTIES IMPORTED_LOCATION ${TENKEN_LOCALE_DIR}/libtenken_${name}.a)
endforeach()
set_target_properties(tenken_boost_locale PROPERTIES INTERFACE_LINK_LIBRARIES tenken_icu)

# The data go into programs and the component, once they are linked: a program that helps to make the data
# links the same libraries. Whoever has the property TENKEN_OWN_ICU_DATA brings data of its own.
add_library(tenken_locale INTERFACE)
set(is_linked "$<NOT:$<IN_LIST:$<TARGET_PROPERTY:TYPE>,STATIC_LIBRARY;OBJECT_LIBRARY>>")
set(wants_data "$<NOT:$<BOOL:$<TARGET_PROPERTY:TENKEN_OWN_ICU_DATA>>>")
target_link_libraries(tenken_locale INTERFACE Boost::headers tenken_boost_locale
                                              "$<$<AND:${is_linked},${wants_data}>:tenken_icu_data>")
