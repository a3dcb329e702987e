// SPDX-License-Identifier: MPL-2.0
// Which fixes can be made together, and making all that need no question.
#include "logic/check/fixes.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace tenken::check {

bool has_safe_fix(const Finding& finding) {
  return finding.fix && !finding.waived && finding.fix->safety == FixSafety::safe &&
         !finding.fix->edits.empty();
}

std::size_t safe_fix_count(const Result& result) {
  return static_cast<std::size_t>(std::ranges::count_if(result.findings, has_safe_fix));
}

std::vector<const Finding*> safe_fixes(const Result& result) {
  std::vector<const Finding*> fixes;
  std::set<workbook::Location> cells;
  std::set<std::string> properties;
  for (const Finding& finding : result.findings) {
    if (!has_safe_fix(finding)) continue;
    const workbook::Edits& edits = finding.fix->edits;
    const bool taken =
        std::ranges::any_of(edits.cells, [&](const auto& e) { return cells.contains(e.place); }) ||
        std::ranges::any_of(edits.properties,
                            [&](const auto& e) { return properties.contains(e.name); });
    if (taken) continue;
    for (const workbook::CellEdit& edit : edits.cells) cells.insert(edit.place);
    for (const workbook::PropertyEdit& edit : edits.properties) properties.insert(edit.name);
    fixes.push_back(&finding);
  }
  return fixes;
}

std::size_t mend_all(Result& result, const Owner& owner) {
  std::size_t mended = 0;
  for (int round = 0; round < max_rounds; ++round) {
    std::size_t mended_now = 0;
    for (const Finding* finding : safe_fixes(result)) {
      if (owner.mend(*finding)) ++mended_now;
    }
    if (mended_now == 0) break;
    mended += mended_now;
    result = owner.check();
  }
  return mended;
}

}  // namespace tenken::check
