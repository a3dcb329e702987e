// SPDX-License-Identifier: MPL-2.0
// What a folder's check comes to, as tables for a spreadsheet: to be sorted, filtered and pivoted.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/report/folder_report.hpp"
#include "logic/report/outcome.hpp"
#include "logic/report/tally.hpp"

namespace tenken::report {

/// A place in a workbook to which a cell leads.
struct Target {
  std::string file;
  std::string sheet{};  ///< "" for the workbook as a whole
  std::string cell{};
};

struct TableCell {
  std::string text;
  std::optional<double> number{};  ///< in place of the text
  std::optional<Target> target{};
};

using TableRow = std::vector<TableCell>;

struct Table {
  std::string name;                 ///< fit for a sheet
  std::vector<std::string> titles;  ///< of the columns
  std::vector<TableRow> rows;
  std::size_t printed = 0;  ///< so many of the first columns; 0 for all
};

/// What one workbook contributes.
struct WorkbookRows {
  TableRow workbook;
  std::vector<TableRow> findings;
  std::vector<TableRow> indicators;  ///< one for each indicator in use and year
  std::vector<TableRow> costs;       ///< one for each year
};

/// Files below `folder` are named from there. Thread-safe.
[[nodiscard]] WorkbookRows table_rows(const Outcome& outcome, const message::Language& language,
                                      std::string_view folder);

/// Tables over all workbooks: overview, departments, rules, workbooks, findings, indicators, costs.
class Tables {
 public:
  /// A table keeps at most `most_rows` rows; the overview says how many it does not show.
  Tables(const message::Language& language, std::size_t most_rows);

  /// The next workbook in order.
  void add(WorkbookRows rows);

  /// `folder` is what was checked, as a person knows it.
  [[nodiscard]] std::vector<Table> finish(const std::string& folder, const Tally& tally,
                                          const Collected& collected) &&;

 private:
  void append(Table& table, std::vector<TableRow> rows);
  [[nodiscard]] Table overview(const std::string& folder, const Tally& tally,
                               const Collected& collected) const;
  [[nodiscard]] Table departments(const Tally& tally) const;
  [[nodiscard]] Table rules(const Tally& tally) const;

  const message::Language& language_;
  std::size_t most_rows_;
  std::size_t left_out_ = 0;
  Table workbooks_, findings_, indicators_, costs_;
};

}  // namespace tenken::report
