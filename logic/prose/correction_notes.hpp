// SPDX-License-Identifier: MPL-2.0
// Notes that say that a value was corrected: 「※…修正しました。（修正前：4,900　修正後：4,800）」.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenken::prose {

/// A note that names one value of one year, and what it is now.
struct CorrectionNote {
  enum class Value : std::uint8_t { actual, target };
  int year = 0;
  Value value = Value::actual;
  double corrected = 0;
  std::string unit;   ///< the noun behind the number, "" for none: "千人"
  std::string quote;  ///< "修正後:4,800", folded
};

/// The values that a folded note names: R4年度実績, 令和5年度の目標値.
[[nodiscard]] std::set<std::pair<int, CorrectionNote::Value>> named_values(std::string_view note);

/// The notes in `text` that begin with ※ and say once what the value became: 修正後, 変更後,
/// 見直し後, 4,900→4,800, 誤：4,900 正：4,800. One that names several values, or none (R4年度実績,
/// 令和５年度の目標値), is passed over: nobody can tell which it means.
[[nodiscard]] std::vector<CorrectionNote> correction_notes(std::string_view text);

/// A line of `text`, which is one indicator's part of the reasons, begins like another part: 4-2. …
[[nodiscard]] bool begins_another_part(std::string_view text);

}  // namespace tenken::prose
