// SPDX-License-Identifier: MPL-2.0
// What is chosen on the page ルール, while it is open.
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase3.hxx>
#include <vector>

#include "logic/form/settings.hpp"
#include "logic/view/rule_choices.hpp"
#include "uno/common/controls.hpp"
#include "uno/common/settings.hpp"

namespace tenken::office {

/// Shows the rules in the page's controls, and takes what a person chooses there.
class RuleList : public cppu::WeakImplHelper3<css::awt::XItemListener, css::awt::XTextListener,
                                              css::awt::XActionListener> {
 public:
  RuleList(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::awt::XWindow>& window);

  /// Hears of the controls from now on. Apart from the constructor because it hands out references.
  void listen();
  [[nodiscard]] bool is_in(const css::uno::Reference<css::awt::XWindow>& window) const {
    return window_ == window;
  }
  void show(const Settings& settings);
  /// `settings` with what this page is about as chosen here.
  [[nodiscard]] Settings chosen(Settings settings) const;
  void say(const message::Message& text) const;

  void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
  void SAL_CALL textChanged(const css::awt::TextEvent& event) override;
  void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  [[nodiscard]] const view::RuleChoice* now() const;
  void fill();
  void show_line();
  void show_choice();
  void browse() const;
  void import_file();
  void export_file() const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::Reference<css::awt::XWindow> window_;
  Controls controls_;
  const message::Language* language_;
  std::vector<view::RuleChoice> choices_;
  form::RuleSettings rules_;
  bool showing_ = false;  ///< the controls are being set: what they report is not a person's
};

}  // namespace tenken::office
