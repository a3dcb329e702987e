// SPDX-License-Identifier: MPL-2.0
// The copy for submission: when it may be made, and what is written on it.
// docs/decisions/0009-waivers-and-stamps.md.
#include "logic/submission/submission.hpp"

#include <algorithm>

#include "logic/view/summary.hpp"

namespace tenken::submission {
namespace {

using message::msg;
using message::msgn;

/// More would not fit a message box; the panel lists them all.
constexpr std::size_t most_named = 5;

message::Message named(const check::Finding& finding, const check::Result& result) {
  const std::string place = view::place_name(finding.at, result);
  if (place.empty()) return finding.message;
  return msg("{1}: {2}", place, finding.message);
}

/// A stamp that is there already says nothing about the copy that gets a new one.
bool is_about_the_stamp(const check::Finding& finding) { return finding.rule->id == "WVR002"; }

}  // namespace

std::vector<const check::Finding*> open_errors(const check::Result& result) {
  std::vector<const check::Finding*> open;
  for (const check::Finding& finding : result.findings) {
    if (finding.severity == check::Severity::error && !finding.waived &&
        !is_about_the_stamp(finding)) {
      open.push_back(&finding);
    }
  }
  return open;
}

std::optional<message::Message> refusal(const check::Result& result) {
  const std::vector<const check::Finding*> open = open_errors(result);
  if (open.empty()) {
    if (result.recognised()) return std::nullopt;
    return msg("事業改善シートとして読み取れないため、提出用の写しを作れません。");
  }
  const auto count = static_cast<long>(open.size());
  message::Message text = msgn(
      "エラーが {1} 件残っているため、提出用の写しを作れません。直すか、正しい場合は理由を"
      "付けて了承してください。",
      "エラーが {1} 件残っているため、提出用の写しを作れません。直すか、正しい場合は理由を"
      "付けて了承してください。",
      count, count);
  const std::size_t shown = std::min(open.size(), most_named);
  for (std::size_t i = 0; i < shown; ++i) {
    text = msg("{1}\n・{2}", std::move(text), named(*open[i], result));
  }
  if (shown == open.size()) return text;
  return msg("{1}\nほか {2} 件", std::move(text), open.size() - shown);
}

check::Stamp make_stamp(const check::Result& result, std::string version, std::string time) {
  check::Result without_stamp = result;
  std::erase_if(without_stamp.findings, is_about_the_stamp);
  const view::Counts counts = view::count(without_stamp);
  const form::Definition* form = result.binding.recognition.form;
  const form::Stage* stage = result.stage();
  return {.version = std::move(version),
          .form = form != nullptr ? form->id : std::string(),
          .stage = stage != nullptr ? stage->key : std::string(),
          .time = std::move(time),
          .errors = counts.errors,
          .warnings = counts.warnings,
          .notes = counts.notes,
          .waived = counts.waived,
          .hash = check::content_hash(result.sheet, result.binding.layout)};
}

workbook::Edits stamp_edits(const check::Stamp& stamp, const check::Properties& properties) {
  workbook::PropertyEdit edit{.name = std::string(check::stamp_property),
                              .before = std::nullopt,
                              .after = check::property_value(stamp)};
  if (const auto old = properties.find(edit.name); old != properties.end()) {
    edit.before = old->second;
  }
  return {.cells = {}, .properties = {std::move(edit)}};
}

}  // namespace tenken::submission
