// SPDX-License-Identifier: MPL-2.0
// Which format is written by whom.
#include <algorithm>
#include <array>
#include <utility>

#include "logic/report/folder_report.hpp"
#include "logic/report/formats.hpp"

namespace tenken::report {

std::optional<Format> format_named(std::string_view name) {
  using Named = std::pair<std::string_view, Format>;
  constexpr std::array<Named, 6> formats = {{{"text", Format::text},
                                             {"json", Format::json},
                                             {"csv", Format::csv},
                                             {"sarif", Format::sarif},
                                             {"junit", Format::junit},
                                             {"html", Format::html}}};
  const auto* const found = std::ranges::find(formats, name, &Named::first);
  return found == formats.end() ? std::nullopt : std::optional(found->second);
}

std::vector<message::Message> left_out(const Collected& collected) {
  using message::msgn;
  std::vector<message::Message> remarks;
  if (const std::size_t others = collected.not_workbooks; others > 0) {
    remarks.push_back(
        msgn("ほかに、表計算のブックではないファイルが {1} 個ありました（点検していません）。",
             "ほかに、表計算のブックではないファイルが {1} 個ありました（点検していません）。",
             static_cast<long>(others), others));
  }
  if (const std::size_t locks = collected.locks; locks > 0) {
    remarks.push_back(
        msgn("編集中のしるし（ロックファイル）が {1} 個あります。そのブックは、保存される前の"
             "内容かもしれません。",
             "編集中のしるし（ロックファイル）が {1} 個あります。そのブックは、保存される前の"
             "内容かもしれません。",
             static_cast<long>(locks), locks));
  }
  return remarks;
}

std::unique_ptr<FolderReport> make_report(Format format, const message::Language& language,
                                          const ReportOptions& options) {
  switch (format) {
    case Format::text:
      return text_report(language, options);
    case Format::json:
      return json_report(language, options);
    case Format::csv:
      return csv_report(language);
    case Format::sarif:
      return sarif_report(language, options);
    case Format::junit:
      return junit_report(language, options);
    case Format::html:
      return html_report(language, options);
  }
  return nullptr;
}

}  // namespace tenken::report
