// SPDX-License-Identifier: MPL-2.0
// What each of the sidebar's panels is to the office: it stands in one window and follows the
// document there.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>
#include <cppuhelper/weakref.hxx>
#include <memory>

#include "logic/message/language.hpp"
#include "uno/calc/session.hpp"

namespace tenken::office {

using SidebarElementBase =
    cppu::WeakComponentImplHelper4<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                   css::frame::XFrameActionListener>;

/// A panel of the sidebar in one window (frame). Keeps the session of the window's document and has
/// the panel shown anew when that, or what it holds, is another one.
class SidebarElement : private cppu::BaseMutex, public SidebarElementBase {
 public:
  // XUIElement
  css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override;
  rtl::OUString SAL_CALL getResourceURL() override;
  sal_Int16 SAL_CALL getType() override;
  css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;

  // XToolPanel
  css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
  createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;

  // XFrameActionListener
  void SAL_CALL frameAction(const css::frame::FrameActionEvent& event) override;
  void SAL_CALL disposing(const css::lang::EventObject& event) override;

  // WeakComponentImplHelper
  void SAL_CALL disposing() override;

 protected:
  SidebarElement(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const rtl::OUString& url, const css::uno::Reference<css::frame::XFrame>& frame);

  /// Follows the window's document from here on. Apart from the constructor because it hands out
  /// references to this object.
  void follow_window();

  [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const {
    return context_;
  }
  [[nodiscard]] const message::Language& language() const { return *language_; }
  /// Of the document in the window; nullptr where it is no spreadsheet.
  [[nodiscard]] const std::shared_ptr<Session>& session() const { return session_; }

  /// The window shows this spreadsheet now; show() follows.
  virtual void joined(const css::uno::Reference<css::frame::XModel>& document) = 0;
  /// session() is about to be another document's.
  virtual void leaving() = 0;
  virtual void show() = 0;
  /// Lets go of the panel's controls: the panel is over.
  virtual void close() = 0;

 private:
  void follow_document();
  void leave_document();

  css::uno::Reference<css::uno::XComponentContext> context_;
  rtl::OUString url_;
  css::uno::WeakReference<css::frame::XFrame> frame_;
  const message::Language* language_;
  std::shared_ptr<Session> session_;
  int observer_ = 0;
};

}  // namespace tenken::office
