# SPDX-License-Identifier: MPL-2.0
# Windows: LibreOffice's SDK and Visual C++, libraries from vcpkg (static, with the dynamic runtime: triplet
# x64-windows-static-md). Written after the SDK's own settings; not yet run by us.
set(TENKEN_LIBREOFFICE_HOME "C:/Program Files/LibreOffice")
set(TENKEN_LIBREOFFICE_PROGRAM program)
set(TENKEN_LIBREOFFICE_HINT "install LibreOffice and its SDK, or pass -D LIBREOFFICE_HOME=<folder>")
set(TENKEN_UNO_DEFINITIONS WIN32 WNT _DLL CPPU_ENV=mscx NOMINMAX)
set(TENKEN_UNO_LIBRARIES icppu icppuhelper isal isalhelper)
# sal_Unicode is a wchar_t that is no type of its own; logic/ does not see UNO and keeps the standard's.
set(TENKEN_UNO_OPTIONS /Zc:wchar_t- /GR /EHa)

set(TENKEN_COMPONENT_FILE tenken.uno.dll)
set(TENKEN_COMPONENT_ENVIRONMENT mscx)
set(TENKEN_WARNINGS /W4)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "ARM64|aarch64")
  set(TENKEN_COMPONENT_PLATFORM Windows_AARCH64)
  set(TENKEN_DESCRIPTION_PLATFORM windows_aarch64)
else()
  set(TENKEN_COMPONENT_PLATFORM Windows_X86_64)
  set(TENKEN_DESCRIPTION_PLATFORM windows_x86_64)
endif()

# Texts are UTF-8 in the sources and in memory.
add_compile_options(/utf-8)
set(CMAKE_MSVC_RUNTIME_LIBRARY MultiThreadedDLL)

# A DLL shows what is declared to be exported, and takes nothing from others by name.
function(tenken_component_link_options target)
  target_link_options(${target} PRIVATE LINKER:/OPT:REF)
endfunction()

# The office's folder is on the PATH of whoever runs the tests.
function(tenken_client_link_options target program)
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
