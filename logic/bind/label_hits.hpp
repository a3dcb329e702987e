// SPDX-License-Identifier: MPL-2.0
// Where on a sheet there are texts of labels, whoever's they are.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::bind {

/// The texts of a definition's labels, each with a number. Labels of the same text share it.
class LabelTexts {
 public:
  explicit LabelTexts(const form::Definition& form);

  [[nodiscard]] std::size_t size() const { return size_; }
  /// Precondition: `label` belongs to the definition.
  [[nodiscard]] std::size_t of(const form::Label& label) const { return of_label_.at(&label); }
  /// The text that a cell holds, if it is a label's.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view cell_text) const;

 private:
  void add(const std::vector<form::Label>& labels);
  [[nodiscard]] bool may_begin(std::string_view cell_text) const;

  std::unordered_map<std::string, std::size_t> exact_;
  std::unordered_map<std::string, std::size_t> with_placeholders_;
  std::unordered_map<const form::Label*, std::size_t> of_label_;
  std::unordered_set<char32_t> beginnings_;  ///< what the labels begin with
  std::size_t size_ = 0;
  std::size_t longest_ = 0;  ///< in bytes, of the cells that may be labels
};

/// Where the labels' texts occur on one sheet.
class LabelHits {
 public:
  LabelHits(const workbook::Sheet& sheet, const LabelTexts& texts);

  /// In the order of rows, then columns.
  [[nodiscard]] const std::vector<workbook::Address>& of(std::size_t text) const {
    return hits_[text];
  }
  /// Where `text` stands in `row`, by column.
  [[nodiscard]] std::span<const workbook::Address> in_row(std::size_t text, std::int32_t row) const;

 private:
  std::vector<std::vector<workbook::Address>> hits_;
};

/// The labels that begin in one row of the blank form.
struct LabelRow {
  struct Spot {
    const form::Label* label = nullptr;
    std::size_t text = 0;
  };
  std::int32_t row = 0;
  std::vector<Spot> spots;  ///< by ascending column
};

/// `labels` by their rows, from top to bottom.
[[nodiscard]] std::vector<LabelRow> label_rows(const std::vector<form::Label>& labels,
                                               const LabelTexts& texts);

}  // namespace tenken::bind
