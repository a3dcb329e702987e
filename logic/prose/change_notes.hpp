// SPDX-License-Identifier: MPL-2.0
// The ※ notes that say why a figure is no longer what it was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

/// A note that tells of a change.
struct ChangeNote {
  std::string text;              ///< folded
  std::vector<double> numbers;   ///< those that it names, without signs; no years and dates
  std::vector<std::string> nos;  ///< the indicators that it names: "2" of ②, "4-1" of ④-1
};

/// The notes in `text` that begin with ※ and speak of correcting, revising, recounting or settling
/// (修正, 訂正, 変更, 見直し, 精査, 確定, 更新, 再集計, 遡及, 改定 …), are an erratum (誤：4,900
/// 正：4,800) or give nothing but a year's value before and after (R4年度実績：８→９). Not those in
/// which a change is only wished for or planned (見直しを求める声).
[[nodiscard]] std::vector<ChangeNote> change_notes(std::string_view text);

/// A text without its change notes.
struct WithoutNotes {
  std::string text;
  std::vector<std::string> notes;  ///< what went, as it stood there
};

/// `text` without the notes that change_notes() finds. A note goes to the end of its line; where a
/// full line has not come to an end, the text had wrapped, and it goes on to the next mark, item
/// or number. Other notes and all other lines stay as they are.
[[nodiscard]] WithoutNotes without_change_notes(std::string_view text);

}  // namespace tenken::prose
