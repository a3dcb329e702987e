// SPDX-License-Identifier: MPL-2.0
// Skips what reads the panel where a program outside of the office cannot read it.
#include <gtest/gtest.h>

#include <memory>

#include "tests/office/accessible.hpp"

namespace tenken::panel_test {
namespace {

/// LibreOffice 26 tells only the desktop's own screen readers what stands in a window; UNO's
/// windows have no accessible context there any more. That the panel opens there is shown by
/// test_uno.
class NeedsReadableWindows final : public testing::Environment {
 public:
  void SetUp() override {
    const test_office::Document document = test_office::shared().new_calc(true);
    const auto frame = document.model()->getCurrentController()->getFrame();
    if (!test_office::Accessible(test_office::shared(), frame->getContainerWindow()).is()) {
      GTEST_SKIP() << "This office's windows cannot be read.";
    }
  }
};

const testing::Environment* const environment =
    testing::AddGlobalTestEnvironment(std::make_unique<NeedsReadableWindows>().release());

}  // namespace
}  // namespace tenken::panel_test
