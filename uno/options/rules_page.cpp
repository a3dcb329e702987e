// SPDX-License-Identifier: MPL-2.0
// The office's events of the page to RuleList.
#include "uno/options/rules_page.hpp"

#include <cppuhelper/supportsservice.hxx>

#include "uno/common/application.hpp"
#include "uno/options/rule_list.hpp"

namespace tenken::office {

using css::uno::Reference;
using message::msg;

RulesPage::RulesPage(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

RulesPage::~RulesPage() = default;

sal_Bool RulesPage::callHandlerMethod(const Reference<css::awt::XWindow>& window,
                                      const css::uno::Any& event, const rtl::OUString& method) {
  rtl::OUString what;
  if (method != "external_event" || !(event >>= what)) return false;
  if (what == "initialize") {
    // Listeners that came once more at each showing would ask once more for a file.
    if (!list_.is() || !list_->is_in(window)) {
      // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the reference owns it
      list_ = new RuleList(context_, window);
      list_->listen();
    }
    list_->show(settings(context_));
  }
  if (!list_.is()) return true;
  if (what == "back") list_->show(settings(context_));
  if (what == "ok") {
    // Read first: whoever hears of the change checks again.
    const bool kept = keep_settings(context_, list_->chosen(settings(context_)));
    read_application_again(context_);
    if (!kept) {
      list_->show(settings(context_));
      list_->say(msg("管理者が決めた項目は変更できません。"));
    }
  }
  return true;
}

css::uno::Sequence<rtl::OUString> RulesPage::getSupportedMethodNames() {
  const rtl::OUString name("external_event");
  return {&name, 1};
}

rtl::OUString RulesPage::getImplementationName() { return "org.tenken.RulesPageImpl"; }

sal_Bool RulesPage::supportsService(const rtl::OUString& service) {
  return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> RulesPage::getSupportedServiceNames() {
  const rtl::OUString name("org.tenken.RulesPage");
  return {&name, 1};
}

}  // namespace tenken::office

// The names are the office's way to call a constructor, and it takes what is made.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_tenken_RulesPage_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::office::RulesPage(context));
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
