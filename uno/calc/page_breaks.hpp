// SPDX-License-Identifier: MPL-2.0
// Manual page breaks that keep a form's records whole on paper.
#pragma once

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <cstdint>
#include <vector>

#include "logic/grow/form_records.hpp"

namespace tenken::office {

/// The page breaks between the rows of a sheet of an open document. The office records every change
/// for undo.
class PageBreaks {
 public:
  /// `blocks` are the sheet's, by their first row, what lies in another behind it.
  PageBreaks(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
             std::vector<grow::Rows> blocks);

  /// Takes away the manual breaks in front of blocks that would be cut without them: where rows
  /// come or go, they may be needed no longer. Others are somebody's own, and stay.
  void release() const;

  /// Lets a new sheet of paper begin with each block that would be cut and fits on one; of a block
  /// that does not, with the blocks in it.
  void keep_whole() const;

 private:
  struct Break {
    std::int32_t row;
    bool manual;
  };
  [[nodiscard]] std::vector<Break> breaks() const;
  [[nodiscard]] bool is_cut(const grow::Rows& block) const;
  void set(std::int32_t row, bool begins_page) const;

  css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
  std::vector<grow::Rows> blocks_;
};

}  // namespace tenken::office
