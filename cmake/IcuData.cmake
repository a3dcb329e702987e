# SPDX-License-Identifier: MPL-2.0
# ICU's data cut to what Tenken uses: target tenken_icu_data, linked by tenken_locale.
#
# A program of ours goes through all that the product asks of ICU, with the whole data, and lists the items
# that were opened: the list is made anew whenever the code that asks changes.
include_guard(GLOBAL)
include(LocaleLibraries)

find_program(ICUPKG icupkg PATHS /usr/sbin /sbin REQUIRED)
file(GLOB whole_data ${TENKEN_LOCALE_DIR}/icudt*l.dat)
cmake_path(GET whole_data STEM package)
string(REGEX REPLACE "l$" "" entry_point "${package}")
set(folder ${CMAKE_CURRENT_BINARY_DIR}/icu-data)
set(items ${folder}/items.txt)
set(cut_data ${folder}/${package}.dat)
set(TENKEN_ICU_ITEMS ${items} CACHE INTERNAL "The items of ICU's data that Tenken uses, one a line")
set(TENKEN_ICU_WHOLE_DATA ${whole_data} CACHE INTERNAL "")

# tenken_list_icu_items: without data of its own; ICU_DATA says where they are.
add_executable(tenken_list_icu_items ${CMAKE_CURRENT_LIST_DIR}/locale/list_items.cpp)
set_target_properties(tenken_list_icu_items PROPERTIES OUTPUT_NAME tenken-list-icu-items TENKEN_OWN_ICU_DATA ON)
target_include_directories(tenken_list_icu_items SYSTEM PRIVATE ${TENKEN_LOCALE_DIR}/include)
target_compile_definitions(tenken_list_icu_items PRIVATE U_STATIC_IMPLEMENTATION)
# Taken in before any library asks for it.
target_link_options(tenken_list_icu_items PRIVATE "LINKER:--undefined=${entry_point}_dat")
target_link_libraries(tenken_list_icu_items PRIVATE tenken_text tenken_message tenken_icu_stub tenken_warnings)

file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/extension/locale/*.po)
set(list_items ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:tenken_list_icu_items>)
add_custom_command(
  OUTPUT ${items} ${cut_data}
  COMMAND ${CMAKE_COMMAND} -D "LIST=${list_items}" -D ICUPKG=${ICUPKG} -D
          WHOLE=${whole_data} -D ITEMS=${items} -D CUT=${cut_data} -P
          ${CMAKE_CURRENT_LIST_DIR}/locale/cut_data.cmake
  DEPENDS tenken_list_icu_items ${whole_data} ${CMAKE_CURRENT_LIST_DIR}/locale/cut_data.cmake
  COMMENT "Cutting ICU's data to what is used"
  VERBATIM)
set(source ${folder}/data.s)
if(WIN32)
  file(CONFIGURE OUTPUT ${source} CONTENT [[
        .section .rdata,"dr"
        .globl @entry_point@_dat
        .balign 16
@entry_point@_dat:
        .incbin "@cut_data@"
]])
else()
  file(CONFIGURE OUTPUT ${source} CONTENT [[
        .section .rodata
        .globl @entry_point@_dat
        .hidden @entry_point@_dat
        .balign 16
@entry_point@_dat:
        .incbin "@cut_data@"
        .section .note.GNU-stack,"",@progbits
]])
endif()
set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${cut_data} LANGUAGE ASM)
add_library(tenken_icu_data STATIC ${source})
# Data for the assembler: clang warns of each option for C++ that it has no use for there.
set_target_properties(tenken_icu_data PROPERTIES COMPILE_WARNING_AS_ERROR OFF)
