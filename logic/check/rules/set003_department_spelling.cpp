// SPDX-License-Identifier: MPL-2.0
// SET003: a department is written in one way.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "logic/check/between/sheet_set.hpp"
#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// In shorter names a single character makes another department: 農政部, 農林部.
constexpr std::size_t shortest = 4;

/// Characters by which departments really differ: ordinals, directions, and what kind of unit it
/// is.
constexpr std::u32string_view telling =
    U"0123456789一二三四五六七八九十第東西南北中央上下左右前後内外新旧大小市町村郡県国部局課室係班"
    U"所院校場館署";

bool tells(const std::u32string& letters, std::size_t at) {
  return telling.find(letters[at]) != std::u32string_view::npos;
}

/// Offices that have the name of their place in front: 飯田建設事務所, 飯山建設事務所.
bool is_named_after_a_place(std::string_view folded, std::size_t character) {
  constexpr std::size_t longest_place = 3;
  static constexpr auto kinds = std::to_array<std::string_view>(
      {"事務所",   "振興局", "地方局", "支庁",   "支所", "支局", "支部", "出張所",
       "センター", "保健所", "試験場", "研究所", "学校", "高校", "学園", "病院",
       "警察署",   "消防署", "税務署", "図書館", "公園", "空港"});
  return character < longest_place &&
         std::ranges::any_of(kinds, [&](std::string_view kind) { return folded.ends_with(kind); });
}

/// True when one character of the folded names was mistyped, left out or added, and it is none by
/// which departments differ.
bool one_is_a_slip(const std::string& a, const std::string& b) {
  std::u32string longer = text::decode(a);
  std::u32string shorter = text::decode(b);
  if (longer.size() < shorter.size()) longer.swap(shorter);
  if (shorter.size() < shortest || longer.size() - shorter.size() > 1) return false;
  const auto differ = std::ranges::mismatch(longer, shorter);
  const auto at = static_cast<std::size_t>(differ.in1 - longer.begin());
  const bool replaced = longer.size() == shorter.size();
  if (at == longer.size()) return false;
  const std::u32string_view rest_longer = std::u32string_view(longer).substr(at + 1);
  const std::u32string_view rest_shorter =
      std::u32string_view(shorter).substr(replaced ? at + 1 : at);
  if (rest_longer != rest_shorter) return false;
  if (is_named_after_a_place(a, at) && is_named_after_a_place(b, at)) return false;
  // 産業労働 for 産業労働部 is the same one.
  if (!replaced && at + 1 == longer.size()) return true;
  return !tells(longer, at) && !(replaced && tells(shorter, at));
}

void department_spelling(const SetSubject& subject, Findings& findings) {
  const record::Field& department = subject.now.sheet.header.department;
  const std::string folded = text::fold(subject.facts.department);
  // Said once for each way of writing.
  if (folded.empty() || subject.earlier.same_department(subject.facts) != nullptr) return;
  for (const SheetFacts* other : subject.earlier.departments()) {
    if (!one_is_a_slip(folded, text::fold(other->department))) continue;
    findings.at(department)
        .related(subject.place_of(*other, "header.department"))
        .say(msg("部局が「{1}」ですが、ほかのファイル（{2}）では「{3}」です。同じ部局なら、書き方を"
                 "そろえてください。",
                 quote(department.text()), other->file, quote(other->department)));
    return;
  }
}

}  // namespace

const Rule& set003() {
  static constexpr Rule rule = {
      .id = "SET003",
      .name = "department-spelling",
      .summary = N_("同じ部局の名前は、どのファイルでも同じ書き方になっている。"),
      .headline = N_("部局の書き方が二通り"),
      .severity = Severity::warning,
      .rank = Rank::style,
      .check = department_spelling,
  };
  return rule;
}

}  // namespace tenken::check
