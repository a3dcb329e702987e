// SPDX-License-Identifier: MPL-2.0
// The functions under another decimal separator, changed while the office runs.
#include <gtest/gtest.h>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include "tests/office/office.hpp"

namespace tenken::functions_test {
namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;

// As Tools, Options, Language Settings does.
void set_locale(const test_office::Office& office, const char* locale) {
  com::sun::star::beans::PropertyValue path;
  path.Name = "nodepath";
  path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
  com::sun::star::uno::Sequence<Any> arguments(1);
  arguments.getArray()[0] <<= path;
  const Reference<com::sun::star::beans::XPropertySet> settings(
      com::sun::star::configuration::theDefaultProvider::get(office.context())
          ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                        arguments),
      UNO_QUERY_THROW);
  settings->setPropertyValue("ooSetupSystemLocale", Any(rtl::OUString::createFromAscii(locale)));
  const Reference<com::sun::star::util::XChangesBatch> changes(settings, UNO_QUERY_THROW);
  changes->commitChanges();
}

TEST(DecimalSeparator, FollowsTheOfficesLocaleWhileItRuns) {
  test_office::Options options;
  options.locale = "en-US";
  const test_office::Office& office = test_office::shared(options);
  test_office::Document document = office.new_calc();
  document.set_value("B4", 0.953);
  document.set("A1", "=KPI_NUMBER(B4)");
  ASSERT_DOUBLE_EQ(document.value("A1"), 0.953);

  set_locale(office, "de-DE");
  document.hard_recalculate();
  EXPECT_DOUBLE_EQ(document.value("A1"), 0.953);
  document.set("A2", "=TEXT(B4;\"0,000\")");
  EXPECT_EQ(document.text("A2"), "0,953") << "the office has not changed its locale at all";

  set_locale(office, "en-US");
  document.hard_recalculate();
  EXPECT_DOUBLE_EQ(document.value("A1"), 0.953);
}

}  // namespace
}  // namespace tenken::functions_test
