# SPDX-License-Identifier: MPL-2.0
# macOS: LibreOffice's SDK and Apple's clang, libraries from vcpkg (static). Written after the SDK's own settings;
# not yet run by us.
set(TENKEN_LIBREOFFICE_HOME /Applications/LibreOffice.app/Contents)
set(TENKEN_LIBREOFFICE_PROGRAM Frameworks)
set(TENKEN_LIBREOFFICE_HINT "install LibreOffice and its SDK, or pass -D LIBREOFFICE_HOME=<folder>")
set(TENKEN_UNO_DEFINITIONS UNX GCC MACOSX CPPU_ENV=gcc3)
set(TENKEN_UNO_LIBRARIES uno_cppu uno_cppuhelpergcc3 uno_sal uno_salhelpergcc3)
set(TENKEN_UNO_OPTIONS "")

set(TENKEN_COMPONENT_FILE tenken.uno.dylib)
set(TENKEN_COMPONENT_ENVIRONMENT gcc3)
set(TENKEN_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast)
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "arm64")
  set(TENKEN_COMPONENT_PLATFORM MacOSX_AARCH64)
  set(TENKEN_DESCRIPTION_PLATFORM macosx_aarch64)
else()
  set(TENKEN_COMPONENT_PLATFORM MacOSX_X86_64)
  set(TENKEN_DESCRIPTION_PLATFORM macosx_x86_64)
endif()

# Two levels of names: the office's symbols and ours do not meet. Only the entry points are shown.
function(tenken_component_link_options target)
  target_link_options(${target} PRIVATE "LINKER:-exported_symbol,_org_tenken_*_get_implementation"
                      "LINKER:-exported_symbol,__ZTIN3com3sun4star*" "LINKER:-dead_strip")
endfunction()

function(tenken_client_link_options target program)
  target_link_options(${target} INTERFACE "LINKER:-rpath,${program}")
endfunction()

function(tenken_licence_text name out)
  set(port ${name})
  if(name STREQUAL "libtomlplusplus")
    set(port tomlplusplus)
  elseif(name STREQUAL "nlohmann-json3")
    set(port nlohmann-json)
  elseif(name STREQUAL "boost")
    set(port boost-locale)
  endif()
  set(${out} ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/${port}/copyright PARENT_SCOPE)
endfunction()
