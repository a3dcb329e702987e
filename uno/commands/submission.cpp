// SPDX-License-Identifier: MPL-2.0
// The command that makes a copy for submission.
#include "uno/commands/submission.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/ExtendedFilePickerElementIds.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePickerControlAccess.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "logic/submission/submission.hpp"
#include "uno/calc/session.hpp"
#include "uno/calc/submission_copy.hpp"
#include "uno/common/application.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::Message;
using message::msg;
namespace fs = std::filesystem;

/// One of the kinds that the file dialog offers.
struct Kind {
  rtl::OUString title;
  const char* extension;  ///< ".ods"
  bool pdf;
};

std::vector<Kind> kinds(const message::Language& language) {
  const auto title = [&](const Message& text) { return to_ustring(language.say(text)); };
  return {{title(msg("ODF 表計算 (.ods)")), ".ods", false},
          {title(msg("ODF 表計算と PDF (.ods、.pdf)")), ".ods", true},
          {title(msg("Excel (.xlsx)")), ".xlsx", false},
          {title(msg("Excel と PDF (.xlsx、.pdf)")), ".xlsx", true}};
}

/// 「070601_提出用」 for 070601.ods.
std::string suggested_name(const Reference<css::frame::XModel>& document,
                           const message::Language& language) {
  const std::string own = fs::path(to_system_path(document->getURL())).stem().string();
  return own.empty() ? language.say(msg("提出用")) : language.say(msg("{1}_提出用", own));
}

struct Choice {
  std::optional<SubmissionTarget> target;  ///< nullopt: no place on this machine
  bool confirmed = false;  ///< the dialog itself has asked whether an old file may go
};

/// What the user chose; nullopt when nothing.
std::optional<Choice> ask_where(const Reference<css::uno::XComponentContext>& context,
                                const Reference<css::frame::XModel>& document) {
  const message::Language& language = ui_language(context);
  const auto picker = css::ui::dialogs::FilePicker::createWithMode(
      context, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
  picker->setTitle(to_ustring(language.say(msg("提出用の写しを保存"))));
  const std::vector<Kind> offered = kinds(language);
  for (const Kind& kind : offered) {
    picker->appendFilter(kind.title, "*" + rtl::OUString::createFromAscii(kind.extension));
  }
  picker->setCurrentFilter(offered.front().title);
  picker->setDefaultName(to_ustring(suggested_name(document, language)));
  const rtl::OUString url = document->getURL();
  if (const sal_Int32 slash = url.lastIndexOf('/'); slash >= 0) {
    picker->setDisplayDirectory(url.copy(0, slash));
  }
  const Reference<css::ui::dialogs::XFilePickerControlAccess> controls(picker, UNO_QUERY);
  if (controls.is()) {
    controls->setValue(css::ui::dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0,
                       css::uno::Any(true));
  }
  if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return std::nullopt;
  const auto files = picker->getSelectedFiles();
  if (!files.hasElements()) return std::nullopt;
  const rtl::OUString filter = picker->getCurrentFilter();
  const Kind* chosen = &offered.front();
  for (const Kind& kind : offered) {
    if (kind.title == filter) chosen = &kind;
  }
  if (auto target = submission_target(files[0], chosen->pdf)) {
    return Choice{.target = std::move(*target), .confirmed = true};
  }
  // The dialog leaves the end of the name to us where the desktop's own dialog does not know it.
  auto target =
      submission_target(files[0] + rtl::OUString::createFromAscii(chosen->extension), chosen->pdf);
  if (!target) return std::nullopt;
  return Choice{.target = std::move(*target), .confirmed = false};
}

/// A file that is there although nobody was asked whether it may go.
std::optional<fs::path> in_the_way(const SubmissionTarget& target, bool confirmed) {
  std::error_code not_there;
  if (!confirmed && fs::exists(target.file, not_there)) return target.file;
  if (target.pdf && fs::exists(*target.pdf, not_there)) return target.pdf;
  return std::nullopt;
}

/// The window's progress bar, gone with this object.
class ProgressBar {
 public:
  ProgressBar(const Reference<css::frame::XFrame>& frame, const std::string& text) {
    const Reference<css::task::XStatusIndicatorFactory> factory(frame, UNO_QUERY);
    if (factory.is()) bar_ = factory->createStatusIndicator();
    if (bar_.is()) bar_->start(to_ustring(text), submission_steps);
  }
  ~ProgressBar() {
    if (bar_.is()) bar_->end();
  }
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ProgressBar(ProgressBar&&) = delete;
  ProgressBar& operator=(ProgressBar&&) = delete;

  void show(int step) const {
    if (bar_.is()) bar_->setValue(step);
  }

 private:
  Reference<css::task::XStatusIndicator> bar_;
};

/// What the user should know before anything is written.
Message question(const SubmissionCopy& copy) {
  return msg(
      "提出用の写しには、紙面に見えない次のものを含めません。お手元のファイルはそのままです。\n\n{"
      "1}"
      "\n\nこの内容で写しを作りますか。",
      copy.left_out());
}

Message what_was_done(const std::string& files, const SubmissionCopy& copy) {
  if (copy.left_out().empty()) {
    return msg(
        "提出用の写しを保存しました。この写しを提出してください。\n\n{1}\n\n"
        "お手元のファイルは変わっていません。",
        files);
  }
  return msg(
      "提出用の写しを保存しました。この写しを提出してください。\n\n{1}\n\n次のものは写しに含めて"
      "いません。\n{2}\n\nお手元のファイルは変わっていません。",
      files, copy.left_out());
}

}  // namespace

void make_submission_copy(const Reference<css::uno::XComponentContext>& context,
                          const Reference<css::frame::XFrame>& frame) {
  const message::Language& language = ui_language(context);
  const auto tell = [&](const Message& text) {
    show_error(context, frame->getContainerWindow(), language.say(msg("点検")), language.say(text));
  };
  const Reference<css::frame::XModel> document = frame->getController()->getModel();
  const std::shared_ptr<Session> session = session_of(document);
  if (!session) return;
  if (session->result() == nullptr)
    return tell(msg("点検できませんでした。{1}", session->failure()));
  if (const auto reason = submission::refusal(*session->result())) return tell(*reason);
  const SubmissionCopy copy(context, document);
  if (!copy.refusal().empty()) return tell(copy.refusal());
  if (!copy.left_out().empty() &&
      !confirm(context, frame->getContainerWindow(), language.say(msg("点検")),
               language.say(question(copy)))) {
    return;
  }
  const auto choice = ask_where(context, document);
  if (!choice) return;
  if (!choice->target) {
    return tell(msg("ここには保存できません。このパソコンから見えるフォルダーを選んでください。"));
  }
  if (const auto file = in_the_way(*choice->target, choice->confirmed)) {
    return tell(msg("{1} がすでにあります。別の名前を付けるか、そのファイルを移してください。",
                    file->string()));
  }
  {
    const ProgressBar bar(frame, language.say(msg("提出用の写しを保存しています")));
    const Message reason = copy.write(*choice->target, [&](int step) { bar.show(step); });
    if (!reason.empty()) return tell(reason);
  }
  std::string files = choice->target->file.string();
  if (choice->target->pdf) files += "\n" + choice->target->pdf->string();
  show_done(context, frame->getContainerWindow(), language.say(msg("点検")),
            language.say(what_was_done(files, copy)));
}

}  // namespace tenken::office
