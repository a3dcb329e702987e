// SPDX-License-Identifier: MPL-2.0
// Controls of options.xdl to Settings and back.
#include "uno/options/options_page.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <string>
#include <utility>

#include "uno/common/application.hpp"
#include "uno/common/controls.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/settings.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using message::msg;

/// The languages in the order of the list; "" is the office's own.
constexpr std::array<const char*, 3> languages{"", "ja", "en"};

/// The page's controls by their names in options.xdl.
class Page : public Controls {
 public:
  using Controls::Controls;

  void set_words(const message::Language& language) const {
    label("live", language.say(msg("パネルを開いている間、入力しながら点検する(~L)")));
    label("delay_title", language.say(msg("最後の入力から点検までの時間（ミリ秒）(~D)")));
    label("cells_title",
          language.say(msg("これより多くのセルを使う文書は、ボタンを押したときだけ点検する(~C)")));
    label("language_title", language.say(msg("点検の表示に使う言語（次に開く窓から）(~G)")));
    label("division_title", language.say(msg("部署の設定ファイル .tenken.toml(~S)")));
    label("browse", language.say(msg("参照(~B)…")));
    label("division_help",
          language.say(msg("ルールの重要度、限度、自前の様式を、部署でまとめて決めるファイルです。"
                           "「点検 ▸ ルール」で選んだものより優先します。")));
    const Reference<css::awt::XListBox> box = get<css::awt::XListBox>("language");
    box->removeItems(0, box->getItemCount());
    box->addItem(to_ustring(language.say(msg("LibreOffice と同じ"))), 0);
    box->addItem(to_ustring("日本語"), 1);
    box->addItem("English", 2);
  }

  void show(const Settings& settings) const {
    get<css::awt::XCheckBox>("live")->setState(settings.live ? 1 : 0);
    get<css::awt::XNumericField>("delay")->setValue(static_cast<double>(settings.delay.count()));
    get<css::awt::XNumericField>("cells")->setValue(static_cast<double>(settings.most_cells));
    const auto* const chosen = std::ranges::find(languages, settings.language);
    const auto place = chosen == languages.end() ? 0 : chosen - languages.begin();
    get<css::awt::XListBox>("language")->selectItemPos(static_cast<sal_Int16>(place), true);
    get<css::awt::XTextComponent>("division")
        ->setText(to_ustring(to_system_path(to_ustring(settings.division))));
  }

  /// `settings` with what this page is about as chosen here.
  [[nodiscard]] Settings chosen(Settings settings) const {
    settings.live = get<css::awt::XCheckBox>("live")->getState() != 0;
    settings.delay = std::chrono::milliseconds(
        static_cast<std::int64_t>(get<css::awt::XNumericField>("delay")->getValue()));
    settings.most_cells =
        static_cast<std::size_t>(get<css::awt::XNumericField>("cells")->getValue());
    const sal_Int16 place = get<css::awt::XListBox>("language")->getSelectedItemPos();
    settings.language = languages.at(static_cast<std::size_t>(std::max<sal_Int16>(0, place)));
    settings.division = to_file_url(to_utf8(get<css::awt::XTextComponent>("division")->getText()));
    return settings;
  }
};

/// Asks for the division's file and writes its path into the field.
class Browse : public cppu::WeakImplHelper1<css::awt::XActionListener> {
 public:
  Browse(const Reference<css::uno::XComponentContext>& context, Page page)
      : context_(context), page_(std::move(page)) {}

  void SAL_CALL actionPerformed(const css::awt::ActionEvent& /*event*/) override {
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        context_, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->appendFilter("TOML", "*.toml");
    const Modal waiting;
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
    const css::uno::Sequence<rtl::OUString> files = picker->getSelectedFiles();
    if (!files.hasElements()) return;
    page_.get<css::awt::XTextComponent>("division")->setText(to_ustring(to_system_path(files[0])));
  }
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}

 private:
  Reference<css::uno::XComponentContext> context_;
  Page page_;
};

}  // namespace

sal_Bool OptionsPage::callHandlerMethod(const Reference<css::awt::XWindow>& window,
                                        const Any& event, const rtl::OUString& method) {
  rtl::OUString what;
  if (method != "external_event" || !(event >>= what)) return false;
  const Page page(window);
  const message::Language& language = ui_language(context_);
  if (what == "initialize") {
    page.set_words(language);
    // A listener that came once more at each showing would ask once more for a file.
    if (heard_ != window) {
      page.get<css::awt::XButton>("browse")->addActionListener(new Browse(context_, page));
      heard_ = window;
    }
    page.show(settings(context_));
  } else if (what == "back") {
    page.show(settings(context_));
  } else if (what == "ok") {
    // Read first: whoever hears of the change checks again.
    const bool kept = keep_settings(context_, page.chosen(settings(context_)));
    read_application_again(context_);
    if (!kept) {
      page.label("locked", language.say(msg("管理者が決めた項目は変更できません。")));
      page.show(settings(context_));
    }
  }
  return true;
}

css::uno::Sequence<rtl::OUString> OptionsPage::getSupportedMethodNames() {
  const rtl::OUString name("external_event");
  return {&name, 1};
}

rtl::OUString OptionsPage::getImplementationName() { return "org.tenken.OptionsPageImpl"; }

sal_Bool OptionsPage::supportsService(const rtl::OUString& service) {
  return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> OptionsPage::getSupportedServiceNames() {
  const rtl::OUString name("org.tenken.OptionsPage");
  return {&name, 1};
}

}  // namespace tenken::office

// The names are the office's way to call a constructor, and it takes what is made.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_tenken_OptionsPage_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::office::OptionsPage(context));
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
