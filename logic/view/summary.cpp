// SPDX-License-Identifier: MPL-2.0
// What a check's result looks like to a person: the panel and the reports share it.
#include "logic/view/summary.hpp"

namespace tenken::view {

using message::msg;
using message::msgn;

void Counts::add(const check::Finding& finding) {
  if (finding.waived) {
    ++waived;
    return;
  }
  switch (finding.severity) {
    case check::Severity::error:
      ++errors;
      break;
    case check::Severity::warning:
      ++warnings;
      break;
    case check::Severity::note:
      ++notes;
      break;
  }
}

void Counts::add(const Counts& more) {
  errors += more.errors;
  warnings += more.warnings;
  notes += more.notes;
  waived += more.waived;
}

Counts count(const check::Result& result) {
  Counts counts;
  for (const check::Finding& finding : result.findings) counts.add(finding);
  return counts;
}

Status status(const check::Result& result) {
  const Counts counts = count(result);
  if (counts.errors > 0) return Status::error;
  return counts.warnings > 0 ? Status::warning : Status::ok;
}

std::string_view to_string(Status status) {
  switch (status) {
    case Status::ok:
      return "ok";
    case Status::warning:
      return "warning";
    case Status::error:
      return "error";
    case Status::unreadable:
      return "unreadable";
  }
  return "";
}

message::Message counts_line(const Counts& counts) {
  if (counts.waived > 0) {
    return msg("エラー {1} 件、警告 {2} 件、注意 {3} 件、了承済み {4} 件", counts.errors,
               counts.warnings, counts.notes, counts.waived);
  }
  return msg("エラー {1} 件、警告 {2} 件、注意 {3} 件", counts.errors, counts.warnings,
             counts.notes);
}

message::Message verdict(const check::Result& result) {
  const Counts counts = count(result);
  if (!result.recognised()) return msg("事業改善シートとして読み取れませんでした。");
  if (counts.errors > 0) {
    return msgn("提出前に直すところが {1} 件あります。", "提出前に直すところが {1} 件あります。",
                static_cast<long>(counts.errors), counts.errors);
  }
  if (counts.warnings > 0) {
    return msgn("エラーはありません。確認するところが {1} 件あります。",
                "エラーはありません。確認するところが {1} 件あります。",
                static_cast<long>(counts.warnings), counts.warnings);
  }
  return msg("直すところはありません。");
}

message::Message form_line(const check::Result& result) {
  if (!result.recognised()) return msg("様式: 見つかりません");
  const std::string& title = result.binding.recognition.form->title;
  if (const form::Stage* stage = result.stage()) {
    return msg("様式: {1}　段階: {2}", title, stage->label);
  }
  return msg("様式: {1}　段階: 未選択", title);
}

message::Message severity_name(check::Severity severity) {
  switch (severity) {
    case check::Severity::error:
      return msg("エラー");
    case check::Severity::warning:
      return msg("警告");
    case check::Severity::note:
      return msg("注意");
  }
  return {};
}

std::string_view severity_sign(check::Severity severity) {
  switch (severity) {
    case check::Severity::error:
      return "×";
    case check::Severity::warning:
      return "▲";
    case check::Severity::note:
      return "・";
  }
  return "";
}

namespace {

const check::OtherWorkbook& other_of(const check::Place& place, const check::Result& result) {
  return result.others.at(place.workbook - 1);
}

}  // namespace

std::string file_of(const check::Place& place, const check::Result& result) {
  return place.workbook == 0 ? std::string() : other_of(place, result).file;
}

std::string sheet_of(const check::Place& place, const check::Result& result) {
  if (!place.cell) return {};
  const auto& names =
      place.workbook == 0 ? result.sheet_names : other_of(place, result).sheet_names;
  return names.at(place.cell->sheet);
}

std::string cell_of(const check::Place& place) {
  return place.cell ? workbook::to_a1(place.cell->cell) : std::string();
}

std::string field_name(const check::Place& place, const check::Result& result) {
  return place.field.empty() ? std::string() : result.binding.titles().field(place.field);
}

std::string place_name(const check::Place& place, const check::Result& result) {
  if (!place.cell) return file_of(place, result);
  const std::string cell = sheet_of(place, result) + "!" + cell_of(place);
  return place.workbook == 0 ? cell : file_of(place, result) + " " + cell;
}

}  // namespace tenken::view
