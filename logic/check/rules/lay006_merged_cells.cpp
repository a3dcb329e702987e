// SPDX-License-Identifier: MPL-2.0
// LAY006: what the form merges is merged, and nothing beyond it covers a field.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"

namespace tenken::check {
namespace {

using bind::BrokenMerge;
using message::msg;

/// Broken merges of a page that are one mistake: those covered by the same merge, or all that were
/// taken apart (one selection, one click).
struct Damage {
  std::size_t page = 0;
  std::optional<workbook::Range> covered_by;
  std::vector<const BrokenMerge*> merges;
};

std::vector<Damage> damages(const bind::Layout& layout) {
  std::vector<Damage> result;
  for (const BrokenMerge& merge : layout.broken_merges) {
    const auto same = std::ranges::find_if(result, [&](const Damage& damage) {
      return damage.page == merge.page && damage.covered_by == merge.covered_by;
    });
    if (same == result.end()) {
      result.push_back({merge.page, merge.covered_by, {&merge}});
    } else {
      same->merges.push_back(&merge);
    }
  }
  return result;
}

/// "C26:E26、F26:G26、H26:I26 など": enough to find the place.
std::string ranges(const std::vector<const BrokenMerge*>& merges) {
  constexpr std::size_t most = 3;
  std::vector<std::string> shown;
  shown.reserve(merges.size());
  for (const BrokenMerge* merge : merges) shown.push_back(workbook::to_a1(merge->expected));
  return listed(shown, most);
}

void merged_cells(const Subject& subject, Findings& findings) {
  if (!subject.binding.recognition.recognised) return;
  for (const Damage& damage : damages(subject.layout())) {
    const BrokenMerge& first = *damage.merges.front();
    const std::string expected = ranges(damage.merges);
    FindingBuilder finding = findings.at(Place{.field = first.field, .cell = first.place});
    finding.expected(expected);
    for (std::size_t i = 1; i < damage.merges.size(); ++i) {
      finding.related(Place{.field = damage.merges[i]->field, .cell = damage.merges[i]->place});
    }
    if (damage.covered_by) {
      const std::string covering = workbook::to_a1(*damage.covered_by);
      finding.actual(covering).say(
          msg("{1}のセル（{2}）が、{3} の結合に隠れています。値が見えず、読み取れません。"
              "{3} の結合を解除し、様式と同じ範囲で結合し直してください。",
              subject.title(first.field), expected, covering));
    } else if (damage.merges.size() == 1) {
      finding.say(
          msg("{1}のセルの結合が外れています。様式では {2} が 1 つのセルです。"
              "同じ範囲を結合し直してください。",
              subject.title(first.field), expected));
    } else {
      finding.say(
          msg("{1}など {2} か所のセルの結合が外れています。様式では {3} がそれぞれ 1 つのセルです。"
              "同じ範囲を結合し直してください。",
              subject.title(first.field), damage.merges.size(), expected));
    }
  }
}

}  // namespace

const Rule& lay006() {
  static constexpr Rule rule = {
      .id = "LAY006",
      .name = "merged-cells",
      .summary = N_("様式で結合されているセルが、結合されたままである。"),
      .headline = N_("セルの結合が違う"),
      .severity = Severity::warning,
      .rank = Rank::structure,
      .check = merged_cells,
  };
  return rule;
}

}  // namespace tenken::check
