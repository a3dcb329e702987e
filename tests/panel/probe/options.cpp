// SPDX-License-Identifier: MPL-2.0
// Tenken's settings in an office, as tests want them.
#include "tests/panel/probe/options.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <memory>

namespace tenken::panel_test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void set_option(const std::string& path, const css::uno::Any& value) {
  set_option(test_office::shared(), path, value);
}

void set_option(const test_office::Office& office, const std::string& path,
                const css::uno::Any& value) {
  const Reference<css::lang::XMultiServiceFactory> provider(
      css::configuration::theDefaultProvider::get(office.context()), UNO_QUERY_THROW);
  css::uno::Sequence<css::uno::Any> arguments(1);
  arguments.getArray()[0] <<=
      css::beans::NamedValue("nodepath", css::uno::Any(rtl::OUString("/org.tenken.Options")));
  const Reference<css::container::XHierarchicalNameReplace> access(
      provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                            arguments),
      UNO_QUERY_THROW);
  access->replaceByHierarchicalName(test_office::to_ustring(path), value);
  Reference<css::util::XChangesBatch>(access, UNO_QUERY_THROW)->commitChanges();
}

namespace {

class QuietPanel final : public testing::Environment {
 public:
  void SetUp() override {
    set_option("Live/Enabled", css::uno::Any(false));
    set_option("Live/Delay", css::uno::Any(sal_Int32(0)));
    set_option("Panel/Hint", css::uno::Any(false));
  }
};

const testing::Environment* const quiet_panel =
    testing::AddGlobalTestEnvironment(std::make_unique<QuietPanel>().release());

}  // namespace

}  // namespace tenken::panel_test
