# SPDX-License-Identifier: MPL-2.0
# cmake -D LIST=<tenken-list-icu-items> -D ICUPKG=<icupkg> -D WHOLE=<icudt72l.dat> -D ITEMS=<list> -D CUT=<icudt72l.dat>
#       -P cut_data.cmake
#
# Writes to ITEMS which items of WHOLE the program LIST opens, and to CUT a package of those.
cmake_minimum_required(VERSION 3.25)
cmake_path(GET WHOLE PARENT_PATH whole_folder)
cmake_path(GET CUT PARENT_PATH folder)
execute_process(COMMAND ${CMAKE_COMMAND} -E env ICU_DATA=${whole_folder} ${LIST} OUTPUT_VARIABLE opened
                        COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${ICUPKG} -l ${WHOLE} OUTPUT_VARIABLE known COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "[ \r\n]+" ";" opened "${opened}")
string(REGEX REPLACE "[ \r\n]+" ";" known "${known}")
set(used "")
foreach(item IN LISTS known)
  if(item AND item IN_LIST opened)
    string(APPEND used "${item}\n")
  endif()
endforeach()
if(NOT used)
  message(FATAL_ERROR "${LIST} opened none of the items in ${WHOLE}")
endif()
file(WRITE ${ITEMS} "${used}")
set(extracted ${folder}/extracted)
file(REMOVE_RECURSE ${extracted})
file(MAKE_DIRECTORY ${extracted})
execute_process(COMMAND ${ICUPKG} -x ${ITEMS} -d ${extracted} ${WHOLE} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${ICUPKG} -tl -s ${extracted} -a ${ITEMS} new ${CUT} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${extracted})
