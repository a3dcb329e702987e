// SPDX-License-Identifier: MPL-2.0
// SUB002: 細事業 and 取組 are numbered from the top, without gap or double.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// The number in a No. cell: 1, １, (1), 1. and, under 細事業 2, the 1 of 2-1.
std::optional<int> number_in(const record::Field& field, std::optional<int> parent = {}) {
  std::string digits = text::fold(field.text());
  std::erase_if(digits, [](char c) { return c == '(' || c == ')' || c == '.'; });
  const std::string before = parent ? std::to_string(*parent) + "-" : std::string();
  if (!before.empty() && digits.starts_with(before)) digits.erase(0, before.size());
  int number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [read, error] = std::from_chars(digits.data(), end, number);
  return error == std::errc{} && read == end ? std::optional(number) : std::nullopt;
}

/// Offered only where nothing but plain digits stands: how else the next No. would be written is
/// not ours to guess.
bool is_plain(const record::Field& field) {
  return field.blank() || (number_in(field) && field.text() == std::to_string(*number_in(field)));
}

std::vector<workbook::CellEdit> renumbered(const std::vector<const record::Field*>& numbers,
                                           int first) {
  std::vector<workbook::CellEdit> edits;
  edits.reserve(numbers.size());
  for (const record::Field* field : numbers) {
    edits.push_back(workbook::renumber(*field->place, field->cell, first++));
  }
  return edits;
}

/// The first No. that is out of order; `parent` is the No. of the 細事業 whose activities these
/// are: those behind it are usually only shifted along.
void check_order(const Subject& subject, const std::vector<const record::Field*>& numbers,
                 int first, std::optional<int> parent, Findings& findings) {
  int expected = first;
  for (const record::Field* field : numbers) {
    if (field->cell_error()) return;  // NUM003's
    if (number_in(*field, parent) != expected) {
      FindingBuilder finding = findings.at(*field);
      finding.expected(std::to_string(expected));
      finding.say(field->blank()
                      ? msg("{1}が空欄です。上から順に付けた番号の「{2}」を入力してください。",
                            subject.title(field->id), expected)
                      : msg("{1}が「{2}」ですが、上から順に付けた番号では「{3}」です。"
                            "抜けや重複のないように付け直してください。",
                            subject.title(field->id), field->text(), expected));
      if (std::ranges::all_of(numbers, [](const auto* each) { return is_plain(*each); })) {
        finding.fix(msg("No.を {1} から順に付け直す", first), renumbered(numbers, first));
      }
      return;
    }
    ++expected;
  }
}

/// The No. cells of `subproject`'s activities; a blank one is REQ001's.
std::vector<const record::Field*> activity_numbers(const record::SubProject& subproject) {
  std::vector<const record::Field*> numbers;
  for (const record::Activity& activity : subproject.activities) {
    if (activity.in_use && activity.number.exists()) numbers.push_back(&activity.number);
  }
  const bool has_blank =
      std::ranges::any_of(numbers, [](const auto* number) { return number->blank(); });
  return has_blank ? std::vector<const record::Field*>() : numbers;
}

void numbering(const Subject& subject, Findings& findings) {
  std::vector<const record::Field*> subprojects;
  int last_activity = 0;
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    if (!subproject.in_use) continue;
    if (subproject.number.exists()) subprojects.push_back(&subproject.number);
    const auto activities = activity_numbers(subproject);
    if (activities.empty()) continue;
    // Some sections number on through all 細事業.
    const std::optional<int> parent = subproject.number.exists() && !subproject.number.blank()
                                          ? number_in(subproject.number)
                                          : std::nullopt;
    const bool goes_on = last_activity > 0 && number_in(*activities.front()) == last_activity + 1;
    const int first = goes_on ? last_activity + 1 : 1;
    check_order(subject, activities, first, parent, findings);
    last_activity = first + static_cast<int>(activities.size()) - 1;
  }
  check_order(subject, subprojects, 1, std::nullopt, findings);
}

}  // namespace

const Rule& sub002() {
  static constexpr Rule rule = {
      .id = "SUB002",
      .name = "numbering",
      .summary = N_("細事業と取組のNo.は、上から 1、2、3… と、抜けも重複もなく付いている。"),
      .headline = N_("No.の抜け・重複"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .fix = FixSafety::confirm,
      .check = numbering,
  };
  return rule;
}

}  // namespace tenken::check
