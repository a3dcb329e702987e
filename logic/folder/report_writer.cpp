// SPDX-License-Identifier: MPL-2.0
// A folder's report, put together as the workbooks come.
#include "logic/folder/report_writer.hpp"

#include <utility>

namespace tenken::folder {

ReportWriter::ReportWriter(const report::FolderReport& report, const report::Collected& collected,
                           Sink sink)
    : report_(report), collected_(collected), sink_(std::move(sink)) {
  if (!report_.totals_first()) sink_(report_.head({}, collected_) + report_.middle({}));
}

void ReportWriter::add(const report::Part& part, const report::Tally& tally) {
  tally_.add(tally);
  if (report_.totals_first()) lines_.add(part.line);
  if (part.body.empty()) return;
  const std::string between = std::exchange(any_body_, true) ? report_.between() : std::string();
  if (report_.totals_first()) {
    bodies_.add(between);
    bodies_.add(part.body);
  } else {
    sink_(between);
    sink_(part.body);
  }
}

void ReportWriter::finish() {
  if (report_.totals_first()) {
    sink_(report_.head(tally_, collected_));
    lines_.copy_to(sink_);
    sink_(report_.middle(tally_));
    bodies_.copy_to(sink_);
  }
  sink_(report_.tail(tally_));
}

}  // namespace tenken::folder
