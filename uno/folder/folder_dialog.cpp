// SPDX-License-Identifier: MPL-2.0
// 「フォルダーを点検」: the window in which a folder is chosen and checked.
#include "uno/folder/folder_dialog.hpp"

#include <chrono>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <cppuhelper/implbase3.hxx>
#include <filesystem>
#include <memory>
#include <rtl/ref.hxx>
#include <utility>

#include "uno/common/alarm.hpp"
#include "uno/common/application.hpp"
#include "uno/common/controls.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/later.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/rule_pages.hpp"
#include "uno/common/settings.hpp"
#include "uno/common/strings.hpp"
#include "uno/folder/folder_run.hpp"
#include "uno/folder/result_workbook.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::Message;
using message::msg;

using Listeners = cppu::WeakImplHelper3<css::awt::XActionListener, css::awt::XTopWindowListener,
                                        css::frame::XTerminateListener>;

/// Long enough for the office to draw and to take a key.
constexpr std::chrono::milliseconds between_bits{5};

/// "/a/b" for what a person typed or pasted, be it a URL.
std::string path_in(const std::string& typed) { return to_system_path(to_ustring(typed)); }

/// Lives as long as its window does. Main thread only, but for what FolderRun calls.
class FolderDialog : public Listeners {
 public:
  FolderDialog(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame)
      : context_(context),
        below_(frame->getContainerWindow(), UNO_QUERY_THROW),
        language_(&ui_language(context)),
        window_(css::awt::DialogProvider2::create(context)->createDialog(
            extension_url(context, "dialogs/folder.xdl"))),
        controls_(window_),
        next_bit_(context, [this] { go_on(); }) {}

  void open() {
    set_words();
    for (const char* button :
         {"browse_folder", "browse_last_year", "browse_report", "start", "close"}) {
      const auto control = controls_.get<css::awt::XButton>(button);
      control->setActionCommand(rtl::OUString::createFromAscii(button));
      control->addActionListener(this);
    }
    Reference<css::awt::XTopWindow>(window_, UNO_QUERY_THROW)->addTopWindowListener(this);
    css::frame::Desktop::create(context_)->addTerminateListener(this);
    below_->addEventListener(static_cast<css::awt::XActionListener*>(this));
    show_running(false);
    Reference<css::awt::XWindow>(window_, UNO_QUERY_THROW)->setVisible(true);
    controls_.get<css::awt::XWindow>("folder")->setFocus();
  }

  void to_front() const { Reference<css::awt::XTopWindow>(window_, UNO_QUERY_THROW)->toFront(); }

  void take(const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    bool start_now = false;
    for (const css::beans::PropertyValue& argument : arguments) {
      rtl::OUString text;
      argument.Value >>= text;
      if (argument.Name == "Folder") controls_.set_text("folder", to_system_path(text));
      if (argument.Name == "LastYear") controls_.set_text("last_year", to_system_path(text));
      if (argument.Name == "Report") controls_.set_text("report", to_system_path(text));
      if (argument.Name == "Start") argument.Value >>= start_now;
    }
    if (start_now) start();
  }

  void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override {
    const rtl::OUString command = event.ActionCommand;
    const rtl::Reference<FolderDialog> self(this);
    // Not inside the button's own event: these open windows, or close this one.
    do_later(context_, [self, command] { self->act(command); });
  }

