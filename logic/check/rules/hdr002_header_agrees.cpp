// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/finding.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

void report(const record::Field& repeat, const record::Field& original, Findings& findings) {
  findings.at(repeat)
      .expected(original.text())
      .related(original)
      .say(msg("{1}が「{2}」ですが、1 ページ目は「{3}」です。1 ページ目と同じにしてください。",
               field_title(repeat.id), repeat.text(), original.text()));
}

void compare(const record::Field& repeat, const record::Field& original, Findings& findings) {
  // A blank original is REQ001's, a broken cell NUM003's.
  if (!repeat.exists() || original.blank() || repeat.cell_error() || original.cell_error()) return;
  if (!text::same_folded(repeat.text(), original.text())) report(repeat, original, findings);
}

void header_agrees(const Subject& subject, Findings& findings) {
  const record::Header& first = subject.sheet.header;
  for (const record::Header& page : subject.sheet.repeated_headers) {
    compare(page.project_number, first.project_number, findings);
    // The title around the year differs from page to page.
    if (page.year && first.year && *page.year != *first.year) {
      report(page.fiscal_year, first.fiscal_year, findings);
    }
    compare(page.project_name, first.project_name, findings);
    compare(page.department, first.department, findings);
    compare(page.division, first.division, findings);
  }
}

}  // namespace

const Rule& hdr002() {
  static constexpr Rule rule = {
      .id = "HDR002",
      .name = "header-agrees",
      .summary = N_("事業番号、年度、事業名、部局、課・室が、どのページでも同じである。"),
      .severity = Severity::error,
      .rank = Rank::agreement,
      .fix = FixSafety::confirm,
      .check = header_agrees,
  };
  return rule;
}

}  // namespace tenken::check
