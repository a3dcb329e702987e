// SPDX-License-Identifier: MPL-2.0
// HDR002: every page's header says what the first page's says.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::check {
namespace {

using message::msg;
using workbook::CellEdit;

/// A field of the header as one page has it.
struct Copy {
  const record::Field* field = nullptr;
  const std::vector<record::Field>* parts = nullptr;  ///< of a field over several cells
  std::string compared;
};

std::size_t pages_like(const std::vector<Copy>& copies, const Copy& copy) {
  return static_cast<std::size_t>(std::ranges::count(copies, copy.compared, &Copy::compared));
}

/// The filled copy on which most pages agree; the first where none has more pages than another.
const Copy& prevailing(const std::vector<Copy>& copies) {
  const Copy* best = &copies.front();
  for (const Copy& copy : copies) {
    if (copy.compared.empty()) continue;
    if (best->compared.empty() || pages_like(copies, copy) > pages_like(copies, *best)) {
      best = &copy;
    }
  }
  return *best;
}

bool is_year(const Copy& copy) { return copy.field->kind == form::FieldKind::fiscal_year; }

/// What is compared, as it is written: of a title the year.
std::string written(const Copy& copy) {
  return is_year(copy) ? text::find_year(copy.field->text())->written : copy.field->text();
}

/// What `odd` should say to agree with `right`.
std::string mended(const Copy& odd, const Copy& right) {
  return is_year(odd) ? text::with_first_year(odd.field->text(), written(right))
                      : right.field->text();
}

std::vector<CellEdit> edits(const Copy& odd, const Copy& right) {
  const auto edit = [](const record::Field& field, const std::string& text) {
    return CellEdit{
        .place = *field.place, .before = field.cell, .after = workbook::text_cell(text)};
  };
  if (odd.parts == nullptr || odd.parts->empty()) return {edit(*odd.field, mended(odd, right))};
  std::vector<CellEdit> result;
  for (std::size_t i = 0; i < std::min(odd.parts->size(), right.parts->size()); ++i) {
    result.push_back(edit((*odd.parts)[i], (*right.parts)[i].text()));
  }
  return result;
}

message::Message sentence(const Subject& subject, const Copy& odd, const Copy& right,
                          bool first_page_is_right) {
  const std::string title = subject.title(odd.field->id);
  if (odd.compared.empty()) {
    return msg("{1}が空欄ですが、ほかのページは「{2}」です。同じにしてください。", title,
               written(right));
  }
  return first_page_is_right
             ? msg("{1}が「{2}」ですが、1 ページ目は「{3}」です。1 ページ目と同じにしてください。",
                   title, written(odd), written(right))
             : msg("{1}が「{2}」ですが、ほかのページは「{3}」です。"
                   "どちらが正しいか確かめて、同じにしてください。",
                   title, written(odd), written(right));
}

FindingBuilder report(const Subject& subject, const Copy& odd, const Copy& right,
                      bool first_page_is_right, Findings& findings) {
  FindingBuilder finding = findings.at(*odd.field);
  finding.expected(mended(odd, right))
      .related(*right.field)
      .say(sentence(subject, odd, right, first_page_is_right))
      .fix(msg("{1}を「{2}」に合わせる", subject.title(odd.field->id), written(right)),
           edits(odd, right));
  return finding;
}

/// `copies` are page 1's and those of the others that can be compared.
void compare(const Subject& subject, const std::vector<Copy>& copies, Findings& findings) {
  if (copies.size() < 2) return;  // a missing page is LAY005's
  const Copy& first = copies.front();
  const Copy& right = prevailing(copies);
  const bool first_page_is_right = right.compared == first.compared;
  for (const Copy& copy : copies) {
    if (copy.compared == right.compared) continue;
    FindingBuilder finding = report(subject, copy, right, first_page_is_right, findings);
    // The other pages repeat page 1's, which is then only to be filled in.
    if (first.compared.empty()) finding.rests_on(*first.field);
  }
}

void header_agrees(const Subject& subject, Findings& findings) {
  std::vector<const record::Header*> pages = {&subject.sheet.header};
  for (const record::Header& page : subject.sheet.repeated_headers) pages.push_back(&page);

  const auto compare_texts = [&](record::Field record::Header::*member, bool in_parts = false) {
    std::vector<Copy> copies;
    for (const record::Header* page : pages) {
      const record::Field& field = page->*member;
      // A broken cell is NUM003's; without page 1's there is nothing to go by.
      const bool comparable = field.exists() && !field.cell_error();
      if (page == pages.front() && !comparable) return;
      if (!comparable) continue;
      copies.push_back(
          {&field, in_parts ? &page->project_number_parts : nullptr, text::fold(field.text())});
    }
    compare(subject, copies, findings);
  };
  compare_texts(&record::Header::project_number, true);
  // The title around the year differs from page to page.
  std::vector<Copy> years;
  for (const record::Header* page : pages) {
    if (page->year) years.push_back({&page->fiscal_year, nullptr, std::to_string(*page->year)});
  }
  compare(subject, years, findings);
  compare_texts(&record::Header::project_name);
  compare_texts(&record::Header::department);
  compare_texts(&record::Header::division);
}

}  // namespace

const Rule& hdr002() {
  static constexpr std::array yields_to = {Yield{"REQ001", Common::cell},
                                           Yield{"REQ001", Common::ground}};
  static constexpr Rule rule = {
      .id = "HDR002",
      .name = "header-agrees",
      .summary = N_("事業番号、年度、事業名、部局、課・室が、どのページでも同じである。"),
      .headline = N_("ページで記載が違う"),
      .severity = Severity::error,
      .rank = Rank::agreement,
      .fix = FixSafety::confirm,
      .yields_to = yields_to,
      .check = header_agrees,
  };
  return rule;
}

}  // namespace tenken::check
