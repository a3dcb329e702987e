// SPDX-License-Identifier: MPL-2.0
// Reports from the panel and the menu.
#include "uno/panel/report_actions.hpp"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/ExtendedFilePickerElementIds.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePickerControlAccess.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "uno/calc/report_file.hpp"
#include "uno/common/application.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/private_folder.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::Message;
using message::msg;
namespace fs = std::filesystem;

/// 「070601_点検結果」 for 070601.ods.
std::string report_name(const std::string& document, const message::Language& language) {
  const std::string own = fs::path(document).stem().string();
  return own.empty() ? language.say(msg("点検結果")) : language.say(msg("{1}_点検結果", own));
}

void tell(const Reference<css::uno::XComponentContext>& context,
          const Reference<css::frame::XFrame>& frame, const Message& text) {
  const message::Language& language = ui_language(context);
  show_error(context, frame->getContainerWindow(), language.say(msg("点検")), language.say(text));
}

std::string reason_of(const css::uno::Exception& exception) { return to_utf8(exception.Message); }

struct Choice {
  fs::path file;
  bool confirmed = true;  ///< the dialog itself has asked whether an old file may go
};

std::optional<Choice> ask_where(const Reference<css::uno::XComponentContext>& context,
                                const std::string& document) {
  const message::Language& language = ui_language(context);
  const auto picker = css::ui::dialogs::FilePicker::createWithMode(
      context, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
  picker->setTitle(to_ustring(language.say(msg("点検結果の報告書を保存"))));
  const rtl::OUString html = to_ustring(language.say(msg("ウェブページ (.html)")));
  const rtl::OUString pdf = "PDF (.pdf)";
  picker->appendFilter(html, "*.html");
  picker->appendFilter(pdf, "*.pdf");
  picker->setCurrentFilter(html);
  picker->setDefaultName(to_ustring(report_name(document, language)));
  if (!document.empty()) {
    picker->setDisplayDirectory(to_ustring(to_file_url(fs::path(document).parent_path().string())));
  }
  const Reference<css::ui::dialogs::XFilePickerControlAccess> controls(picker, UNO_QUERY);
  if (controls.is()) {
    controls->setValue(css::ui::dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0,
                       css::uno::Any(true));
  }
  const Modal waiting;
  if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return std::nullopt;
  const auto files = picker->getSelectedFiles();
  if (!files.hasElements()) return std::nullopt;
  const fs::path file = to_system_path(files[0]);
  const std::string wanted = picker->getCurrentFilter() == pdf ? ".pdf" : ".html";
  // The dialog leaves the end of the name to us where the desktop's own dialog does not know it.
  if (file.extension() == ".pdf" || file.extension() == ".html") return Choice{.file = file};
  return Choice{.file = file.string() + wanted, .confirmed = false};
}

}  // namespace

void show_report(const Reference<css::uno::XComponentContext>& context,
                 const std::shared_ptr<Session>& session,
                 const Reference<css::frame::XFrame>& frame) {
  const check::Result* const result = session->result();
  if (result == nullptr || !frame.is()) return;
  try {
    // Gone with the office: a report is about people's work.
    static const PrivateFolder folder;
    const fs::path file =
        folder.path() / (report_name(result->file, ui_language(context)) + ".html");
    write_report(context, *result, file);
    css::system::SystemShellExecute::create(context)->execute(
        to_ustring(to_file_url(file.string())), rtl::OUString(),
        css::system::SystemShellExecuteFlags::URIS_ONLY);
    session->say(msg("点検の結果をブラウザーで開きました。"));
  } catch (const css::uno::Exception& exception) {
    tell(context, frame,
         msg("報告書を開けませんでした。「報告書を保存」で保存してから開いてください。\n{1}",
             reason_of(exception)));
  }
}

void save_report(const Reference<css::uno::XComponentContext>& context,
                 const std::shared_ptr<Session>& session,
                 const Reference<css::frame::XFrame>& frame) {
  if (session->result() == nullptr || !frame.is()) return;
  // A copy: while the question stands open somebody may check again.
  const check::Result result = *session->result();
  const auto choice = ask_where(context, result.file);
  if (!choice) return;
  std::error_code not_there;
  if (!choice->confirmed && fs::exists(choice->file, not_there)) {
    return tell(context, frame,
                msg("{1} がすでにあります。別の名前を付けるか、そのファイルを移してください。",
                    choice->file.string()));
  }
  try {
    write_report(context, result, choice->file);
    session->say(msg("報告書を保存しました: {1}", choice->file.string()));
  } catch (const css::uno::Exception& exception) {
    tell(context, frame, msg("報告書を保存できませんでした。{1}", reason_of(exception)));
  }
}

}  // namespace tenken::office
