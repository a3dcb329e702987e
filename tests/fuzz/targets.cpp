// SPDX-License-Identifier: MPL-2.0
// What is given whatever a file or a cell may hold.
#include "tests/fuzz/targets.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/check/properties/stamp.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/form/settings.hpp"
#include "logic/prose/analysis_talk.hpp"
#include "logic/prose/email.hpp"
#include "logic/prose/goal_period.hpp"
#include "logic/prose/headings.hpp"
#include "logic/prose/period.hpp"
#include "logic/prose/quoted_amounts.hpp"
#include "logic/prose/reason_parts.hpp"
#include "logic/prose/reason_targets.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/mend.hpp"
#include "logic/text/number.hpp"
#include "logic/text/year_text.hpp"
#include "tests/packages/zip_bytes.hpp"

namespace tenken::fuzz {
namespace {

/// What must hold whatever the input was.
void insist(bool holds, const char* what) {
  if (holds) return;
  std::cerr << "does not hold: " << what << "\n";
  std::abort();
}

/// What a reader made of a file: all of it or a reason.
void judge(const files::ReadResult& read) {
  insist(read.workbook.has_value() == read.problem.empty(), "a workbook or a problem");
  if (!read.workbook) return;
  for (const workbook::Sheet& sheet : read.workbook->sheets) {
    const auto used = sheet.used_range();
    insist(
        !used || (used->last.row < workbook::max_rows && used->last.column < workbook::max_columns),
        "within the snapshot's bounds");
  }
}

void run_package(const std::string& input) { judge(files::read_workbook(input, "a.ods")); }

/// A flat document's text: what the package would only hide in its compression.
void run_fods(const std::string& input) {
  judge(files::read_workbook(input.starts_with('<') ? input : "<" + input, "a.fods"));
}

void run_xlsx_sheet(const std::string& input) {
  constexpr std::string_view relations =
      R"(<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
  constexpr std::string_view of_workbook =
      R"(<Relationships><Relationship Id="s" Type="http://x/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="http://x/styles" Target="styles.xml"/></Relationships>)";
  constexpr std::string_view book =
      R"(<workbook><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>)";
  constexpr std::string_view styles =
      R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0;△#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>)";
  judge(files::read_workbook(
      test::zip_bytes({{"[Content_Types].xml", "<Types/>"},
                       {"_rels/.rels", std::string(relations)},
                       {"xl/workbook.xml", std::string(book)},
                       {"xl/_rels/workbook.xml.rels", std::string(of_workbook)},
                       {"xl/styles.xml", std::string(styles)},
                       {"xl/sheet.xml", input}}),
      "a.xlsx"));
}

void run_definition(const std::string& input) {
  const form::DefinitionResult read =
      form::parse_definition(input, "x.toml", &check::known_settings());
  insist(read.definition.has_value() == read.errors.empty(), "a definition or errors");
  if (!read.definition) return;
  workbook::Workbook blank;
  blank.sheets.emplace_back("S");
  static_cast<void>(check::check(blank, {&*read.definition, 1}));
}

void run_settings(const std::string& input) {
  const form::SettingsResult read = form::parse_settings(input, "x.toml", check::known_settings());
  insist(read.settings.has_value() == read.errors.empty(), "settings or errors");
}

void run_number(const std::string& input) {
  const text::Reading reading = text::read_number(input);
  insist(reading.is_number() || reading.is_missing() || reading.is_text(), "one kind of reading");
  const std::string mended = text::mend(input);
  insist(text::mend(mended) == mended, "mending twice changes nothing more");
  const std::string folded = text::fold(input);
  insist(text::fold(folded) == folded, "folding twice changes nothing more");
}

void run_year(const std::string& input) {
  static_cast<void>(text::read_fiscal_year(input));
  for (const text::YearText& year : text::find_years(input)) {
    insist(year.begin < year.end && year.end <= input.size(), "a year lies in its text");
  }
  static_cast<void>(prose::read_period(input));
  static_cast<void>(prose::read_goal_period(input));
}

void run_prose(const std::string& input) {
  constexpr int year = 2023;
  const prose::Measure measure{.name = "受検者数", .unit = "人", .fiscal_year = year};
  static_cast<void>(prose::analysis_talk(input, measure));
  static_cast<void>(prose::email_fault(input));
  static_cast<void>(prose::headings(input));
  static_cast<void>(prose::quoted_amounts(input, year));
  static_cast<void>(prose::reason_targets(input, "人", year, "育成人数"));
  static_cast<void>(prose::folded_sentences(input));
  const std::vector<std::string> numbers = {"1", "2", "4-1", "4-2"};
  insist(prose::reason_parts(input, numbers).size() == numbers.size(), "a part a number");
  static_cast<void>(prose::without_reason_part(input, numbers, 2));
}

/// The first line is a property's name, the rest its content.
void run_properties(const std::string& input) {
  const std::size_t end = std::min(input.find('\n'), input.size());
  const check::Properties properties = {
      {input.substr(0, end), input.substr(std::min(end + 1, input.size()))},
      {"Tenken.Waiver.1", input},
      {"Tenken.Stamp", input}};
  static_cast<void>(check::read_waivers(properties));
  static_cast<void>(check::read_stamp(properties));
}

constexpr std::array<Target, 9> all = {{{"package", run_package},
                                        {"fods", run_fods},
                                        {"xlsx_sheet", run_xlsx_sheet},
                                        {"definition", run_definition},
                                        {"settings", run_settings},
                                        {"number", run_number},
                                        {"year", run_year},
                                        {"prose", run_prose},
                                        {"properties", run_properties}}};

}  // namespace

std::span<const Target> targets() { return all; }

const Target& target(std::string_view name) {
  const auto* const found = std::ranges::find(all, name, &Target::name);
  if (found == all.end()) throw std::out_of_range(std::string(name));
  return *found;
}

}  // namespace tenken::fuzz
