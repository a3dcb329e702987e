# cmake -DLIBRARY=<lib.so> -DNAMES=<regex> -P RuntimeLibraries.cmake
#
# Prints, one a line, LIBRARY and every library that it needs, directly or not, whose name fits NAMES.
# (CMake answers this question in scripts only.)
file(GET_RUNTIME_DEPENDENCIES LIBRARIES ${LIBRARY} RESOLVED_DEPENDENCIES_VAR needed
     UNRESOLVED_DEPENDENCIES_VAR unresolved PRE_INCLUDE_REGEXES ${NAMES} PRE_EXCLUDE_REGEXES ".*")
file(REAL_PATH ${LIBRARY} library)
foreach(path IN LISTS needed ITEMS ${library})
  execute_process(COMMAND ${CMAKE_COMMAND} -E echo ${path})
endforeach()
