// SPDX-License-Identifier: MPL-2.0
// A folder's report, put together as the workbooks come.
#pragma once

#include "logic/folder/spool.hpp"
#include "logic/report/folder_report.hpp"

namespace tenken::folder {

/// Gives parts on as they come, or keeps them until the totals are known.
class ReportWriter {
 public:
  /// All must outlive this. Throws OutputError, as everything here does.
  ReportWriter(const report::FolderReport& report, const report::Collected& collected, Sink sink);

  /// The next workbook in order.
  void add(const report::Part& part, const report::Tally& tally);
  void finish();

  [[nodiscard]] const report::Tally& tally() const { return tally_; }

 private:
  const report::FolderReport& report_;
  const report::Collected& collected_;
  Sink sink_;
  report::Tally tally_;
  Spool lines_;
  Spool bodies_;
  bool any_body_ = false;
};

}  // namespace tenken::folder
