// SPDX-License-Identifier: MPL-2.0
// What the panel says, as plain texts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "logic/view/last_year.hpp"
#include "logic/view/panel_list.hpp"

namespace tenken::view {

/// What the document of a panel's window is to us.
enum class Subject : std::uint8_t {
  none,       ///< no Calc document
  unchecked,  ///< a Calc document that was not checked yet
  failed,     ///< checked, and that went wrong
  foreign,    ///< no form of ours
  form,       ///< one of our forms
};

/// Everything that the panel shows, as plain texts: made from a check, shown by PanelWindow. Knows
/// no window, so that what is said can be tested without one.
struct PanelContent {
  Subject subject = Subject::none;
  std::string title;    ///< above the panel, also while it is folded: 「点検（エラー 3）」
  std::string form;     ///< which form and stage was recognised, or that none was
  std::string verdict;  ///< one sentence: where the sheet stands
  /// 「× エラー 3　▲ 警告 1　・ 注意 0」, and below it 「□ 未記入 2　○ 了承済み 1」; "" without a
  /// check.
  std::string counts;
  std::string progress;  ///< 「記入 12 / 87」; "" when nothing is left to be filled in
  std::size_t filled = 0;
  std::size_t to_fill = 0;  ///< filled or not
  std::string next;         ///< the button's label: 「次の未記入 H26(~B)」
  std::optional<Link> next_cell;
  std::string hint;    ///< how the panel is used, for those who see it the first time; else ""
  std::string notice;  ///< what the user should know about the list itself: it is out of date …
  std::string remark;  ///< what came of what was last done
  bool offer_template = false;  ///< a new sheet is what the user may want
  std::string waive;            ///< the buttons' labels: 「了承する…」
  std::string withdraw;         ///< 「了承を取り消す」
  std::string mend_all;         ///< 「まとめて直す（3件）」; "" without a form
  bool can_mend_all = false;
  std::string mend_all_list;      ///< what that would do, a line each
  std::string mend_all_question;  ///< said above that list
  std::string mend_all_now;       ///< the button's label while the list is shown
  bool live = false;              ///< 「入力しながら点検する」 is ticked
  int revision = 0;               ///< the check's, see Session
  bool filtered = false;          ///< the list may be filtered: there is something to choose from
  std::vector<std::string> filters;  ///< in the order of Show: 「すべて（15）」
  std::vector<std::string> orders;   ///< in the order of Order: 「場所の順」
  ListFilter filter;                 ///< the one in force
  std::vector<PanelRow> rows;
  std::vector<PanelGroup> groups;
};

/// What is known about the document of a panel's window.
struct PanelState {
  bool spreadsheet = false;
  const check::Result* result = nullptr;  ///< nullptr before the first check
  std::string failure = {};               ///< why the check could not be done
  bool stale = false;                     ///< changed after the check
  message::Message remark = {};           ///< what came of what was last done
  int revision = 0;
  bool live = false;       ///< a change is checked by itself
  bool too_large = false;  ///< it would be, but the document has too many cells
  bool hint = false;       ///< nobody has closed the hint yet
  LastYearState last_year = {};
  ListFilter filter = {};
  Reasons reasons = {};  ///< why each rule matters
};

/// What the panel shows for `state`, in `language`.
[[nodiscard]] PanelContent describe(const PanelState& state, const message::Language& language);

}  // namespace tenken::view
