// SPDX-License-Identifier: MPL-2.0
// The controls of a page under Tools > Options.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <string>

#include "uno/common/strings.hpp"

namespace tenken::office {

class OptionsControls {
 public:
  explicit OptionsControls(const css::uno::Reference<css::awt::XWindow>& window)
      : controls_(window, css::uno::UNO_QUERY_THROW) {}

  /// The control called `name` in the page's .xdl. Throws when it has no such interface.
  template <typename Control>
  [[nodiscard]] css::uno::Reference<Control> get(const char* name) const {
    return {controls_->getControl(rtl::OUString::createFromAscii(name)), css::uno::UNO_QUERY_THROW};
  }

  void set(const char* name, const char* property, const css::uno::Any& value) const {
    const css::uno::Reference<css::beans::XPropertySet> model(
        get<css::awt::XControl>(name)->getModel(), css::uno::UNO_QUERY_THROW);
    model->setPropertyValue(rtl::OUString::createFromAscii(property), value);
  }

  void label(const char* name, const std::string& text) const {
    set(name, "Label", css::uno::Any(to_ustring(text)));
  }

 private:
  css::uno::Reference<css::awt::XControlContainer> controls_;
};

}  // namespace tenken::office
