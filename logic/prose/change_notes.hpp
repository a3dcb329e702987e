// SPDX-License-Identifier: MPL-2.0
// The ※ notes that say why a figure is no longer what it was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// A note that tells of a change.
struct ChangeNote {
  std::string text;             ///< folded
  std::vector<double> numbers;  ///< those that it names, without signs; no years and dates
};

/// The notes in `text` that begin with ※ and speak of correcting, revising, recounting or settling
/// (修正, 訂正, 変更, 見直し, 精査, 確定, 更新, 再集計, 遡及, 改定 …).
[[nodiscard]] std::vector<ChangeNote> change_notes(std::string_view text);

}  // namespace tenken::prose
