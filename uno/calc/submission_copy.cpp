// SPDX-License-Identifier: MPL-2.0
// Writing the copy for submission, as a file and as a PDF.
#include "uno/calc/submission_copy.hpp"

#include <algorithm>
#include <cctype>
#include <osl/file.hxx>
#include <utility>
#include <vector>

#include "logic/report/report.hpp"
#include "logic/submission/out_of_sight.hpp"
#include "logic/submission/submission.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/kpi_values.hpp"
#include "uno/calc/leave_out.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/clock.hpp"
#include "uno/common/new_file.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::Message;
using message::msg;
namespace fs = std::filesystem;

constexpr const char* pdf_filter = "calc_pdf_Export";

/// The end of the name in small letters: ".ods".
std::string kind_of(const fs::path& file) {
  std::string extension = file.extension().string();
  for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return extension;
}

const char* filter_of(const fs::path& file) {
  return kind_of(file) == ".xlsx" ? "Calc MS Excel 2007 XML" : "calc8";
}

bool is_file_of(const Reference<css::frame::XModel>& document, const fs::path& file) {
  std::error_code one_is_not_there;
  return fs::equivalent(to_system_path(document->getURL()), file, one_is_not_there);
}

void put_stamp(const Reference<css::frame::XModel>& copy, const check::Result& result) {
  const check::Stamp stamp = submission::make_stamp(result, std::string(report::version()), now());
  set_user_property(copy, std::string(check::stamp_property), check::property_value(stamp));
}

Message cannot_replace(const std::string& cell) {
  return msg(
      "{1} の式（KPI_ で始まる関数）を値に置き換えられないため、提出用の写しを作れません。"
      "保護されたシートの配列数式であれば、シートの保護を解除してください。様式の外にある大きな表の"
      "式であれば、値に直すか削除してください。",
      cell);
}

Message cannot_leave_out(const std::string& cell) {
  return msg(
      "{1} は紙面に見えない内容ですが、写しから除けないため、提出用の写しを作れません。"
      "シートの保護を解除するか、その内容を削除してください。",
      cell);
}

Message without_what_is_unseen(Message reason, const Message& left_out) {
  if (left_out.empty()) return reason;
  return msg(
      "写しには次のものを含めません。\n{1}\n\nこれらを除くと、次のとおり様式どおりになりません。"
      "表示するか、正しい欄に記入してください。\n{2}",
      left_out, std::move(reason));
}

Message too_long(const workbook::Location& place, const workbook::Workbook& workbook) {
  return msg(
      "{1} の文章は {2} 字を超えているため、Excel 形式（.xlsx）では後ろが切れてしまいます。文章を"
      "短くするか、ODF 形式（.ods）で保存してください。",
      workbook.sheets.at(place.sheet).name() + "!" + workbook::to_a1(place.cell),
      submission::longest_excel_text);
}

std::vector<check::Finding> stale_waivers(const check::Result& result) {
  std::vector<check::Finding> stale;
  for (const check::Finding& finding : result.findings) {
    if (finding.rule->id == "WVR001") stale.push_back(finding);
  }
  return stale;
}

/// A waiver of what the copy leaves out says nothing there. One that the document itself calls
/// stale stays: that is for its people to see.
void withdraw_waivers_of_what_is_gone(const Reference<css::uno::XComponentContext>& context,
                                      const Reference<css::frame::XModel>& copy,
                                      const Reference<css::frame::XModel>& document) {
  const auto gone = stale_waivers(check_document(context, copy));
  if (gone.empty()) return;
  const auto old = stale_waivers(check_document(context, document));
  for (const check::Finding& finding : gone) {
    const bool was_stale = std::ranges::any_of(
        old, [&](const check::Finding& other) { return other.at.field == finding.at.field; });
    if (was_stale || !finding.fix) continue;
    for (const workbook::PropertyEdit& edit : finding.fix->edits.properties) {
      set_user_property(copy, edit.name, edit.after);
    }
  }
}

}  // namespace

std::optional<SubmissionTarget> submission_target(const rtl::OUString& url, bool with_pdf) {
  rtl::OUString path;
  if (osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None) return {};
  SubmissionTarget target;
  target.file = to_utf8(path);
  if (kind_of(target.file) != ".ods" && kind_of(target.file) != ".xlsx") return {};
  if (with_pdf) target.pdf = fs::path(target.file).replace_extension(".pdf");
  return target;
}

SubmissionCopy::SubmissionCopy(const Reference<css::uno::XComponentContext>& context,
                               const Reference<css::frame::XModel>& document)
    : document_(document) {
  refusal_ = prepare(context);
}

Message SubmissionCopy::prepare(const Reference<css::uno::XComponentContext>& context) {
  if (auto reason = submission::refusal(check_document(context, document_))) return *reason;
  copy_ = std::make_unique<HiddenCopy>(context, document_);
  LeftOut left_out = leave_out(context, *copy_, document_);
  if (!left_out.still_there.empty()) return cannot_leave_out(left_out.still_there);
  left_out_ = std::move(left_out.what);
  const Reference<css::frame::XModel>& copy = copy_->document();
  if (const auto left = put_values_for_kpi_formulas(copy)) return cannot_replace(*left);
  withdraw_waivers_of_what_is_gone(context, copy, document_);
  // The copy as it is handed in is what was checked, and what the stamp speaks of.
  const check::Result result = check_document(context, copy);
  if (auto reason = submission::refusal(result)) return without_what_is_unseen(*reason, left_out_);
  put_stamp(copy, result);
  return {};
}

Message SubmissionCopy::write(const SubmissionTarget& target,
                              const SubmissionProgress& progress) const {
  const auto begin = [&](int step) {
    if (progress) progress(step);
  };
  if (!refusal_.empty()) return refusal_;
  if (is_file_of(document_, target.file)) {
    return msg("提出用の写しには、元の文書と別の名前を付けてください。");
  }
  if (kind_of(target.file) == ".xlsx") {
    const workbook::Workbook workbook = snapshot(copy_->document());
    if (const auto place = submission::too_long_for_excel(workbook)) {
      return too_long(*place, workbook);
    }
  }
  begin(0);
  const NewFile file(target.file);
  copy_->store(file.unfinished(), filter_of(target.file));
  begin(1);
  if (!target.pdf) {
    file.put_in_place();
    return {};
  }
  const NewFile pdf(*target.pdf);
  copy_->store(pdf.unfinished(), pdf_filter);
  file.put_in_place();
  pdf.put_in_place();
  return {};
}

}  // namespace tenken::office
