// SPDX-License-Identifier: MPL-2.0
// The fixes that a finding may carry, and how a rule makes one.
#pragma once

#include "logic/check/rule.hpp"
#include "logic/message/message.hpp"
#include "logic/workbook/edit.hpp"

namespace tenken::check {

/// What can be done about a finding with one click.
struct Fix {
  message::Message title;  ///< what it does, as a button says it: 「△6,400 を数値にする」
  FixSafety safety = FixSafety::safe;
  workbook::Edits edits;
  /// Instead of edits: the whole document is computed anew, as Ctrl+Shift+F9 does.
  bool recalculates = false;
};

/// Whether a fix may put a value where a formula stands.
enum class Formulas : std::uint8_t { keep, replace };

}  // namespace tenken::check
