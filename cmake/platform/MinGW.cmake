# SPDX-License-Identifier: MPL-2.0
# Windows by MinGW-w64, without LibreOffice: logic/ and its tests (cmake/mingw/toolchain.cmake).
if(TENKEN_OFFICE)
  message(FATAL_ERROR "LibreOffice's SDK for Windows is Visual C++'s: MinGW builds logic/ alone (-D TENKEN_OFFICE=OFF)")
endif()
include(platform/Linux)  # the same compiler's warnings
