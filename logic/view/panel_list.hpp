// SPDX-License-Identifier: MPL-2.0
// The panel's list of findings: its lines, their groups, and what of them is shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/language.hpp"
#include "logic/view/finding_text.hpp"
#include "logic/workbook/address.hpp"

namespace tenken::view {

/// What a line is about; each has a picture of its own shape.
enum class RowKind : std::uint8_t { error, warning, note, to_fill, waived };

/// Where a finding may be looked at beside its own cell.
struct Link {
  std::string label;  ///< 「H26」, with the page where it is another
  std::string title;  ///< 「R5年度 補正予算等」
  std::string sheet;
  workbook::Address cell;
  std::string file = {};  ///< of another workbook; "" for the one that was checked
  bool operator==(const Link&) const = default;
};

/// What a finding's line in the panel shows, and where a click on it leads.
struct PanelRow {
  std::string id;  ///< by which it is known again in the next check
  RowKind kind = RowKind::error;
  std::string severity;  ///< 「エラー」, 「了承済み」
  std::string place;     ///< 「H44」; 「―」 when the workbook as a whole is meant
  std::string line;  ///< 「エラー　H44　合計が合わない（差 1）　R5年度 合計(予算現額)」
  std::string message;  ///< on one line
  std::string detail;   ///< everything that there is to say, on several lines
  std::string sheet;    ///< where a click leads; no cell, no way
  std::optional<workbook::Address> cell;
  std::vector<Link> links;  ///< the cells that it rests on, the first few
  std::string rule;         ///< "BUD001"
  std::size_t finding = 0;  ///< its number in the check's findings
  std::string fix;          ///< what 「直す」 would do, or that it can do nothing
  bool mendable = false;    ///< 「直す」 can be pressed
  std::string question;     ///< what must be answered before it is mended; "" when nothing
  bool waived = false;      ///< somebody called it right
  bool waivable = false;    ///< 「了承する」 can be pressed
};

/// Lines that belong together, one after the other in the list: those of one section of one page,
/// or of one severity.
struct PanelGroup {
  std::string id;
  std::string title;    ///< 「事業改善シート ６ 事業コスト（3）」
  bool folded = false;  ///< to begin with
  std::size_t first = 0;
  std::size_t count = 0;
};

/// Which lines a person wants to see.
enum class Show : std::uint8_t { all, errors, warnings, notes, to_fill, waived };

/// In which order, and so in which groups, a person wants what is wrong.
enum class Order : std::uint8_t { place, severity };

struct ListFilter {
  Show show = Show::all;
  Order order = Order::place;
  std::string search = {};  ///< a part of what a line or its text says, as somebody types it
  bool operator==(const ListFilter&) const = default;
};

struct PanelList {
  std::vector<PanelRow> rows;  ///< by group
  std::vector<PanelGroup> groups;
  std::size_t fitting = 0;  ///< findings that the filter lets through; more than rows when cut
};

/// The list of `result`'s findings. What is wrong comes first, by page and section in reading order
/// or by severity; then what is still to be filled in, then what somebody called right. Where a
/// group has cells of several pages, those that are not on the form's first say on which they are.
[[nodiscard]] PanelList list_findings(const check::Result& result, const ListFilter& filter,
                                      const message::Language& language,
                                      const Reasons& reasons = {});

[[nodiscard]] RowKind kind_of(const check::Finding& finding);

}  // namespace tenken::view
