// SPDX-License-Identifier: MPL-2.0
// A report over many workbooks, which never has to hold more than one of them.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/report/outcome.hpp"
#include "logic/report/tally.hpp"

namespace tenken::report {

enum class Format : std::uint8_t { text, json, csv, sarif, junit, html };

/// The format called `name` ("text", "json" …); nullopt for no such name.
[[nodiscard]] std::optional<Format> format_named(std::string_view name);

/// What one workbook contributes.
struct Part {
  std::string line;  ///< to the overview
  std::string body;  ///< to what follows it
};

/// What whoever collected the workbooks knows beside them.
struct Collected {
  std::size_t not_workbooks = 0;  ///< other files in the folders
  std::size_t locks = 0;          ///< left by programs that have a workbook open
};

/// What a person should know of it, if anything.
[[nodiscard]] std::vector<message::Message> left_out(const Collected& collected);

/// The pieces of a report, in the order head, every line, middle, every body with between() between
/// two that are not empty, tail. Parts are made one by one, in whatever order and on whatever
/// thread; whoever calls keeps them in the order of the workbooks.
class FolderReport {
 public:
  FolderReport() = default;
  virtual ~FolderReport() = default;
  FolderReport(const FolderReport&) = delete;
  FolderReport& operator=(const FolderReport&) = delete;
  FolderReport(FolderReport&&) = delete;
  FolderReport& operator=(FolderReport&&) = delete;

  /// Thread-safe.
  [[nodiscard]] virtual Part part(const Outcome& outcome) const = 0;

  /// True when head() needs the tally of all workbooks: the parts have to wait until it is there.
  [[nodiscard]] virtual bool totals_first() const = 0;
  [[nodiscard]] virtual std::string head(const Tally& tally, const Collected& collected) const = 0;
  [[nodiscard]] virtual std::string middle(const Tally& tally) const = 0;
  [[nodiscard]] virtual std::string between() const = 0;
  [[nodiscard]] virtual std::string tail(const Tally& tally) const = 0;
};

struct ReportOptions {
  bool single = false;  ///< one workbook was asked for: no overview, no list around it
  bool colour = false;  ///< for a terminal
  /// From which severity on a finding fails a test (junit).
  check::Severity fails_from = check::Severity::error;
  /// A rule's page in the report's language, as plain text (sarif, html); may be empty.
  std::function<std::string(std::string_view rule)> page{};
};

/// `language` must outlive the report.
[[nodiscard]] std::unique_ptr<FolderReport> make_report(Format format,
                                                        const message::Language& language,
                                                        const ReportOptions& options);

}  // namespace tenken::report
