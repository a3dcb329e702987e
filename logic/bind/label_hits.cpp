// SPDX-License-Identifier: MPL-2.0
// Where on a sheet there are texts of labels, whoever's they are.
#include "logic/bind/label_hits.hpp"

#include <algorithm>

namespace tenken::bind {
namespace {

// Bounds for sheets that are no form: a form has some hundred texts, and each label a few times.
constexpr std::size_t most_texts_folded = 40000;
constexpr std::size_t most_hits_of_a_text = 400;

}  // namespace

LabelHits::LabelHits(const workbook::Sheet& sheet, const form::LabelTexts& texts)
    : hits_(texts.size()) {
  std::size_t folded = 0;
  sheet.for_each_filled([&](workbook::Address address, const workbook::Cell& cell) {
    if (cell.type != workbook::CellType::text || folded == most_texts_folded) {
      return;
    }
    ++folded;
    const auto text = texts.find(cell.text);
    if (text && hits_[*text].size() < most_hits_of_a_text) {
      hits_[*text].push_back(address);
    }
  });
}

std::span<const workbook::Address> LabelHits::in_row(std::size_t text, std::int32_t row) const {
  const auto& hits = hits_[text];
  const auto first = std::ranges::lower_bound(hits, workbook::Address{row, 0});
  const auto end = std::find_if(first, hits.end(), [&](const auto& hit) { return hit.row != row; });
  return {first, end};
}

std::vector<LabelRow> label_rows(const std::vector<form::Label>& labels) {
  std::vector<const form::Label*> sorted;
  sorted.reserve(labels.size());
  for (const auto& label : labels) {
    sorted.push_back(&label);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const form::Label* a, const form::Label* b) {
    return a->at.first < b->at.first;
  });
  std::vector<LabelRow> rows;
  for (const auto* label : sorted) {
    if (rows.empty() || rows.back().row != label->at.first.row) {
      rows.push_back({label->at.first.row, {}});
    }
    rows.back().spots.push_back({label, label->text_number});
  }
  return rows;
}

}  // namespace tenken::bind
