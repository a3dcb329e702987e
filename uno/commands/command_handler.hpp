// SPDX-License-Identifier: MPL-2.0
// The commands of menu, toolbar and shortcuts.
#pragma once

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/weakref.hxx>

namespace tenken::office {

/// org.tenken.commands:… of one window, as menu, toolbar and shortcut call them.
/// ProtocolHandler.xcu names this class.
///
///   check             checks the window's document and shows the panel
///   mendAll           makes every fix that needs no question, and shows the panel
///   newFromTemplate   opens a new document made from the blank form
///   nextYear          makes next year's sheet, as a new document
///   openSample        opens a copy of the sample with mistakes
///   submissionCopy    asks where to, and writes a copy for submission
///   checkFolder       checks a folder of workbooks; see uno/folder/folder_dialog.hpp
///   nextFinding, previousFinding, mendHere …            see finding_commands.hpp
///   addIndicator, addSubproject, addActivity            see grow_commands.hpp
///   removeIndicator, removeSubproject, removeActivity
class CommandHandler
    : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XDispatch,
                                   css::lang::XInitialization, css::lang::XServiceInfo> {
 public:
  explicit CommandHandler(const css::uno::Reference<css::uno::XComponentContext>& context);

  /// The first argument is the window's frame.
  void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;

  css::uno::Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url,
                                                                    const rtl::OUString& target,
                                                                    sal_Int32 flags) override;
  css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>> SAL_CALL
  queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;

  void SAL_CALL dispatch(const css::util::URL& url,
                         const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
  void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                  const css::util::URL& url) override;
  void SAL_CALL
  removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                       const css::util::URL& url) override;

  rtl::OUString SAL_CALL getImplementationName() override;
  sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
  css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

 private:
  void run(const css::util::URL& url,
           const css::uno::Sequence<css::beans::PropertyValue>& arguments);
  void check();
  void mend_all();
  void new_from_template();
  void open_sample();
  void submission_copy();
  void next_year();
  void grow(const rtl::OUString& command);
  [[nodiscard]] css::uno::Reference<css::awt::XWindow> window() const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::WeakReference<css::frame::XFrame> frame_;
};

}  // namespace tenken::office
