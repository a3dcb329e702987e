# SPDX-License-Identifier: MPL-2.0
# The extension as a folder and as a file.
#
#   oxt_file(<source> <place>)   <place> in the extension is a copy of <source>
#   oxt_finish()                 target `oxt`: build/<preset>/oxt/tenken/ and build/<preset>/tenken.oxt
#
# Each file is copied by a rule of its own, so that only what changed is copied again.
include_guard(GLOBAL)

set(OXT_DIR ${CMAKE_BINARY_DIR}/oxt/tenken)
set(OXT_FILE ${CMAKE_BINARY_DIR}/tenken.oxt)
set_property(GLOBAL PROPERTY OXT_PLACES)
file(MAKE_DIRECTORY ${OXT_DIR})

function(oxt_file source place)
  add_custom_command(
    OUTPUT ${OXT_DIR}/${place}
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${OXT_DIR}/${place}
    DEPENDS ${source} ${ARGN}
    VERBATIM)
  oxt_made(${place})
endfunction()

# For a file that another rule makes in ${OXT_DIR}.
function(oxt_made place)
  set_property(GLOBAL APPEND PROPERTY OXT_PLACES ${place})
endfunction()

function(oxt_finish)
  get_property(places GLOBAL PROPERTY OXT_PLACES)
  list(SORT places)
  list(JOIN places "\n" lines)
  set(list_file ${CMAKE_CURRENT_BINARY_DIR}/oxt-files.txt)
  file(CONFIGURE OUTPUT ${list_file} CONTENT "${lines}\n" @ONLY)
  list(TRANSFORM places PREPEND ${OXT_DIR}/ OUTPUT_VARIABLE files)
  add_custom_command(
    OUTPUT ${OXT_FILE}
    COMMAND tenken_pack_oxt ${OXT_DIR} ${list_file} ${OXT_FILE}
    DEPENDS ${files} ${list_file} tenken_pack_oxt
    COMMENT "Packing tenken.oxt"
    VERBATIM)
  add_custom_target(oxt ALL DEPENDS ${OXT_FILE})
endfunction()
