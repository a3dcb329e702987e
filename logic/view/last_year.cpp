// SPDX-License-Identifier: MPL-2.0
// Words about last year's workbook.
#include "logic/view/last_year.hpp"

#include <algorithm>
#include <filesystem>

namespace tenken::view {

using message::msg;

LastYearState last_year_state(const std::string& file, const message::Message& problem,
                              const check::Result& result) {
  LastYearState state;
  if (file.empty()) return state;
  state.name = std::filesystem::path(file).filename().string();
  if (!problem.empty()) {
    state.notice = msg("前年度のシート「{1}」とは比べていません。{2}", state.name, problem);
  } else if (!result.recognised()) {
    // Nothing is compared, and why is said already.
  } else if (result.others.empty()) {
    state.notice = msg(
        "「{1}」とは比べていません。この事業の前年度のシートではありません。年度と事業名を確かめ"
        "てください。",
        state.name);
  } else {
    state.line = msg("前年度: {1} と比べています", state.name);
  }
  return state;
}

std::size_t between_workbooks(const check::Result& result) {
  return static_cast<std::size_t>(
      std::ranges::count_if(result.findings, [](const check::Finding& finding) {
        return !finding.waived && std::ranges::any_of(finding.related, [](const auto& place) {
          return place.workbook != 0;
        });
      }));
}

}  // namespace tenken::view
