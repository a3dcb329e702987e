// SPDX-License-Identifier: MPL-2.0
// Sheets that differ from the clean sample and are right, or nearly: each with all of its findings.
#include "tests/support/variants.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "logic/check/checker.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

const std::string folder = TENKEN_SOURCE_DIR "/tests/data/variants";

void read(const std::string& path, std::vector<Variant>& variants) {
  constexpr std::string_view year = "fiscal year ";
  std::ifstream file(path);
  std::string line;
  bool open = false;
  for (int number = 1; std::getline(file, line); ++number) {
    const std::string where = path + ":" + std::to_string(number);
    if (line.starts_with("## ")) {
      variants.push_back({.title = line.substr(3),
                          .fiscal_year = nagano().fiscal_year,
                          .changes = {},
                          .findings = {},
                          .where = where});
      open = true;
    } else if (line.empty() || line.starts_with('#')) {
      continue;
    } else if (!open) {
      throw std::runtime_error(where + ": stands before any variant");
    } else if (line.starts_with(year)) {
      variants.back().fiscal_year = std::stoi(line.substr(year.size()));
    } else if (line.starts_with("=>")) {
      variants.back().findings.push_back(parse_finding_line(line.substr(2)));
    } else {
      variants.back().changes += line + "\n";
    }
  }
}

/// A text of several lines as a list of values has it.
std::string in_lines(const std::string& id, const std::string& text) {
  std::string result = id + " =\n";
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) result += "| " + line + "\n";
  return result;
}

std::string circled(int number) {
  std::string text = "\xE2\x91";
  return text + static_cast<char>(0x9F + number);  // ① is U+2460
}

/// Lines of a list of values, all of fields below one.
class Lines {
 public:
  void below(std::string prefix) { prefix_ = std::move(prefix); }
  void set(std::string_view field, std::string_view value) {
    text_.append(prefix_).append(field).append(" = ").append(value).append("\n");
  }
  void add(std::string_view lines) { text_ += lines; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string prefix_;
  std::string text_;
};

Variant made(std::string title, const Lines& lines) {
  return {.title = std::move(title),
          .fiscal_year = nagano().fiscal_year,
          .changes = lines.text(),
          .findings = {},
          .where = __FILE__};
}

/// Ten indicators more than the sample's five, ⑤ to ⑭, with their reasons and their analyses.
Variant fifteen_indicators() {
  constexpr int first = 5;
  constexpr int last = 14;
  const check::Result clean = check::check(sample("clean"), {&nagano(), 1});
  std::string reasons = clean.sheet.indicators.front().reason.text();
  Lines lines;
  for (int n = first; n <= last; ++n) {
    const std::string number = std::to_string(n);
    const std::string target = std::to_string(100 + n);
    reasons.append("\n").append(number).append(".過去の実績に鑑み、");
    reasons.append(target).append("件を目標とする。");
    lines.below("indicator." + number + ".");
    lines.set("no", circled(n));
    lines.set("name", "支援した企業の件数（その" + number + "）");
    lines.set("unit", "件");
    lines.set("actual.R3", "90");
    lines.set("actual.R4", number + "0");
    lines.set("target.R5", target);
    lines.set("actual.R5", "120");
    lines.set("direction", "上");
    lines.below("analysis." + number + ".");
    lines.set("text", "説明会の回数を増やし、目標値を上回った。");
  }
  lines.add(in_lines("indicator.*.reason", reasons));
  return made("15 indicators", lines);
}

/// 17 細事業 more than the sample's three, of 10 千円 a year each.
Variant twenty_subprojects() {
  Lines lines;
  lines.below("cost.");
  lines.set("R5.settled", "251245");
  lines.set("R4.settled", "222045");
  lines.set("R3.settled", "178925");
  for (int n = 4; n <= 20; ++n) {
    const std::string number = std::to_string(n);
    lines.below("subproject." + number + ".");
    lines.set("no", number);
    lines.set("name", "地域連携事業費（その" + number + "）");
    for (const char* year : {"R3", "R4", "R5"}) lines.set(std::string("settled.") + year, "10");
    lines.below("subproject." + number + ".activity.1.");
    lines.set("no", "1");
    lines.set("name", "連絡会議の開催");
    lines.set("method", "直接");
    lines.set("outline", "・関係団体との連絡会議の開催");
    lines.set("output", "開催回数：２回");
  }
  return made("20 細事業", lines);
}

}  // namespace

const std::vector<Variant>& variants() {
  static const std::vector<Variant> all = [] {
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().extension() == ".txt") files.push_back(file.path().string());
    }
    std::ranges::sort(files);
    std::vector<Variant> list;
    for (const std::string& file : files) read(file, list);
    list.push_back(fifteen_indicators());
    list.push_back(twenty_subprojects());
    return list;
  }();
  return all;
}

fill::FilledForm filled(const Variant& variant) {
  try {
    return filled_sample(variant.changes, variant.fiscal_year);
  } catch (const std::runtime_error& problem) {
    throw std::runtime_error(variant.where + ": " + problem.what());
  }
}

}  // namespace tenken::test
