# SPDX-License-Identifier: MPL-2.0
# tenken_form_files(<form> SAMPLES <name>...)
#
# Target `forms`: forms/<form>.ots, the blank form, and samples/<name>.ods, the form filled with
# extension/samples/<name>.txt, all in the build folder, written anew only when a source changed.
function(tenken_form_files form)
  cmake_parse_arguments(PARSE_ARGV 1 FORM "" "" "SAMPLES")
  set(extension ${CMAKE_SOURCE_DIR}/extension)
  set(sources ${extension}/forms/${form}.toml ${extension}/templates/${form}.toml)
  set(blank ${CMAKE_BINARY_DIR}/forms/${form}.ots)
  add_custom_command(
    OUTPUT ${blank}
    COMMAND tenken_write_form ${sources} ${blank}
    DEPENDS tenken_write_form ${sources}
    COMMENT "Writing ${form}.ots"
    VERBATIM)
  set(files ${blank})
  # Lists may include one another.
  file(GLOB lists CONFIGURE_DEPENDS ${extension}/samples/*.txt)
  foreach(sample IN LISTS FORM_SAMPLES)
    set(file ${CMAKE_BINARY_DIR}/samples/${sample}.ods)
    add_custom_command(
      OUTPUT ${file}
      COMMAND tenken_write_form ${sources} ${extension}/samples/${sample}.txt ${file}
      DEPENDS tenken_write_form ${sources} ${lists}
      COMMENT "Writing ${sample}.ods"
      VERBATIM)
    list(APPEND files ${file})
  endforeach()
  add_custom_target(forms ALL DEPENDS ${files})
endfunction()
