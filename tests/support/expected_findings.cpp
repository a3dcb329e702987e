// SPDX-License-Identifier: MPL-2.0
// Findings as test data writes them, one a line, read and written.
#include "tests/support/expected_findings.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "logic/view/summary.hpp"

namespace tenken::test {
namespace {

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::string escaped(const std::string& text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') {
      line += "\\n";
    } else {
      line += c;
    }
  }
  return line;
}

std::string printed(const FindingLine& finding) {
  std::string line = "=> " + finding.rule + " " + finding.severity + " " + finding.field;
  if (finding.place) line += " @" + *finding.place;
  for (const auto& part : {finding.actual, finding.expected, finding.difference}) {
    if (part) line += " | " + *part;
  }
  return line;
}

template <typename T>
bool fits(const std::optional<T>& expected, const std::optional<T>& observed) {
  return !expected || expected == observed;
}

bool fits(const FindingLine& expected, const FindingLine& observed) {
  return expected.rule == observed.rule && expected.severity == observed.severity &&
         expected.field == observed.field && fits(expected.place, observed.place) &&
         fits(expected.actual, observed.actual) && fits(expected.expected, observed.expected) &&
         fits(expected.difference, observed.difference);
}

/// A waived finding weighs nothing.
std::string weight(const check::Finding& finding) {
  return finding.waived ? "waived" : std::string(check::to_string(finding.severity));
}

std::string field_or_dash(const std::string& field) { return field.empty() ? "-" : field; }

}  // namespace

std::vector<std::string> brief_findings(const check::Result& result) {
  std::vector<std::string> lines;
  for (const check::Finding& finding : result.findings) {
    lines.push_back(std::string(finding.rule->id) + " " + finding.at.field +
                    (finding.waived ? " waived" : ""));
  }
  return lines;
}

FindingLine parse_finding_line(std::string_view line) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  while (true) {
    const std::size_t bar = line.find('|', start);
    parts.push_back(trimmed(line.substr(start, bar - start)));
    if (bar == std::string_view::npos) break;
    start = bar + 1;
  }
  FindingLine finding;
  std::istringstream head(parts[0]);
  head >> finding.rule >> finding.severity >> finding.field;
  if (finding.field.empty()) {
    throw std::invalid_argument("not a finding: " + std::string(line));
  }
  std::string place;
  std::getline(head >> std::ws, place);
  if (place.starts_with('@')) finding.place = place.substr(1);
  if (parts.size() > 1) finding.actual = parts[1];
  if (parts.size() > 2) finding.expected = parts[2];
  if (parts.size() > 3) finding.difference = parts[3];
  return finding;
}

std::vector<FindingLine> read_finding_lines(const std::string& path) {
  std::ifstream file(path);
  std::vector<FindingLine> findings;
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with("=>")) findings.push_back(parse_finding_line(line.substr(2)));
  }
  if (findings.empty()) throw std::runtime_error(path + ": no findings could be read");
  return findings;
}

std::vector<FindingLine> finding_lines(const check::Result& result) {
  std::vector<FindingLine> lines;
  for (const check::Finding& finding : result.findings) {
    lines.push_back({.rule = std::string(finding.rule->id),
                     .severity = weight(finding),
                     .field = field_or_dash(finding.at.field),
                     .place = view::place_name(finding.at, result),
                     .actual = escaped(finding.actual),
                     .expected = escaped(finding.expected),
                     .difference = finding.difference});
  }
  return lines;
}

std::vector<FindingLine> finding_lines_of_report(const std::string& json) {
  const auto report = nlohmann::json::parse(json);
  std::vector<FindingLine> lines;
  for (const auto& finding : report.at("findings")) {
    const auto text = [&](const char* key) { return finding.at(key).get<std::string>(); };
    const std::string place =
        text("cell").empty() ? std::string() : text("sheet") + "!" + text("cell");
    lines.push_back({.rule = text("rule"),
                     .severity = finding.at("waived").is_null() ? text("severity") : "waived",
                     .field = field_or_dash(text("field")),
                     .place = place,
                     .actual = escaped(text("actual")),
                     .expected = escaped(text("expected")),
                     .difference = text("difference")});
  }
  return lines;
}

std::string difference(const std::vector<FindingLine>& expected,
                       const std::vector<FindingLine>& observed) {
  bool same = expected.size() == observed.size();
  for (std::size_t i = 0; same && i < expected.size(); ++i) same = fits(expected[i], observed[i]);
  if (same) return {};
  std::string text = "expected:\n";
  for (const FindingLine& finding : expected) text += "  " + printed(finding) + "\n";
  text += "observed:\n";
  for (const FindingLine& finding : observed) text += "  " + printed(finding) + "\n";
  return text;
}

}  // namespace tenken::test
