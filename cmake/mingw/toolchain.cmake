# SPDX-License-Identifier: MPL-2.0
# Windows by MinGW-w64 on Debian, programs tried under wine: preset `mingw`. What is given to people for Windows is
# another build (platform/Windows.cmake); this one keeps logic/ free of what only Linux has.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/../../tools/lib/under-wine)
# A program brings everything with it.
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)

set(libraries $ENV{TENKEN_MINGW_LIBRARIES})
if(NOT libraries)
  execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/../../tools/lib/mingw-libraries OUTPUT_VARIABLE libraries
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
set(CMAKE_FIND_ROOT_PATH ${libraries})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
