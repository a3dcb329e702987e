// SPDX-License-Identifier: MPL-2.0
// The formats, for make_report() alone.
#pragma once

#include <memory>

#include "logic/report/folder_report.hpp"

namespace tenken::report {

[[nodiscard]] std::unique_ptr<FolderReport> text_report(const message::Language& language,
                                                        const ReportOptions& options);
[[nodiscard]] std::unique_ptr<FolderReport> json_report(const message::Language& language,
                                                        const ReportOptions& options);
[[nodiscard]] std::unique_ptr<FolderReport> csv_report(const message::Language& language);
[[nodiscard]] std::unique_ptr<FolderReport> sarif_report(const message::Language& language,
                                                         const ReportOptions& options);
[[nodiscard]] std::unique_ptr<FolderReport> junit_report(const message::Language& language,
                                                         const ReportOptions& options);
[[nodiscard]] std::unique_ptr<FolderReport> html_report(const message::Language& language,
                                                        const ReportOptions& options);

}  // namespace tenken::report
