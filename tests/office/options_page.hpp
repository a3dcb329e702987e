// SPDX-License-Identifier: MPL-2.0
// The page ルール of Tools > Options, in a window of its own.
#pragma once

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include "tests/office/office.hpp"

namespace tenken::test_office {

/// Lies in the window of `document`, which is visible, until it goes.
class RulesPage {
 public:
  RulesPage(const Office& office, const Document& document);
  ~RulesPage();

  RulesPage(const RulesPage&) = delete;
  RulesPage& operator=(const RulesPage&) = delete;
  RulesPage(RulesPage&&) = delete;
  RulesPage& operator=(RulesPage&&) = delete;

  /// What Tools > Options tells its pages: "initialize", "back", "ok".
  void send(const char* event) const;

  [[nodiscard]] const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }

 private:
  css::uno::Reference<css::awt::XContainerWindowEventHandler> handler_;
  css::uno::Reference<css::awt::XWindow> window_;
};

}  // namespace tenken::test_office
