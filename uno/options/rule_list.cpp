// SPDX-License-Identifier: MPL-2.0
// Rules, limits and own forms in controls, from a file and into one.
#include "uno/options/rule_list.hpp"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "logic/check/rule.hpp"
#include "logic/form/error_place.hpp"
#include "uno/common/application.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::Message;
using message::msg;
namespace fs = std::filesystem;

constexpr sal_Int16 decimals = 3;

/// The path of the settings' file that a person chose; nullopt when none.
std::optional<std::string> ask_for_file(const Reference<css::uno::XComponentContext>& context,
                                        sal_Int16 kind) {
  const auto picker = css::ui::dialogs::FilePicker::createWithMode(context, kind);
  picker->appendFilter("TOML", "*.toml");
  picker->setDefaultName(".tenken.toml");
  const Modal waiting;
  if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return std::nullopt;
  const auto files = picker->getSelectedFiles();
  if (!files.hasElements()) return std::nullopt;
  return to_system_path(files[0]);
}

std::string errors_text(const std::vector<form::DefinitionError>& errors,
                        const message::Language& language) {
  constexpr std::size_t most = 10;
  std::string text;
  for (std::size_t i = 0; i < std::min(errors.size(), most); ++i) {
    const form::DefinitionError& error = errors[i];
    text += "\n" + fs::path(form::place_of(error)).filename().string() + ": " +
            language.say(error.message);
  }
  return text;
}

}  // namespace

RuleList::RuleList(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::awt::XWindow>& window)
    : context_(context),
      window_(window),
      controls_(window),
      language_(&ui_language(context)),
      choices_(view::rule_choices()) {
  const auto label = [&](const char* name, const Message& text) {
    controls_.label(name, language_->say(text));
  };
  label("rules_title", msg("ルールと重要度（＊ は標準と違うもの）(~R)"));
  label("severity_title", msg("重要度(~V)"));
  label("limit_title", msg("限度(~L)"));
  label("standard", msg("すべて標準に戻す(~D)"));
  label("forms_title", msg("自前の様式の定義（ファイルかフォルダー）(~F)"));
  label("browse", msg("参照(~B)…"));
  label("import", msg("読み込む(~I)…"));
  label("export", msg("書き出す(~E)…"));
  label("help",
        msg("ルールを使わなくしても、ほかの指摘は隠れません。書き出したファイルは、ほかの人が"
            "読み込むか、部署の設定ファイルとして使えます。"));
}

void RuleList::listen() {
  controls_.get<css::awt::XListBox>("rules")->addItemListener(this);
  controls_.get<css::awt::XListBox>("severity")->addItemListener(this);
  controls_.get<css::awt::XTextComponent>("limit")->addTextListener(this);
  for (const char* name : {"standard", "browse", "import", "export"}) {
    const auto button = controls_.get<css::awt::XButton>(name);
    button->setActionCommand(rtl::OUString::createFromAscii(name));
    button->addActionListener(this);
  }
}

void RuleList::show(const Settings& settings) {
  const form::SettingsResult read =
      form::parse_lines(settings.rules, "LibreOffice", check::known_settings());
  rules_ = read.settings ? read.settings->rules : form::RuleSettings{};
  controls_.get<css::awt::XTextComponent>("forms")->setText(
      to_ustring(to_system_path(to_ustring(settings.forms))));
  fill();
  if (!read.settings) {
    say(msg("今の設定には読み取れないところがあり、標準を示しています。{1}",
            errors_text(read.errors, *language_)));
  }
}

Settings RuleList::chosen(Settings settings) const {
  settings.rules = form::to_lines(rules_);
  settings.forms =
      to_file_url(to_utf8(controls_.get<css::awt::XTextComponent>("forms")->getText()));
  return settings;
}

void RuleList::say(const Message& text) const { controls_.label("help", language_->say(text)); }

const view::RuleChoice* RuleList::now() const {
  const sal_Int16 place = controls_.get<css::awt::XListBox>("rules")->getSelectedItemPos();
  return place >= 0 && static_cast<std::size_t>(place) < choices_.size()
             ? &choices_[static_cast<std::size_t>(place)]
             : nullptr;
}

void RuleList::fill() {
  const auto box = controls_.get<css::awt::XListBox>("rules");
  const sal_Int16 place = std::max<sal_Int16>(0, box->getSelectedItemPos());
  css::uno::Sequence<rtl::OUString> lines(static_cast<sal_Int32>(choices_.size()));
  rtl::OUString* next = lines.getArray();
  for (const view::RuleChoice& choice : choices_) {
    *next++ = to_ustring(view::choice_line(choice, rules_, *language_));
  }
  showing_ = true;
  box->removeItems(0, box->getItemCount());
  box->addItems(lines, 0);
  box->selectItemPos(place, true);
  showing_ = false;
  show_choice();
}

