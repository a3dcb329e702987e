// SPDX-License-Identifier: MPL-2.0
// A line a finding, for Calc and Excel: a table to be sorted and filtered.
#include <algorithm>
#include <array>
#include <vector>

#include "logic/report/finding_columns.hpp"
#include "logic/report/formats.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/text/characters.hpp"

namespace tenken::report {
namespace {

constexpr std::string_view mark =
    "\xEF\xBB\xBF";  // Excel takes UTF-8 for the system's code without

/// Whether a program for tables would compute what begins so: full-width signs too, which Japanese
/// editions take for the narrow ones.
bool begins_like_a_formula(std::string_view text) {
  constexpr std::array<std::string_view, 10> beginnings = {"=",  "+",  "-",  "@",  "\t",
                                                           "\r", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// -1000 and -0.5 are numbers, which compute nothing.
bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.front() != '.' &&
         std::ranges::all_of(text, [](char c) { return c == '.' || text::is_digit(c); }) &&
         std::ranges::count(text, '.') <= 1;
}

/// `text` as a field: in quotes, and never a formula.
std::string quoted(std::string_view text) {
  std::string field = "\"";
  if (begins_like_a_formula(text) && !is_number(text)) field += '\'';
  for (const char c : without_controls(text)) {
    if (c == '"') field += '"';
    field += c;
  }
  return field + '"';
}

std::string line_of(const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& field : fields) {
    if (!line.empty()) line += ',';
    line += quoted(field);
  }
  return line + "\r\n";
}

class CsvReport : public FolderReport {
 public:
  explicit CsvReport(const message::Language& language) : language_(language) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    std::string lines;
    for (const auto& line : finding_lines(outcome, language_)) lines += line_of(line);
    return {.line = {}, .body = std::move(lines)};
  }

  [[nodiscard]] bool totals_first() const override { return false; }

  [[nodiscard]] std::string head(const Tally& /*tally*/,
                                 const Collected& /*collected*/) const override {
    return std::string(mark) + line_of(finding_titles(language_));
  }
  [[nodiscard]] std::string middle(const Tally& /*tally*/) const override { return {}; }
  [[nodiscard]] std::string between() const override { return {}; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override { return {}; }

 private:
  const message::Language& language_;
};

}  // namespace

std::unique_ptr<FolderReport> csv_report(const message::Language& language) {
  return std::make_unique<CsvReport>(language);
}

}  // namespace tenken::report
