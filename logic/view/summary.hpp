// SPDX-License-Identifier: MPL-2.0
// What a check's result looks like to a person: the panel and the reports share it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {

/// A workbook's verdict: its worst finding, notes and waived ones left out.
enum class Status : std::uint8_t { ok, warning, error, unreadable };

/// How many findings there are. A waived one counts as waived only, whatever it weighs.
struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t waived = 0;

  void add(const check::Finding& finding);
  void add(const Counts& more);
};

[[nodiscard]] Counts count(const check::Result& result);
[[nodiscard]] Status status(const check::Result& result);

/// "ok", "warning", "error", "unreadable": as reports spell it.
[[nodiscard]] std::string_view to_string(Status status);

/// 「エラー 3 件、警告 1 件、注意 0 件」, and how many are waived when any are.
[[nodiscard]] message::Message counts_line(const Counts& counts);

/// One sentence that says where the sheet stands: 「提出前に直すところが 3 件あります。」
[[nodiscard]] message::Message verdict(const check::Result& result);

/// 「様式: 事業改善シート（…）　段階: 点検」, or that no form was recognised.
[[nodiscard]] message::Message form_line(const check::Result& result);

/// エラー, 警告, 注意.
[[nodiscard]] message::Message severity_name(check::Severity severity);

/// A sign for a severity that needs no colour: ×, !, i in a circle or their like.
[[nodiscard]] std::string_view severity_sign(check::Severity severity);

/// A place as a person names it: "事業改善シート!H40", in another workbook
/// "07_R4.ods 事業改善シート!H40"; "" for a place without a cell.
[[nodiscard]] std::string place_name(const check::Place& place, const check::Result& result);

/// The sheet's name and the cell's address apart: for columns. Both "" without a cell.
[[nodiscard]] std::string sheet_of(const check::Place& place, const check::Result& result);
[[nodiscard]] std::string cell_of(const check::Place& place);

/// What the form calls the field or label of a place: 「６ 事業コスト R5年度 決算額」; "" for none.
[[nodiscard]] std::string field_name(const check::Place& place, const check::Result& result);

/// The file of a place in another workbook; "" for the one that was checked.
[[nodiscard]] std::string file_of(const check::Place& place, const check::Result& result);

}  // namespace tenken::view
