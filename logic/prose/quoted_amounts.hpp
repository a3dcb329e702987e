// SPDX-License-Identifier: MPL-2.0
// Amounts of money in prose, whatever unit they are told in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// An amount of money that a text speaks of.
struct QuotedAmount {
  std::string text;         ///< "74,845千円"
  double thousand_yen = 0;  ///< 74845
  double precision = 0;  ///< what one more in its last digit would be, in 千円: 10 for 7,601万円
  /// Its sentence says nothing that makes it another thing than money spent in the year (a budget,
  /// ceiling, plan, sum over years, unit price, loan, somebody else's money, another year), and,
  /// unless it is in 千円, says that it was spent.
  bool spent = false;
};

/// The amounts in 円, 千円, 万円, 百万円, 億円 and so on of `text`, in its order. `fiscal_year` is
/// the one whose spending the text describes.
[[nodiscard]] std::vector<QuotedAmount> quoted_amounts(std::string_view text, int fiscal_year);

}  // namespace tenken::prose
