# tenken_module(<name> [DEPENDS <target>...])
#
# One folder, one static library: all .cpp files of the calling folder and below. The arrows between
# folders are the DEPENDS lists, and the test `arrows` holds the #include lines to them.
function(tenken_module name)
  cmake_parse_arguments(PARSE_ARGV 1 MODULE "" "" "DEPENDS;EXCLUDE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  foreach(pattern IN LISTS MODULE_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX ${pattern})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(
    ${name}
    PUBLIC ${MODULE_DEPENDS}
    PRIVATE tenken_warnings)
endfunction()