  void SAL_CALL windowClosing(const css::lang::EventObject& /*event*/) override {
    const rtl::Reference<FolderDialog> self(this);
    do_later(context_, [self] { self->close(); });
  }
  void SAL_CALL windowOpened(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL windowClosed(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL windowMinimized(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL windowNormalized(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL windowActivated(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL windowDeactivated(const css::lang::EventObject& /*event*/) override {}
  /// The office takes the window along when the one below it is closed, and says so of that one.
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override { close(); }

  void SAL_CALL queryTermination(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL notifyTermination(const css::lang::EventObject& /*event*/) override { close(); }

 private:
  void set_words() {
    Reference<css::awt::XDialog>(window_)->setTitle(say(msg("フォルダーを点検")));
    controls_.label("folder_title",
                    text(msg("点検するフォルダー（下のフォルダーも含みます）(~F)")));
    controls_.label("last_year_title", text(msg("前年度のフォルダー（比べないときは空欄）(~Y)")));
    controls_.label("report_title", text(msg("HTML の報告書の保存先（作らないときは空欄）(~H)")));
    controls_.label("browse_folder", text(msg("参照(~B)…")));
    controls_.label("browse_last_year", text(msg("参照(~R)…")));
    controls_.label("browse_report", text(msg("参照(~W)…")));
    controls_.label("start", text(msg("点検する(~S)")));
    status(msg(
        "フォルダーの中の .ods、.fods、.xlsx、.xlsm を読み取って点検します。元のファイルは変わりま"
        "せん。"));
  }

  void act(const rtl::OUString& command) {
    if (!window_.is()) return;
    if (command == "start") start();
    if (command == "close") is_running() ? stop() : close();
    if (command == "browse_folder") browse_folder("folder");
    if (command == "browse_last_year") browse_folder("last_year");
    if (command == "browse_report") browse_report();
  }

  void browse_folder(const char* field) {
    const auto picker = css::ui::dialogs::FolderPicker::create(context_);
    const std::string now = path_in(controls_.text(field));
    if (!now.empty()) picker->setDisplayDirectory(to_ustring(to_file_url(now)));
    const Modal waiting;
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
    controls_.set_text(field, to_system_path(picker->getDirectory()));
  }

  void browse_report() {
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        context_, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->appendFilter("HTML", "*.html");
    picker->setDefaultName(to_ustring(text(msg("点検結果")) + ".html"));
    const Modal waiting;
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements()) return;
    std::string path = to_system_path(files[0]);
    if (!std::filesystem::path(path).has_extension()) path += ".html";
    controls_.set_text("report", path);
  }

  /// What speaks against `job`; empty when nothing does.
  [[nodiscard]] static Message objection(const FolderJob& job) {
    std::error_code unknown;
    if (job.folder.empty()) return msg("点検するフォルダーを選んでください。");
    if (!std::filesystem::is_directory(job.folder, unknown)) {
      return msg("フォルダー {1} がありません。", job.folder);
    }
    if (!job.last_year.empty() && !std::filesystem::exists(job.last_year, unknown)) {
      return msg("前年度のフォルダー {1} がありません。", job.last_year);
    }
    if (job.report.empty()) return {};
    if (std::filesystem::is_directory(job.report, unknown)) {
      return msg("{1} はフォルダーです。報告書のファイル名を付けてください。", job.report);
    }
    const auto reports = std::filesystem::absolute(job.report, unknown).parent_path();
    if (!std::filesystem::is_directory(reports, unknown)) {
      return msg("報告書を保存するフォルダー {1} がありません。", reports.string());
    }
    return {};
  }

  [[nodiscard]] bool is_running() const { return run_ || results_; }

  void start() {
    if (is_running()) return;
    const std::string tag = language_->tag();
    // Read here: the run's thread does not speak to the office.
    (void)why_rule_matters(context_, {}, tag);
    FolderJob job{.folder = path_in(controls_.text("folder")),
                  .last_year = path_in(controls_.text("last_year")),
                  .report = path_in(controls_.text("report")),
                  .forms = to_system_path(extension_url(context_, "forms")),
                  .settings = path_in(settings(context_).division),
                  .language = language_,
                  .about_rule = [context = context_, tag](std::string_view rule) {
                    return why_rule_matters(context, rule, tag);
                  }};
    if (const Message against = objection(job); !against.empty()) return status(against);
    std::error_code unknown;
    if (!job.report.empty() && std::filesystem::exists(job.report, unknown) &&
        !confirm(context_, Reference<css::awt::XWindow>(window_, UNO_QUERY), text(msg("点検")),
                 text(msg("{1} はすでにあります。書き換えますか。", job.report)))) {
      return;
    }
    report_ = job.report;
    status(msg("フォルダーの中を調べています。"));
    show_running(true);
    const rtl::Reference<FolderDialog> self(this);
    run_ = std::make_unique<FolderRun>(
        std::move(job),
        [self](std::size_t done, std::size_t count) {
          do_later(self->context_, [self, done, count] { self->progress(done, count); });
        },
        [self](FolderResult result) {
          const auto shared = std::make_shared<FolderResult>(std::move(result));
          do_later(self->context_, [self, shared] { self->finished(std::move(*shared)); });
        });
  }

  void stop() {
    if (!run_) return end(with_report(msg("途中で止めました。結果のブックは作っていません。")));
    run_->stop();
    status(msg("止めています。"));
    controls_.enable("close", false);
  }

  void progress(std::size_t done, std::size_t count) {
    // What was on its way when somebody stopped it says no longer what happens.
    if (!window_.is() || !run_ || run_->stopping()) return;
    constexpr double all = 100;
    const double share = count == 0 ? 0 : static_cast<double>(done) / static_cast<double>(count);
    controls_.set("progress", "ProgressValue", Any(static_cast<sal_Int32>(all * share)));
    status(msg("{1} 冊のうち {2} 冊を点検しました。", count, done));
  }

  void finished(FolderResult result) {
    if (!window_.is() || !run_) return;
    run_.reset();
    if (!result.problem.empty()) return end(result.problem);
    if (result.stopped) return end(msg("途中で止めました。結果は作っていません。"));
    done_ = done(result);
    status(msg("結果のブックを作っています。"));
    results_ = std::make_unique<ResultWorkbook>(context_, std::move(result.tables));
    next_bit_.set(between_bits);
  }

  /// A bit of the workbook of results; then whatever else the office has to do.
  void go_on() {
    if (!window_.is() || !results_) return;
    try {
      if (results_->go_on()) return next_bit_.set(between_bits);
      end(done_);
    } catch (const css::uno::Exception& exception) {
      end(with_report(msg("結果のブックを作れませんでした。{1}", to_utf8(exception.Message))));
    }
  }

  /// Nothing is under way any more, and this came of it.
  void end(const Message& message) {
    results_.reset();
    show_running(false);
    status(message);
  }

  [[nodiscard]] Message with_report(Message message) const {
    return report_.empty() ? message : msg("{1}\n報告書: {2}", std::move(message), report_);
  }

  [[nodiscard]] Message done(const FolderResult& result) const {
    const report::GroupTally& total = result.tally.total;
    Message done =
        msg("{1} 冊を点検しました（エラー {2} 件、警告 {3} 件）。結果のブックを開きました。",
            total.all(), total.counts.errors, total.counts.warnings);
    done = with_report(std::move(done));
    if (!result.remarks.empty()) {
      done = msg("{1}\n{2}", std::move(done), result.remarks.front());
      if (result.remarks.size() > 1) {
        done = msg("{1}（ほか {2} 件）", std::move(done), result.remarks.size() - 1);
      }
    }
    return done;
  }

  void show_running(bool running) {
    for (const char* control : {"folder", "browse_folder", "last_year", "browse_last_year",
                                "report", "browse_report", "start"}) {
      controls_.enable(control, !running);
    }
    controls_.enable("close", true);
    controls_.label("close", text(running ? msg("中止(~C)") : msg("閉じる(~C)")));
    // An empty bar says nothing.
    controls_.get<css::awt::XWindow>("progress")->setVisible(running);
    if (!running) controls_.set("progress", "ProgressValue", Any(sal_Int32(0)));
  }

  void status(const Message& message) { controls_.label("status", text(message)); }
  [[nodiscard]] std::string text(const Message& message) const { return language_->say(message); }
  [[nodiscard]] rtl::OUString say(const Message& message) const {
    return to_ustring(text(message));
  }

  void close();

  Reference<css::uno::XComponentContext> context_;
  Reference<css::lang::XComponent> below_;  // the window from which this one was opened
  const message::Language* language_;
  Reference<css::awt::XDialog> window_;
  Controls controls_;
  std::string report_;
  std::unique_ptr<FolderRun> run_;
  // After the run: what came of it, on its way into a workbook.
  Message done_;
  std::unique_ptr<ResultWorkbook> results_;
  Alarm next_bit_;
};

/// The one that is open, if any.
rtl::Reference<FolderDialog>& current() {
  static rtl::Reference<FolderDialog> dialog;
  return dialog;
}

void FolderDialog::close() {
  if (!window_.is()) return;
  const rtl::Reference<FolderDialog> self(this);
  run_.reset();
  results_.reset();
  css::frame::Desktop::create(context_)->removeTerminateListener(this);
  below_->removeEventListener(static_cast<css::awt::XActionListener*>(this));
  const Reference<css::lang::XComponent> component(window_, UNO_QUERY);
  window_.clear();
  if (component.is()) component->dispose();
  if (current() == self) current().clear();
}

void show(const Reference<css::uno::XComponentContext>& context,
          const Reference<css::frame::XFrame>& frame,
          const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
  rtl::Reference<FolderDialog>& dialog = current();
  if (dialog.is()) {
    dialog->to_front();
  } else {
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the reference owns it
    dialog = new FolderDialog(context, frame);
    dialog->open();
  }
  dialog->take(arguments);
}

}  // namespace

void show_folder_dialog(const Reference<css::uno::XComponentContext>& context,
                        const Reference<css::frame::XFrame>& frame,
                        const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
  // Another program gives the command on a thread of its own; the window belongs to the main one.
  do_later(context, [context, frame, arguments] {
    try {
      show(context, frame, arguments);
    } catch (const css::uno::Exception& exception) {
      const message::Language& language = ui_language(context);
      show_error(context, frame->getContainerWindow(), language.say(msg("点検")),
                 language.say(msg("実行できませんでした。{1}", to_utf8(exception.Message))));
    }
  });
}

}  // namespace tenken::office
