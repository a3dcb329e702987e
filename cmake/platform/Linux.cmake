# SPDX-License-Identifier: MPL-2.0
# Linux: Debian's LibreOffice and GCC. What is built and tested by us.
set(TENKEN_LIBREOFFICE_HOME /usr/lib/libreoffice)
set(TENKEN_LIBREOFFICE_PROGRAM program)
set(TENKEN_LIBREOFFICE_HINT "apt-get install --no-install-recommends libreoffice-calc libreoffice-dev")
set(TENKEN_UNO_DEFINITIONS UNX GCC LINUX CPPU_ENV=gcc3)
set(TENKEN_UNO_LIBRARIES uno_cppu uno_cppuhelpergcc3 uno_sal uno_salhelpergcc3)
set(TENKEN_UNO_OPTIONS "")

set(TENKEN_COMPONENT_FILE tenken.uno.so)
set(TENKEN_COMPONENT_ENVIRONMENT gcc3)
set(TENKEN_COMPONENT_PLATFORM Linux_x86_64)
set(TENKEN_DESCRIPTION_PLATFORM linux_x86_64)

set(TENKEN_WARNINGS
    -Wall
    -Wextra
    -Wpedantic
    -Wconversion
    -Wshadow
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Woverloaded-virtual
    -Wimplicit-fallthrough
    # GCC 12 sees an overlap in "text" + std::string at -O3 that is not there (its bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# tenken_component_link_options(<target>): nothing of what is linked in is shown to the office, nor taken from
# it, and what nobody calls stays out. What the component needs is bound when it is loaded: it either works or is
# refused, and a test sees all of it.
function(tenken_component_link_options target)
  set(exports ${CMAKE_SOURCE_DIR}/uno/component/exports.map)
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${exports})
  target_link_options(
    ${target} PRIVATE
    "LINKER:--version-script=${exports},--exclude-libs,ALL,--gc-sections,-z,relro,-z,now")
  if(NOT TENKEN_SANITIZE)
    # Under a sanitizer its functions stay undefined until they are preloaded.
    target_link_options(${target} PRIVATE "LINKER:-z,defs")
  endif()
endfunction()

# tenken_client_link_options(<target>): a program that starts UNO finds LibreOffice's libraries by itself.
function(tenken_client_link_options target program)
  target_link_options(${target} INTERFACE
                      "LINKER:--disable-new-dtags,-rpath,${program},-rpath-link,${program}")
endfunction()

# Where the licence text of a library that is inside the component stands; Debian's Boost has its version in the
# package's name: libboost1.74-dev.
function(tenken_licence_text name out)
  if(name STREQUAL "icu")
    set(${out} ${TENKEN_LOCALE_DIR}/LICENSE PARENT_SCOPE)  # built from source: cmake/LocaleLibraries.cmake
    return()
  endif()
  file(GLOB carried ${TENKEN_FILES_DIR}/${name}/LICENSE*)  # likewise: cmake/FileLibraries.cmake
  if(carried)
    set(${out} ${carried} PARENT_SCOPE)
    return()
  endif()
  file(GLOB text /usr/share/doc/${name}-dev/copyright /usr/share/doc/lib${name}[0-9]*-dev/copyright)
  if(NOT text)
    message(FATAL_ERROR "The licence text of ${name} is missing under /usr/share/doc")
  endif()
  list(GET text 0 text)
  set(${out} ${text} PARENT_SCOPE)
endfunction()
