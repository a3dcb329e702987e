// SPDX-License-Identifier: MPL-2.0
// Two checks of one sheet held against each other.
#include "logic/view/what_changed.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "logic/view/progress.hpp"
#include "logic/view/summary.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;
using message::msgn;

/// Whether it counts among what is left to mend. What is to be filled in is counted apart.
bool counts(const check::Finding& finding) {
  return !finding.waived && !is_to_fill(finding) && finding.severity != check::Severity::note;
}

/// Those of `here` that are to be done and are not among `there`'s.
std::vector<const check::Finding*> only_in(const check::Result& here, const check::Result& there) {
  std::set<std::string_view> known;
  for (const check::Finding& finding : there.findings) known.insert(finding.id);
  std::vector<const check::Finding*> result;
  for (const check::Finding& finding : here.findings) {
    if (counts(finding) && !known.contains(finding.id)) result.push_back(&finding);
  }
  return result;
}

bool same_sheet(const check::Result& before, const check::Result& after) {
  if (before.recognised() != after.recognised()) return false;
  if (!before.recognised()) return true;
  return before.binding.recognition.form == after.binding.recognition.form &&
         before.stage() == after.stage();
}

/// 「H44 R5年度 合計(予算現額)」, as much of it as there is.
std::string name_of(const check::Finding& finding, const check::Result& result) {
  const std::string cell = cell_of(finding.at);
  const std::string title = field_name(finding.at, result);
  if (cell.empty() || title.empty()) return cell + title;
  return cell + " " + title;
}

Message mended_line(const std::vector<const check::Finding*>& gone, const check::Result& before,
                    std::size_t left) {
  const auto many = static_cast<long>(gone.size());
  const std::string name = name_of(*gone.front(), before);
  Message what = gone.size() == 1 && !name.empty()
                     ? msg("直りました: {1}。", name)
                     : msgn("{1} 件が直りました。", "{1} 件が直りました。", many, gone.size());
  if (left == 0) return msg("{1}残りはありません。", std::move(what));
  return msgn("{1}残り {2} 件です。", "{1}残り {2} 件です。", static_cast<long>(left),
              std::move(what), left);
}

Message new_line(const std::vector<const check::Finding*>& come, const check::Result& after) {
  const std::string name = name_of(*come.front(), after);
  if (come.size() == 1 && !name.empty()) return msg("新しい指摘: {1}。", name);
  return msgn("新しい指摘が {1} 件あります。", "新しい指摘が {1} 件あります。",
              static_cast<long>(come.size()), come.size());
}

}  // namespace

Message what_changed(const check::Result& before, const check::Result& after) {
  if (!same_sheet(before, after)) return {};
  const auto gone = only_in(before, after);
  const auto come = only_in(after, before);
  if (gone.empty() && come.empty()) return {};
  if (gone.empty()) return new_line(come, after);
  const auto left = static_cast<std::size_t>(std::ranges::count_if(after.findings, counts));
  if (come.empty()) return mended_line(gone, before, left);
  return msg("{1}{2}", mended_line(gone, before, left), new_line(come, after));
}

}  // namespace tenken::view
