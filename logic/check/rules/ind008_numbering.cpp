// SPDX-License-Identifier: MPL-2.0
// IND008: the No. of indicators are ①, ②, ④-1 …, each once and in order.
#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "logic/check/finding.hpp"
#include "logic/check/indicator_numbers.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// The days of the years 2000 to 2199, as a spreadsheet counts them.
constexpr double first_day = 36526;
constexpr double last_day = 109574;

/// The day as most workbooks count it, whatever this one counts from; nullopt when it is none. Also
/// when the cell was made text again afterwards and shows the bare count of days.
std::optional<double> day_of(const record::Field& number, const Subject& subject) {
  const auto serial = number.number();
  if (!serial) return std::nullopt;
  const double day =
      *serial + static_cast<double>(subject.sheet.first_day - workbook::usual_first_day);
  return day >= first_day && day <= last_day ? std::optional(day) : std::nullopt;
}

/// What was typed when Calc made the date: "4-1" for 46113.
std::string typed_as(double day) {
  using namespace std::chrono;
  const year_month_day date =
      sys_days(days(workbook::usual_first_day)) + days(static_cast<int>(day));
  return std::to_string(static_cast<unsigned>(date.month())) + "-" +
         std::to_string(static_cast<unsigned>(date.day()));
}

void unreadable(const record::Field& number, const Subject& subject, Findings& findings) {
  if (const auto day = day_of(number, subject)) {
    const std::string typed = typed_as(*day);
    findings.at(number).expected(typed).say(
        msg("{1}が日付（{2}）になっています。「{3}」と入力すると、Calc が日付に変えてしまいます。"
            "④-1 のように入力するか、先頭に ' を付けて「'{3}」と入力してください。",
            subject.title(number.id), number.text(), typed));
    return;
  }
  findings.at(number).say(
      msg("{1}の「{2}」は番号として読めません。①、②…（枝番は ④-1）の形で入力してください。",
          subject.title(number.id), number.text()));
}

void numbering(const Subject& subject, Findings& findings) {
  const record::Indicator* previous = nullptr;
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    const record::Field& number = indicator.number;
    if (!indicator.in_use || number.blank() || number.cell_error()) continue;
    if (!has_readable_number(indicator)) {
      unreadable(number, subject, findings);
      continue;
    }
    if (const auto tilde = indicator.no.find('~'); tilde != std::string::npos) {
      const auto first = std::ranges::find(subject.sheet.indicators, indicator.no.substr(0, tilde),
                                           &record::Indicator::no);
      findings.at(number)
          .related(first->number)
          .say(msg("No.「{1}」が 2 つ以上の成果指標に付いています。"
                   "指標ごとに別の番号を付けてください。",
                   number.text()));
      continue;
    }
    if (previous != nullptr && !in_order(*previous, indicator)) {
      findings.at(number)
          .related(previous->number)
          .say(msg("{3}の No.「{1}」が「{2}」の後にあります。番号の小さい順に並べるか、"
                   "番号を付け直してください。",
                   number.text(), previous->number.text(), subject.section("indicator")));
    }
    previous = &indicator;
  }
}

}  // namespace

const Rule& ind008() {
  static constexpr Rule rule = {
      .id = "IND008",
      .name = "numbering",
      .summary = N_("成果指標の No. は①、②…（枝番は④-1、④-2）で、重複がなく小さい順に並ぶ。"),
      .headline = N_("No.の並びが違う"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .check = numbering,
  };
  return rule;
}

}  // namespace tenken::check
