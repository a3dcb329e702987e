# SPDX-License-Identifier: MPL-2.0
# What reads workbooks' bytes: targets tenken_zip (libzip) and tenken_xml (pugixml), static and hidden, so that the
# component and the program need nothing of the machine's (docs/decisions/0012).
include_guard(GLOBAL)

add_library(tenken_zip INTERFACE)
add_library(tenken_xml INTERFACE)
if(MSVC OR APPLE)
  # Elsewhere vcpkg has both as static libraries.
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET GLOBAL libzip)
  find_package(pugixml REQUIRED)
  target_link_libraries(tenken_zip INTERFACE PkgConfig::LIBZIP)
  target_link_libraries(tenken_xml INTERFACE pugixml::pugixml)
  return()
endif()

include(Carried)
tenken_carry(
  files
  KEEP
    build/libtenken_*.a
    libzip/lib/zip.h:include
    build/libzip/zipconf.h:include
    pugixml/src/pu*.hpp:include
    libzip/LICENSE:libzip
    pugixml/LICENSE.md:pugixml
    zlib/LICENSE:zlib)
foreach(name zlib libzip pugixml)
  tenken_carried_library(tenken_${name} ${TENKEN_FILES_DIR})
endforeach()
target_link_libraries(tenken_zip INTERFACE tenken_libzip tenken_zlib)
target_link_libraries(tenken_xml INTERFACE tenken_pugixml)
target_include_directories(tenken_zip SYSTEM INTERFACE ${TENKEN_FILES_DIR}/include)
target_include_directories(tenken_xml SYSTEM INTERFACE ${TENKEN_FILES_DIR}/include)
