// SPDX-License-Identifier: MPL-2.0
// Which format is written by whom.
#include "logic/report/folder_report.hpp"
#include "logic/report/formats.hpp"

namespace tenken::report {

std::optional<Format> format_named(std::string_view name) {
  if (name == "text") return Format::text;
  if (name == "json") return Format::json;
  return std::nullopt;
}

std::unique_ptr<FolderReport> make_report(Format format, const message::Language& language,
                                          const ReportOptions& options) {
  switch (format) {
    case Format::text:
      return text_report(language, options);
    case Format::json:
      return json_report(language, options);
  }
  return nullptr;
}

}  // namespace tenken::report
