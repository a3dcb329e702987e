// SPDX-License-Identifier: MPL-2.0
// LAY011: no page of the form is there twice.
#include <string>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// 「細事業一覧」, or 「細事業一覧」「細事業一覧_2」
class Names {
 public:
  void add(std::string_view name) { text_ += "「" + quote(name) + "」"; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// The year of all second pages; nullopt when they do not agree on one.
std::optional<int> common_year(const std::vector<bind::SecondPage>& pages) {
  for (const bind::SecondPage& page : pages) {
    if (page.fiscal_year != pages.front().fiscal_year) return std::nullopt;
  }
  return pages.front().fiscal_year;
}

/// A copied workbook's pages come together: they are one finding.
void page_twice(const Subject& subject, Findings& findings) {
  const std::vector<bind::SecondPage>& twice = subject.layout().second_pages;
  if (!subject.binding.recognition.recognised || twice.empty()) return;
  Names extra;
  Names checked;
  FindingBuilder finding = findings.at(
      Place{.field = {}, .cell = workbook::Location{.sheet = twice.front().sheet, .cell = {}}});
  for (const bind::SecondPage& page : twice) {
    extra.add(page.name);
    const auto original = subject.layout().page_sheets.at(page.page);
    if (!original) continue;
    checked.add(page.taken);
    finding.related(Place{.field = {}, .cell = workbook::Location{.sheet = *original, .cell = {}}});
  }
  const auto year = common_year(twice);
  if (year && *year != subject.sheet.fiscal_year) {
    finding.say(
        msg("シート{1}は{2}年度の同じ様式です。点検したのは{3}で、{1}は点検していません。"
            "提出に要らないシートは削除してください。",
            extra.text(), text::era_short(*year), checked.text()));
  } else {
    finding.say(
        msg("同じ様式のページが二つあります。点検したのは{2}で、{1}は点検していません。"
            "どちらが正しいか確かめ、要らないシートを削除してください。",
            extra.text(), checked.text()));
  }
}

}  // namespace

const Rule& lay011() {
  static constexpr Rule rule = {
      .id = "LAY011",
      .name = "page-twice",
      .summary = N_("様式のどのページも、ブックに一つだけある。"),
      .headline = N_("同じページが二つ"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .fix = FixSafety::none,
      .check = page_twice,
  };
  return rule;
}

}  // namespace tenken::check
