// SPDX-License-Identifier: MPL-2.0
// The controls of a dialog from an .xdl file, by their names there.
#pragma once

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <string>

namespace tenken::office {

class Controls {
 public:
  /// `dialog` is whatever holds the controls. Throws css::uno::RuntimeException when it holds none,
  /// as every function here does where there is no such control.
  explicit Controls(const css::uno::Reference<css::uno::XInterface>& dialog);

  template <typename Control>
  [[nodiscard]] css::uno::Reference<Control> get(const char* name) const {
    return {controls_->getControl(rtl::OUString::createFromAscii(name)), css::uno::UNO_QUERY_THROW};
  }

  /// A property of the control's model.
  void set(const char* name, const char* property, const css::uno::Any& value) const;

  /// What stands on it.
  void label(const char* name, const std::string& text) const;
  void enable(const char* name, bool enabled) const;

  /// What is typed in it.
  [[nodiscard]] std::string text(const char* name) const;
  void set_text(const char* name, const std::string& text) const;

 private:
  css::uno::Reference<css::awt::XControlContainer> controls_;
};

}  // namespace tenken::office
