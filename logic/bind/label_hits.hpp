// SPDX-License-Identifier: MPL-2.0
// Where on a sheet there are texts of labels, whoever's they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::bind {

/// Where the labels' texts occur on one sheet.
class LabelHits {
 public:
  LabelHits(const workbook::Sheet& sheet, const form::LabelTexts& texts);

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
[[nodiscard]] std::vector<LabelRow> label_rows(const std::vector<form::Label>& labels);

}  // namespace tenken::bind
