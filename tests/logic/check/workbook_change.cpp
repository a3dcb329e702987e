// SPDX-License-Identifier: MPL-2.0
// What a person does to a workbook besides filling it in, as the rules' cases write it
// (tests/data/rules/README.md).
#include "tests/logic/check/workbook_change.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <regex>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "logic/bind/binding.hpp"
#include "logic/text/number.hpp"
#include "tests/logic/support/sheet_edit.hpp"
#include "tests/support/formula_text.hpp"
#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

using workbook::Location;
using workbook::Range;
using workbook::Sheet;
using workbook::Workbook;

Location place_of(const Workbook& workbook, const std::string& field) {
  const bind::Binding binding = bind::bind(nagano(), workbook);
  if (const bind::BoundField* bound = binding.find(field)) return bound->place;
  const auto& labels = binding.layout.labels;
  const auto label = std::ranges::find(labels, field, &bind::LabelPlace::field);
  if (label == labels.end() || !label->place) throw std::runtime_error("no field " + field);
  return *label->place;
}

/// The sheet of the page `key`, or the one of that name.
std::size_t page_of(const Workbook& workbook, const std::string& key) {
  const auto page = std::ranges::find(nagano().pages, key, &form::Page::key);
  if (page == nagano().pages.end()) {
    const auto sheet = std::ranges::find(workbook.sheets, key, &Sheet::name);
    if (sheet == workbook.sheets.end()) throw std::runtime_error("no page " + key);
    return static_cast<std::size_t>(sheet - workbook.sheets.begin());
  }
  const auto sheets = bind::bind(nagano(), workbook).layout.page_sheets;
  return sheets.at(static_cast<std::size_t>(page - nagano().pages.begin())).value();
}

Sheet renamed(const Sheet& sheet, const std::string& name) {
  Sheet copy(name);
  sheet.for_each_filled(
      [&](workbook::Address at, const workbook::Cell& cell) { copy.set(at, cell); });
  copy.merges = sheet.merges;
  copy.print_ranges = sheet.print_ranges;
  return copy;
}

void unmerge(Workbook& workbook, const std::string& field) {
  const Location place = place_of(workbook, field);
  Sheet& sheet = workbook.sheets[place.sheet];
  std::erase(sheet.merges, sheet.merged_area(place.cell));
}

/// Merges all cells from one field to another; as in Calc, merges within are gone.
void merge(Workbook& workbook, const std::string& from, const std::string& to) {
  const Location first = place_of(workbook, from);
  Sheet& sheet = workbook.sheets[first.sheet];
  const Range range{first.cell, sheet.merged_area(place_of(workbook, to).cell).last};
  std::erase_if(sheet.merges, [&](const Range& each) { return range.contains(each.first); });
  sheet.merges.push_back(range);
}

using Words = std::smatch;

constexpr std::array<std::pair<std::string_view, workbook::NumberFormat>, 6> formats = {
    {{"number", workbook::NumberFormat::general},
     {"percent", workbook::NumberFormat::percent},
     {"date", workbook::NumberFormat::date},
     {"time", workbook::NumberFormat::time},
     {"truth", workbook::NumberFormat::truth},
     {"scientific", workbook::NumberFormat::scientific}}};

/// Gives a field's cell another number format: what was typed stays, `shown` is what is seen of it.
void show(Workbook& workbook, const std::string& field, const std::string& format,
          const std::string& shown) {
  const Location place = place_of(workbook, field);
  workbook::Cell cell = workbook.at(place);
  if (cell.empty()) throw std::runtime_error("nothing to show: " + field);
  cell.format = std::ranges::find(formats, format, &decltype(formats)::value_type::first)->second;
  cell.shown = shown;
  cell.unseen = shown.empty();
  workbook.sheets[place.sheet].set(place.cell, std::move(cell));
}

/// Inserts rows above `place`, or columns before it. Formulas follow, as they do in Calc.
void insert(Workbook& workbook, const Location& place, workbook::Address count) {
  const auto moved = [&](workbook::Address cell) {
    if (count.row > 0 && cell.row >= place.cell.row) cell.row += count.row;
    if (count.column > 0 && cell.column >= place.cell.column) cell.column += count.column;
    return cell;
  };
  for (std::size_t home = 0; home < workbook.sheets.size(); ++home) {
    std::vector<std::pair<workbook::Address, workbook::Cell>> formulas;
    workbook.sheets[home].for_each_filled([&](workbook::Address at, const workbook::Cell& cell) {
      if (cell.has_formula()) formulas.emplace_back(at, cell);
    });
    for (auto& [at, cell] : formulas) {
      cell.formula = replace_references(cell.formula, [&](std::string_view reference) {
        const Location read = test::place_of(workbook, home, reference);
        if (read.sheet != place.sheet) return std::string(reference);
        const std::size_t dot = reference.rfind('.');
        const auto sheet = dot == std::string_view::npos ? "" : reference.substr(0, dot + 1);
        return std::string(sheet) + workbook::to_a1(moved(read.cell));
      });
      workbook.sheets[home].set(at, std::move(cell));
    }
  }
  Sheet& sheet = workbook.sheets[place.sheet];
  if (count.row > 0) sheet = insert_rows(sheet, place.cell.row, count.row);
  if (count.column > 0) sheet = insert_columns(sheet, place.cell.column, count.column);
}