void RuleList::show_line() {
  const view::RuleChoice* const choice = now();
  if (choice == nullptr) return;
  const auto box = controls_.get<css::awt::XListBox>("rules");
  const sal_Int16 place = box->getSelectedItemPos();
  showing_ = true;
  box->removeItems(place, 1);
  box->addItem(to_ustring(view::choice_line(*choice, rules_, *language_)), place);
  box->selectItemPos(place, true);
  showing_ = false;
}

void RuleList::show_choice() {
  const view::RuleChoice* const choice = now();
  const bool limit = choice != nullptr && choice->option != nullptr;
  for (const auto& [name, shown] : {std::pair("severity_title", !limit),
                                    {"severity", !limit},
                                    {"limit_title", limit},
                                    {"limit", limit}}) {
    controls_.get<css::awt::XWindow>(name)->setVisible(shown);
  }
  if (choice == nullptr) return;
  showing_ = true;
  if (limit) {
    controls_.set("limit", "ValueMin", Any(choice->option->least));
    controls_.set("limit", "ValueMax", Any(choice->option->most));
    controls_.set("limit", "DecimalAccuracy", Any(choice->option->whole ? sal_Int16{0} : decimals));
    controls_.get<css::awt::XNumericField>("limit")->setValue(
        view::chosen_limit(*choice->option, rules_));
  } else {
    const auto box = controls_.get<css::awt::XListBox>("severity");
    box->removeItems(0, box->getItemCount());
    sal_Int16 place = 0;
    for (const std::string& name : view::severity_names(*choice->rule, *language_)) {
      box->addItem(to_ustring(name), place++);
    }
    box->selectItemPos(static_cast<sal_Int16>(view::chosen_severity(*choice->rule, rules_)), true);
  }
  showing_ = false;
}

void RuleList::itemStateChanged(const css::awt::ItemEvent& event) {
  if (showing_) return;
  const auto severity = controls_.get<css::awt::XListBox>("severity");
  const Reference<css::uno::XInterface> source(event.Source, UNO_QUERY);
  if (source != Reference<css::uno::XInterface>(severity, UNO_QUERY)) return show_choice();
  const view::RuleChoice* const choice = now();
  if (choice == nullptr || choice->option != nullptr) return;
  view::choose_severity(
      *choice->rule,
      static_cast<std::size_t>(std::max<sal_Int16>(0, severity->getSelectedItemPos())), rules_);
  show_line();
}

void RuleList::textChanged(const css::awt::TextEvent& /*event*/) {
  if (showing_) return;
  const view::RuleChoice* const choice = now();
  if (choice == nullptr || choice->option == nullptr) return;
  view::choose_limit(*choice->option, controls_.get<css::awt::XNumericField>("limit")->getValue(),
                     rules_);
  show_line();
}

void RuleList::actionPerformed(const css::awt::ActionEvent& event) {
  if (event.ActionCommand.equalsAscii("standard")) {
    rules_ = {};
    return fill();
  }
  if (event.ActionCommand.equalsAscii("browse")) return browse();
  if (event.ActionCommand.equalsAscii("import")) return import_file();
  export_file();
}

void RuleList::browse() const {
  const auto picker = css::ui::dialogs::FolderPicker::create(context_);
  const Modal waiting;
  if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
  controls_.get<css::awt::XTextComponent>("forms")->setText(
      to_ustring(to_system_path(picker->getDirectory())));
}

void RuleList::import_file() {
  const auto file = ask_for_file(context_, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
  if (!file) return;
  const form::SettingsResult read = form::load_settings(*file, check::known_settings());
  if (!read.settings) {
    show_error(
        context_, window_, language_->say(msg("点検")),
        language_->say(msg("読み込めませんでした。{1}", errors_text(read.errors, *language_))));
    return;
  }
  rules_ = read.settings->rules;
  if (!read.settings->forms.empty()) {
    const fs::path forms = fs::path(*file).parent_path() / read.settings->forms.front();
    controls_.get<css::awt::XTextComponent>("forms")->setText(
        to_ustring(forms.lexically_normal().string()));
  }
  fill();
  say(msg("読み込みました: {1}", *file));
}

void RuleList::export_file() const {
  auto file = ask_for_file(context_, css::ui::dialogs::TemplateDescription::FILESAVE_SIMPLE);
  if (!file) return;
  if (fs::path(*file).extension() != ".toml") *file += ".toml";
  form::Settings settings = {.file = *file, .forms = {}, .rules = rules_};
  const std::string forms = to_utf8(controls_.get<css::awt::XTextComponent>("forms")->getText());
  if (!forms.empty()) settings.forms.push_back(forms);
  std::ofstream out(*file, std::ios::binary);
  out << form::to_toml(settings);
  out.close();
  if (!out) {
    return show_error(context_, window_, language_->say(msg("点検")),
                      language_->say(msg("書き出せませんでした: {1}", *file)));
  }
  say(msg("書き出しました: {1}", *file));
}

void RuleList::disposing(const css::lang::EventObject& /*event*/) {}

}  // namespace tenken::office
