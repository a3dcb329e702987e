// SPDX-License-Identifier: MPL-2.0
// HDR003: 事業番号 is three groups of two digits.
#include <algorithm>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

bool is_digits(const std::string& text, std::size_t count) {
  return text.size() == count && std::ranges::all_of(text, text::is_digit);
}

constexpr std::size_t group = 2;
constexpr std::size_t groups = 3;

/// Three groups of two digits, each in its cell, or all in the one cell that another form has.
bool is_project_number(const record::Header& header) {
  const std::vector<record::Field>& parts = header.project_number_parts;
  if (parts.empty()) {
    std::string digits = text::fold(header.project_number.text());
    std::erase(digits, '-');
    return is_digits(digits, groups * group);
  }
  return std::ranges::all_of(
      parts, [](const record::Field& part) { return is_digits(text::fold(part.text()), group); });
}

void project_number(const Subject& subject, Findings& findings) {
  const record::Header& header = subject.sheet.header;
  const record::Field& number = header.project_number;
  if (!number.exists() || number.blank()) return;  // REQ001's
  const std::vector<record::Field>& parts = header.project_number_parts;
  // A form that prints fewer or more cells has numbers of its own.
  if (!parts.empty() && parts.size() != groups) return;
  if (std::ranges::any_of(parts, &record::Field::cell_error)) return;
  if (is_project_number(header)) return;
  if (parts.empty()) {
    findings.at(number).say(
        msg("{1}が「{2}」です。「07-06-01」のように、2 桁ずつ 3 組の数字を入力してください"
            "（1 桁のときは前に 0 を付けます）。",
            subject.title(number.id), number.text()));
    return;
  }
  findings.at(number).say(
      msg("{1}が「{2}」です。「07」「06」「01」のように、2 桁ずつ 3 つのセルに入力してください"
          "（1 桁のときは前に 0 を付けます）。",
          subject.title(number.id), number.text()));
}

}  // namespace

const Rule& hdr003() {
  static constexpr Rule rule = {
      .id = "HDR003",
      .name = "project-number",
      .summary = N_("事業番号は、2 桁ずつ 3 組の数字である。"),
      .headline = N_("事業番号の形が違う"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .check = project_number,
  };
  return rule;
}

}  // namespace tenken::check
