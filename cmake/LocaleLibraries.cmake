# SPDX-License-Identifier: MPL-2.0
# Boost.Locale with ICU, static and hidden: target tenken_locale (docs/decisions/0011).
include_guard(GLOBAL)

if(MSVC OR APPLE)
  # Elsewhere a library's symbols do not meet the office's, and vcpkg has both as static libraries.
  find_package(Boost 1.74 REQUIRED COMPONENTS locale)
  find_package(ICU REQUIRED COMPONENTS i18n uc data)
  add_library(tenken_locale INTERFACE)
  target_link_libraries(tenken_locale INTERFACE Boost::locale ICU::i18n ICU::uc ICU::data)
  return()
endif()
find_package(Boost 1.74 REQUIRED)

include(Carried)
tenken_carry(
  locale
  VERSION "${Boost_VERSION}"
  KEEP build/libtenken_*.a icu/source/data/in/icudt*l.dat icu/source/common/unicode:include icu/LICENSE)
foreach(name icu icu_stub boost_locale)
  tenken_carried_library(tenken_${name} ${TENKEN_LOCALE_DIR})
endforeach()
set_target_properties(tenken_boost_locale PROPERTIES INTERFACE_LINK_LIBRARIES tenken_icu)

# The data go into programs and the component, once they are linked: a program that helps to make the data
# links the same libraries. Whoever has the property TENKEN_OWN_ICU_DATA brings data of its own.
add_library(tenken_locale INTERFACE)
set(is_linked "$<NOT:$<IN_LIST:$<TARGET_PROPERTY:TYPE>,STATIC_LIBRARY;OBJECT_LIBRARY>>")
set(wants_data "$<NOT:$<BOOL:$<TARGET_PROPERTY:TENKEN_OWN_ICU_DATA>>>")
target_link_libraries(tenken_locale INTERFACE Boost::headers tenken_boost_locale
                                              "$<$<AND:${is_linked},${wants_data}>:tenken_icu_data>")
