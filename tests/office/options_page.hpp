// SPDX-License-Identifier: MPL-2.0
// A page of Tools > Options, in a window of its own.
#pragma once

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <cstdint>

#include "tests/office/office.hpp"

namespace tenken::test_office {

enum class PageName : std::uint8_t { general, rules };  ///< 点検, ルール

/// Lies in the window of `document`, which is visible, until it goes.
class OptionsPage {
 public:
  OptionsPage(const Office& office, const Document& document, PageName name);
  ~OptionsPage();

  OptionsPage(const OptionsPage&) = delete;
  OptionsPage& operator=(const OptionsPage&) = delete;
  OptionsPage(OptionsPage&&) = delete;
  OptionsPage& operator=(OptionsPage&&) = delete;

  /// What Tools > Options tells its pages: "initialize", "back", "ok".
  void send(const char* event) const;

  /// What is called so on the page. Throws when that is no `Control`.
  template <typename Control>
  [[nodiscard]] css::uno::Reference<Control> control(const char* name) const {
    const css::uno::Reference<css::awt::XControlContainer> controls(window_,
                                                                    css::uno::UNO_QUERY_THROW);
    return {controls->getControl(rtl::OUString::createFromAscii(name)), css::uno::UNO_QUERY_THROW};
  }

 private:
  css::uno::Reference<css::awt::XContainerWindowEventHandler> handler_;
  css::uno::Reference<css::awt::XWindow> window_;
};

}  // namespace tenken::test_office
