// SPDX-License-Identifier: MPL-2.0
// SUB003: 実施方法 is one of those that the form knows.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// `text` without what stands in parentheses: 委託（公募） is 委託.
std::string without_remarks(const std::string& text) {
  std::string result;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) result += c;
    if (c == ')' && depth > 0) --depth;
  }
  return result;
}

/// The methods in one line: 直接・委託, 直接、委託, 直接/委託, 直接＋委託, 直接及び委託.
std::vector<std::string> methods_in(std::string_view line) {
  static constexpr std::array<std::string_view, 7> separators = {"・", "、", ",",   "/",
                                                                 "+",  ";",  "及び"};
  std::string rest = without_remarks(text::fold(line));
  std::vector<std::string> methods;
  while (!rest.empty()) {
    std::size_t end = rest.size();
    std::size_t next = rest.size();
    for (const std::string_view separator : separators) {
      const std::size_t at = rest.find(separator);
      if (at >= end) continue;
      end = at;
      next = at + separator.size();
    }
    if (end > 0) methods.push_back(rest.substr(0, end));
    rest.erase(0, next);
  }
  return methods;
}

/// 「委託　補助金」: white space may part two methods, or stand within one (直 接).
std::vector<std::string> methods_by_space(std::string_view text) {
  std::vector<std::string> methods;
  std::string word;
  for (std::size_t at = 0; at <= text.size();) {
    const bool ends = at == text.size();
    const text::Decoded next = ends ? text::Decoded{} : text::decode_at(text, at);
    if (ends || text::is_invisible(next.character) || text::is_line_break(next.character)) {
      for (auto& method : methods_in(word)) methods.push_back(std::move(method));
      word.clear();
    } else {
      word.append(text.substr(at, next.length));
    }
    at += ends ? 1 : next.length;
  }
  return methods;
}

/// The methods of a cell whose lines are one each.
std::vector<std::string> methods_by_line(const std::string& text) {
  std::vector<std::string> methods;
  for (std::string_view rest = text; !rest.empty();) {
    for (auto& method : methods_in(text::take_line(rest))) methods.push_back(std::move(method));
  }
  return methods;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : "、") + word;
  return text;
}

class KnownMethods {
 public:
  explicit KnownMethods(const std::vector<std::string>& methods) {
    for (const std::string& method : methods) folded_.push_back(text::fold(method));
  }

  /// Most cells were chosen from the list and need no reading.
  [[nodiscard]] bool has(const std::string& method) const {
    return std::ranges::find(folded_, method) != folded_.end();
  }

  /// The first of `methods` that is not known; "" when all are.
  [[nodiscard]] std::string first_unknown(const std::vector<std::string>& methods) const {
    const auto found =
        std::ranges::find_if(methods, [&](const std::string& method) { return !has(method); });
    return found == methods.end() ? std::string() : *found;
  }

 private:
  std::vector<std::string> folded_;
};

void method(const Subject& subject, Findings& findings) {
  if (subject.form.methods.empty()) return;
  const KnownMethods known(subject.form.methods);
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    for (const record::Activity& activity : subproject.activities) {
      const record::Field& field = activity.method;
      if (field.missing() || field.cell_error() || known.has(field.text())) continue;
      // A line break may part two methods, or only wrap the name of one.
      if (known.first_unknown(methods_in(field.text())).empty() ||
          known.first_unknown(methods_by_space(field.text())).empty()) {
        continue;
      }
      const std::string unknown = known.first_unknown(methods_by_line(field.text()));
      if (unknown.empty()) continue;
      findings.at(field).say(
          msg("{1}の「{2}」は、様式の実施方法（{3}）にありません。"
              "この中から選ぶか、書き方を確かめてください。",
              subject.title(field.id), unknown, joined(subject.form.methods)));
    }
  }
}

}  // namespace

const Rule& sub003() {
  static constexpr Rule rule = {
      .id = "SUB003",
      .name = "method",
      .summary = N_("取組の実施方法は、様式で決められたものである。"),
      .headline = N_("実施方法が一覧にない"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .check = method,
  };
  return rule;
}

}  // namespace tenken::check
