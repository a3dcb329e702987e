// SPDX-License-Identifier: MPL-2.0
// Where on a sheet there are texts of labels, whoever's they are.
#include "logic/bind/label_hits.hpp"

#include <algorithm>
#include <string_view>

#include "logic/form/label_text.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/eras.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::bind {
namespace {

// Bounds for sheets that are no form: a form has some hundred texts, and each label a few times.
constexpr std::size_t most_texts_folded = 40000;
constexpr std::size_t most_hits_of_a_text = 400;

bool is_space(char32_t c) { return c <= U' ' || c == U'　'; }

/// True for characters that folding leaves as they are whatever stands beside them, but for the
/// case of letters.
bool is_plain(char32_t c) {
  return c < 0x80 || (c >= U'一' && c <= U'\u9FFF') || (c >= U'ぁ' && c <= U'ゖ') ||
         (c >= U'ァ' && c <= U'ヺ');
}

}  // namespace

LabelTexts::LabelTexts(const form::Definition& form) {
  for (const auto& page : form.pages) {
    add(page.labels);
    for (const auto& repeat : page.repeats) {
      add(repeat.labels);
    }
  }
}

void LabelTexts::add(const std::vector<form::Label>& labels) {
  for (const auto& label : labels) {
    auto& texts = label.text.find('{') == std::string::npos ? exact_ : with_placeholders_;
    const auto [entry, is_new] = texts.try_emplace(label.canonical, size_);
    if (is_new) {
      ++size_;
    }
    if (!entry->first.empty()) {
      beginnings_.insert(text::decode_at(entry->first, 0).character);
    }
    if (label.text.starts_with("{")) {
      // A fiscal year stands there.
      constexpr std::u32string_view digits = U"0123456789";
      beginnings_.insert(digits.begin(), digits.end());
      beginnings_.insert(text::era_beginnings.begin(), text::era_beginnings.end());
    }
    of_label_.emplace(&label, entry->second);
    // Room for eight more characters, white space and line breaks included; a placeholder is about
    // as long as what stands for it.
    longest_ = std::max(longest_, label.text.size() + std::size_t{8} * 4);
  }
}

bool LabelTexts::may_begin(std::string_view cell_text) const {
  for (std::size_t at = 0; at < cell_text.size();) {
    const auto decoded = text::decode_at(cell_text, at);
    at += decoded.length;
    auto c = decoded.character;
    if (is_space(c)) {
      continue;
    }
    if (!is_plain(c)) {
      return true;
    }
    if (c >= U'A' && c <= U'Z') {
      c += U'a' - U'A';
    }
    // A dash, or a mark that may be joined to it, is not worth the thought.
    const bool sign = c < 0x80 && !(c >= U'a' && c <= U'z') && !text::is_digit(c);
    return sign || beginnings_.contains(c);
  }
  return false;
}

std::optional<std::size_t> LabelTexts::find(std::string_view cell_text) const {
  if (cell_text.empty() || cell_text.size() > longest_ || !may_begin(cell_text)) {
    return std::nullopt;
  }
  if (form::has_year_or_box(cell_text)) {
    const auto found = with_placeholders_.find(form::canonical_cell(cell_text));
    if (found != with_placeholders_.end()) {
      return found->second;
    }
  }
  const auto found = exact_.find(text::fold(cell_text));
  if (found == exact_.end()) {
    return std::nullopt;
  }
  return found->second;
}

LabelHits::LabelHits(const workbook::Sheet& sheet, const LabelTexts& texts) : hits_(texts.size()) {
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

std::vector<LabelRow> label_rows(const std::vector<form::Label>& labels, const LabelTexts& texts) {
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
    rows.back().spots.push_back({label, texts.of(*label)});
  }
  return rows;
}

}  // namespace tenken::bind
