# SPDX-License-Identifier: MPL-2.0
# What every target is compiled with. What differs between systems stands in platform/, a file for each.
if(MINGW)
  include(platform/MinGW)
else()
  include(platform/${CMAKE_SYSTEM_NAME})
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# LibreOffice loads components with RTLD_GLOBAL: what is not hidden is visible to the whole office.
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
  # What is given to people tells nothing of the folder it was built in, so that it can be built again,
  # byte for byte.
  add_compile_options(-ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# Ours only: headers of other projects come in as SYSTEM.
add_library(tenken_warnings INTERFACE)
target_compile_options(tenken_warnings INTERFACE ${TENKEN_WARNINGS})
# A warning stops our own work, not that of who only wants Tenken built: at -O3 compilers see what is not there.
set(CMAKE_COMPILE_WARNING_AS_ERROR ${TENKEN_TESTS})

if(TENKEN_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # GCC 12 takes std::regex's own std::function for uninitialized when it also sanitizes (its bug
  # 105562); the dev build has the warning.
  target_compile_options(tenken_warnings INTERFACE -Wno-maybe-uninitialized)
  # UNO's bridges call through vtables that they lay out themselves.
  add_compile_options(-fno-sanitize=vptr)
endif()

if(TENKEN_FUZZ)
  # Everything is watched by libFuzzer; only its own programs have its main().
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # The other builds tell of warnings; clang has some that GCC does not.
  target_compile_options(tenken_warnings INTERFACE -w)
endif()
