// SPDX-License-Identifier: MPL-2.0
// A folder is checked on threads of its own, while the office goes on.
#include "uno/folder/folder_run.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/uno/Exception.hpp>
#include <exception>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>

#include "logic/folder/check_folder.hpp"
#include "logic/folder/report_writer.hpp"
#include "logic/form/error_place.hpp"
#include "uno/common/new_file.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using message::msg;

/// A sheet of Calc has 1,048,576 rows, the first of which are titles.
constexpr std::size_t most_rows = 1'000'000;

/// The report's file, there when all is written.
class ReportFile {
 public:
  explicit ReportFile(const std::string& path)
      : path_(path),
        new_file_(std::filesystem::absolute(path)),
        stream_(new_file_.unfinished(), std::ios::binary | std::ios::trunc) {
    if (!stream_) fail();
  }

  void write(std::string_view text) {
    stream_.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream_) fail();
  }
  void commit() {
    stream_.close();
    if (!stream_) fail();
    new_file_.put_in_place();
  }

 private:
  [[noreturn]] void fail() const { throw folder::OutputError(message::argument(path_)); }

  std::string path_;
  NewFile new_file_;
  std::ofstream stream_;
};

/// The HTML report on its way into its file.
class HtmlFile {
 public:
  HtmlFile(const FolderJob& job, const report::Collected& collected)
      : file_(job.report),
        report_(report::make_report(report::Format::html, *job.language, {.page = job.about_rule})),
        writer_(*report_, collected, [this](std::string_view text) { file_.write(text); }) {}

  /// On any thread.
  [[nodiscard]] report::Part part(const report::Outcome& outcome) const {
    return report_->part(outcome);
  }
  void add(const report::Part& part, const report::Tally& tally) { writer_.add(part, tally); }
  void commit() {
    writer_.finish();
    file_.commit();
  }

 private:
  ReportFile file_;
  std::unique_ptr<report::FolderReport> report_;
  folder::ReportWriter writer_;
};

/// What is made of each workbook.
struct Made {
  report::WorkbookRows rows;
  report::Part part;
  report::Tally tally;
};

/// One thread is left to the office.
unsigned jobs() { return std::max(2U, std::thread::hardware_concurrency()) - 1; }

message::Message wrong_forms(const folder::FormSets& forms) {
  if (forms.none_found() || forms.errors().empty()) {
    return msg("様式の定義ファイル（.toml）がありません。");
  }
  const form::DefinitionError& error = forms.errors().front();
  return msg("様式または設定のファイルに誤りがあります。\n{1}: {2}", form::place_of(error),
             error.message);
}

class Work {
 public:
  Work(const FolderJob& job, const std::atomic<bool>& stopped,
       const std::function<void(std::size_t, std::size_t)>& progress)
      : job_(job),
        progress_(progress),
        stopped_([&stopped] { return stopped.load(); }),
        forms_({.shipped = job.forms,
                .wished = {},
                .settings = job.settings,
                .without_settings = false}) {}

  FolderResult run() {
    std::istringstream nothing;
    const folder::Inputs inputs = folder::collect({job_.folder}, nothing);
    if (inputs.items.empty()) return problem(msg("点検するブックがありません。"));
    std::vector<const folder::FormSet*> form_sets;
    for (const folder::Input& input : inputs.items) form_sets.push_back(&forms_.in(*input.base));
    if (!forms_.right()) return problem(wrong_forms(forms_));
    FolderResult result;
    std::optional<folder::LastYear> last_year;
    if (!job_.last_year.empty()) {
      const folder::Inputs last = folder::collect({job_.last_year}, nothing);
      if (last.items.empty()) return problem(msg("前年度のブックがありません。"));
      last_year.emplace(last, forms_, jobs(), stopped_);
      if (!forms_.right()) return problem(wrong_forms(forms_));
      for (const folder::LastYear::Problem& each : last_year->problems()) {
        result.remarks.push_back(
            msg("前年度のブック {1} とは比べられません。{2}", each.file, each.reason));
      }
    }
    check(inputs, std::move(form_sets), last_year ? &*last_year : nullptr, result);
    return result;
  }

 private:
  static FolderResult problem(message::Message what) {
    FolderResult result;
    result.problem = std::move(what);
    return result;
  }

  void check(const folder::Inputs& inputs, std::vector<const folder::FormSet*> form_sets,
             const folder::LastYear* last_year, FolderResult& result) {
    const message::Language& language = *job_.language;
    std::optional<HtmlFile> html;
    if (!job_.report.empty()) html.emplace(job_, inputs.collected);
    report::Tables tables(language, most_rows);
    progress_(0, inputs.items.size());
    const bool whole = folder::check_folder(
        inputs, std::move(form_sets), {.stage = {}, .last_year = last_year, .jobs = jobs()},
        stopped_,
        [&](const report::Outcome& outcome) {
          return Made{.rows = report::table_rows(outcome, language, job_.folder),
                      .part = html ? html->part(outcome) : report::Part(),
                      .tally = report::Tally::of(outcome)};
        },
        [&](std::size_t index, Made made) {
          tables.add(std::move(made.rows));
          if (html) html->add(made.part, made.tally);
          result.tally.add(made.tally);
          tell(index + 1, inputs.items.size());
        });
    if (!whole) {
      result.stopped = true;
      return;
    }
    if (html) html->commit();
    result.tables = std::move(tables).finish(job_.folder, result.tally, inputs.collected);
  }

  /// Not more often than somebody can read it.
  void tell(std::size_t done, std::size_t count) {
    const auto now = std::chrono::steady_clock::now();
    if (done < count && now - told_ < std::chrono::milliseconds(100)) return;
    told_ = now;
    progress_(done, count);
  }

  const FolderJob& job_;
  const std::function<void(std::size_t, std::size_t)>& progress_;
  std::function<bool()> stopped_;
  folder::FormSets forms_;
  std::chrono::steady_clock::time_point told_;
};

}  // namespace

FolderRun::FolderRun(FolderJob job, std::function<void(std::size_t, std::size_t)> progress,
                     std::function<void(FolderResult)> finished)
    : thread_([this, job = std::move(job), progress = std::move(progress),
               finished = std::move(finished)] {
        FolderResult result;
        try {
          result = Work(job, stopped_, progress).run();
        } catch (const folder::OutputError& error) {
          result = FolderResult();
          result.problem = msg("書き込めません（{1}）。", error.message());
        } catch (const css::uno::Exception& exception) {
          result = FolderResult();
          result.problem = msg("実行できませんでした。{1}", to_utf8(exception.Message));
        } catch (const std::exception& exception) {
          result = FolderResult();
          result.problem = msg("実行できませんでした。{1}", exception.what());
        }
        finished(std::move(result));
      }) {}

FolderRun::~FolderRun() {
  stop();
  if (thread_.joinable()) thread_.join();
}

}  // namespace tenken::office
