// SPDX-License-Identifier: MPL-2.0
// A page of Tools > Options, in a window of its own.
#include "tests/office/options_page.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <string>

namespace tenken::test_office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

OptionsPage::OptionsPage(const Office& office, const Document& document, PageName name)
    : handler_(office.create(name == PageName::rules ? "org.tenken.RulesPage"
                                                     : "org.tenken.OptionsPage"),
               UNO_QUERY_THROW) {
  const Reference<css::awt::XWindowPeer> parent(
      document.model()->getCurrentController()->getFrame()->getContainerWindow(), UNO_QUERY_THROW);
  const std::string page = std::string("file://" TENKEN_UNPACKED "/tenken/dialogs/") +
                           (name == PageName::rules ? "rules.xdl" : "options.xdl");
  window_ = css::awt::ContainerWindowProvider::create(office.context())
                ->createContainerWindow(to_ustring(page), {}, parent, handler_);
}

OptionsPage::~OptionsPage() {
  const Reference<css::lang::XComponent> window(window_, css::uno::UNO_QUERY);
  if (window.is()) window->dispose();
}

void OptionsPage::send(const char* event) const {
  handler_->callHandlerMethod(window_, css::uno::Any(rtl::OUString::createFromAscii(event)),
                              "external_event");
}

}  // namespace tenken::test_office
