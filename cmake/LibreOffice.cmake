# SPDX-License-Identifier: MPL-2.0
# LibreOffice's SDK: where it is, its headers, and ours made from idl/.
#
#   tenken_uno_headers   INTERFACE: the API's and our own UNO headers and the libraries behind them
#   tenken_uno_client    INTERFACE: the same for an executable, which has to find LibreOffice's
#                        libraries by itself
#   TENKEN_TYPE_LIBRARY  tenken.rdb, our interfaces as the office reads them
include_guard(GLOBAL)

set(LIBREOFFICE_HOME ${TENKEN_LIBREOFFICE_HOME} CACHE PATH "The folder that holds LibreOffice and its sdk/")
set(LIBREOFFICE_PROGRAM ${LIBREOFFICE_HOME}/${TENKEN_LIBREOFFICE_PROGRAM} CACHE INTERNAL "")

find_program(CPPUMAKER cppumaker PATHS ${LIBREOFFICE_HOME}/sdk/bin NO_DEFAULT_PATH)
find_program(UNOIDL_WRITE unoidl-write PATHS ${LIBREOFFICE_HOME}/sdk/bin NO_DEFAULT_PATH)
find_file(LIBREOFFICE_TYPES types.rdb PATHS ${LIBREOFFICE_PROGRAM} NO_DEFAULT_PATH)
find_file(LIBREOFFICE_OFFAPI offapi.rdb PATHS ${LIBREOFFICE_PROGRAM}/types NO_DEFAULT_PATH)
find_path(LIBREOFFICE_INCLUDE_DIR sal/config.h PATHS ${LIBREOFFICE_HOME}/sdk/include
                                                     /usr/include/libreoffice NO_DEFAULT_PATH)
foreach(part CPPUMAKER UNOIDL_WRITE LIBREOFFICE_TYPES LIBREOFFICE_OFFAPI LIBREOFFICE_INCLUDE_DIR)
  if(NOT ${part})
    message(FATAL_ERROR "LibreOffice's SDK is missing (no ${part} under ${LIBREOFFICE_HOME}): "
                        "${TENKEN_LIBREOFFICE_HINT}")
  endif()
endforeach()

set(uno_include ${CMAKE_BINARY_DIR}/uno/include)
set(uno_own_include ${CMAKE_BINARY_DIR}/uno/own-include)
set(TENKEN_TYPE_LIBRARY ${CMAKE_BINARY_DIR}/uno/tenken.rdb CACHE INTERNAL "")
file(MAKE_DIRECTORY ${uno_include} ${uno_own_include})

# cppumaker wants an absolute path behind -O. The API has 6,000 headers: one stamp stands for them.
set(api_stamp ${CMAKE_BINARY_DIR}/uno/api-headers.stamp)
add_custom_command(
  OUTPUT ${api_stamp}
  COMMAND ${CPPUMAKER} -Gc -O${uno_include} ${LIBREOFFICE_TYPES} ${LIBREOFFICE_OFFAPI}
  COMMAND ${CMAKE_COMMAND} -E touch ${api_stamp}
  DEPENDS ${LIBREOFFICE_TYPES} ${LIBREOFFICE_OFFAPI}
  COMMENT "Making the headers of LibreOffice's API"
  VERBATIM)

file(GLOB_RECURSE idl_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/idl
     ${CMAKE_SOURCE_DIR}/idl/*.idl)
list(TRANSFORM idl_files REPLACE "\\.idl$" ".hpp" OUTPUT_VARIABLE own_headers)
list(TRANSFORM own_headers PREPEND ${uno_own_include}/)
list(TRANSFORM idl_files PREPEND ${CMAKE_SOURCE_DIR}/idl/)

add_custom_command(
  OUTPUT ${TENKEN_TYPE_LIBRARY}
  COMMAND ${UNOIDL_WRITE} ${LIBREOFFICE_TYPES} ${LIBREOFFICE_OFFAPI} ${CMAKE_SOURCE_DIR}/idl
          ${TENKEN_TYPE_LIBRARY}
  DEPENDS ${idl_files} ${LIBREOFFICE_TYPES} ${LIBREOFFICE_OFFAPI}
  COMMENT "Making tenken.rdb"
  VERBATIM)

# -Gc leaves a header alone whose content stays the same, so what includes it is not compiled again.
set(own_stamp ${CMAKE_BINARY_DIR}/uno/own-headers.stamp)
add_custom_command(
  OUTPUT ${own_stamp}
  BYPRODUCTS ${own_headers}
  COMMAND ${CPPUMAKER} -Gc -O${uno_own_include} -X${LIBREOFFICE_TYPES} -X${LIBREOFFICE_OFFAPI}
          ${TENKEN_TYPE_LIBRARY}
  COMMAND ${CMAKE_COMMAND} -E touch ${own_stamp}
  DEPENDS ${TENKEN_TYPE_LIBRARY}
  COMMENT "Making the headers of org.tenken"
  VERBATIM)
add_custom_target(tenken_uno_generated DEPENDS ${api_stamp} ${own_stamp})

add_library(tenken_uno_headers INTERFACE)
add_dependencies(tenken_uno_headers tenken_uno_generated)
target_include_directories(tenken_uno_headers SYSTEM INTERFACE ${LIBREOFFICE_INCLUDE_DIR}
                                                               ${uno_include} ${uno_own_include})
target_compile_definitions(tenken_uno_headers INTERFACE ${TENKEN_UNO_DEFINITIONS})
target_compile_options(tenken_uno_headers INTERFACE ${TENKEN_UNO_OPTIONS})
foreach(library IN LISTS TENKEN_UNO_LIBRARIES)
  find_library(LIBREOFFICE_${library} ${library} PATHS ${LIBREOFFICE_HOME}/sdk/lib NO_DEFAULT_PATH
               REQUIRED)
  target_link_libraries(tenken_uno_headers INTERFACE ${LIBREOFFICE_${library}})
endforeach()

add_library(tenken_uno_client INTERFACE)
target_link_libraries(tenken_uno_client INTERFACE tenken_uno_headers)
tenken_client_link_options(tenken_uno_client ${LIBREOFFICE_PROGRAM})