/// What the formula's cell shows though the formula gives something else.
void keep(Workbook& workbook, const std::string& field, const std::string& result) {
  const Location place = place_of(workbook, field);
  workbook::Cell cell = workbook.at(place);
  if (!cell.has_formula()) throw std::runtime_error("no formula: " + field);
  const text::Reading reading = text::read_number(result);
  const bool is_number = reading.is_number();
  workbook::Cell kept =
      is_number ? workbook::number_cell(reading.value) : workbook::text_cell(result);
  if (result.starts_with('#')) kept.type = workbook::CellType::error;
  kept.shown = is_number ? result : std::string();
  kept.formula = cell.formula;
  workbook.sheets[place.sheet].set(place.cell, std::move(kept));
}

struct Change {
  std::regex pattern;
  std::function<void(Workbook&, const Words&)> make;
};

const std::array<Change, 19>& changes() {
  static const std::array<Change, 19> all = {{
      {std::regex("delete page (.+)"),
       [](Workbook& workbook, const Words& words) {
         workbook.sheets.erase(workbook.sheets.begin() +
                               static_cast<std::ptrdiff_t>(page_of(workbook, words[1])));
       }},
      {std::regex("copy page (.+) = (.+)"),
       [](Workbook& workbook, const Words& words) {
         workbook.sheets.push_back(renamed(workbook.sheets[page_of(workbook, words[1])], words[2]));
       }},
      {std::regex("rename page (.+) = (.+)"),
       [](Workbook& workbook, const Words& words) {
         Sheet& sheet = workbook.sheets[page_of(workbook, words[1])];
         sheet = renamed(sheet, words[2]);
       }},
      {std::regex("hide page (.+)"),
       [](Workbook& workbook, const Words& words) {
         workbook.sheets[page_of(workbook, words[1])].hidden = true;
       }},
      {std::regex("hide row of (.+)"),
       [](Workbook& workbook, const Words& words) {
         const Location place = place_of(workbook, words[1]);
         workbook.sheets[place.sheet].hidden_rows.push_back(place.cell.row);
       }},
      {std::regex("hide column of (.+)"),
       [](Workbook& workbook, const Words& words) {
         const Location place = place_of(workbook, words[1]);
         workbook.sheets[place.sheet].hidden_columns.push_back(place.cell.column);
       }},
      {std::regex("unmerge (.+)"),
       [](Workbook& workbook, const Words& words) { unmerge(workbook, words[1]); }},
      {std::regex("merge (.+) to (.+)"),
       [](Workbook& workbook, const Words& words) { merge(workbook, words[1], words[2]); }},
      {std::regex("insert ([0-9]+) rows above (.+)"),
       [](Workbook& workbook, const Words& words) {
         insert(workbook, place_of(workbook, words[2]), {.row = std::stoi(words[1])});
       }},
      {std::regex("insert ([0-9]+) columns before (.+)"),
       [](Workbook& workbook, const Words& words) {
         insert(workbook, place_of(workbook, words[2]), {.column = std::stoi(words[1])});
       }},
      {std::regex("comment (.+) = (.+)"),
       [](Workbook& workbook, const Words& words) {
         const Location place = place_of(workbook, words[1]);
         workbook.sheets[place.sheet].comments.push_back(
             {.cell = place.cell, .text = words.str(2)});
       }},
      {std::regex("type (.+)!([A-Z]+[0-9]+) = (.+)"),
       [](Workbook& workbook, const Words& words) {
         write(workbook.sheets[page_of(workbook, words[1])], words.str(2).c_str(),
               words.str(3).c_str());
       }},
      {std::regex("show (.+) as (number|percent|date|time|truth|scientific) (.+)"),
       [](Workbook& workbook, const Words& words) {
         show(workbook, words[1], words[2], words[3]);
       }},
      {std::regex("show nothing of (.+)"),
       [](Workbook& workbook, const Words& words) { show(workbook, words[1], "number", ""); }},
      {std::regex("white text in (.+)"),
       [](Workbook& workbook, const Words& words) {
         const Location place = place_of(workbook, words[1]);
         workbook::Cell cell = workbook.at(place);
         cell.unseen = true;
         workbook.sheets[place.sheet].set(place.cell, std::move(cell));
       }},
      {std::regex("keep (.+) in (.+)"),
       [](Workbook& workbook, const Words& words) { keep(workbook, words[2], words[1]); }},
      {std::regex("cut text in (.+)"),
       [](Workbook& workbook, const Words& words) {
         const Location place = place_of(workbook, words[1]);
         workbook::Cell cell = workbook.at(place);
         cell.cut = true;
         workbook.sheets[place.sheet].set(place.cell, std::move(cell));
       }},
      {std::regex("fill (.+) beyond what is read"),
       [](Workbook& workbook, const Words& words) {
         workbook.sheets[page_of(workbook, words[1])].truncated = true;
       }},
      {std::regex("dates from 1904"),
       [](Workbook& workbook, const Words&) {
         using namespace std::chrono;
         workbook.first_day = sys_days(year(1904) / 1 / 1).time_since_epoch().count();
       }},
  }};
  return all;
}

}  // namespace

bool is_workbook_change(std::string_view line) {
  constexpr std::array beginnings = {"delete page ", "copy page ",     "rename page ", "hide ",
                                     "unmerge ",     "merge ",         "insert ",      "type ",
                                     "show ",        "white text in ", "dates from ",  "comment ",
                                     "cut text in ", "keep ",          "fill "};
  return std::ranges::any_of(beginnings,
                             [&](const char* words) { return line.starts_with(words); });
}

void change_workbook(Workbook& workbook, const std::string& line) {
  for (const Change& change : changes()) {
    Words words;
    if (std::regex_match(line, words, change.pattern)) return change.make(workbook, words);
  }
  throw std::runtime_error("not a change: " + line);
}

}  // namespace tenken::test
