// SPDX-License-Identifier: MPL-2.0
// Many sheets at once: what is kept of each, so that they can be held against each other.
#include "logic/check/between/sheet_set.hpp"

#include <algorithm>

#include "logic/check/between/alike.hpp"
#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/properties/stamp.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

/// As many hexadecimal digits as a string keeps in itself. That two different ones of 20,000 sheets
/// have the same is less likely than one in 10^9.
constexpr std::size_t hash_digits = 15;

/// Also false for 00 00 00, as a blank form may have it.
bool names_a_project(const std::string& number) {
  return number.find_first_not_of("0-. ") != std::string::npos;
}

/// The number as it is compared: with 07 where a cell has made 7 of it, which HDR003 tells.
std::string number_key(const record::Header& header) {
  constexpr std::size_t groups = 3;
  constexpr std::size_t digits = 2;
  std::string key;
  for (const record::Field& part : header.project_number_parts) {
    const std::string group = text::fold(part.text());
    const bool is_number =
        !group.empty() && group.size() <= digits && std::ranges::all_of(group, text::is_digit);
    if (!is_number) return text::fold(header.project_number.text());
    key += std::string(digits - group.size(), '0') + group;
  }
  return key.size() == groups * digits ? key : text::fold(header.project_number.text());
}

std::optional<workbook::Address> address_of(const record::Field& field) {
  return field.place ? std::optional(field.place->cell) : std::nullopt;
}

std::size_t distance(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

}  // namespace

std::optional<SheetFacts> facts_of(const Result& result) {
  if (!result.recognised()) return std::nullopt;
  const record::Header& header = result.sheet.header;
  SheetFacts facts;
  facts.file = result.file;
  facts.number = number_key(header);
  if (!names_a_project(facts.number)) facts.number.clear();
  facts.name = text::fold(header.project_name.text());
  facts.department = header.department.text();
  facts.year = header.year;
  // As the boxes say, whatever stage somebody wants it to be judged as.
  if (header.marked.size() == 1) facts.stage = header.marked.front();
  const auto& stages = result.binding.recognition.form->stages;
  facts.stage_order = static_cast<std::size_t>(
      std::ranges::find(stages, facts.stage, &form::Stage::key) - stages.begin());
  facts.hash = content_hash(result.sheet, result.binding.layout).substr(0, hash_digits);
  facts.number_cell = address_of(header.project_number);
  facts.department_cell = address_of(header.department);
  if (header.project_number.place) {
    facts.sheet = result.sheet_names.at(header.project_number.place->sheet);
  }
  return facts;
}

void SheetSet::add(SheetFacts facts) {
  const SheetFacts& sheet = sheets_.emplace_back(std::move(facts));
  if (sheet.year) {
    if (!sheet.number.empty()) by_number_.emplace(Key(sheet.number, *sheet.year), &sheet);
    if (!sheet.name.empty()) by_name_.emplace(Key(sheet.name, *sheet.year), &sheet);
  }
  if (!sheet.number.empty()) by_hash_.emplace(sheet.hash, &sheet);
  std::string department = text::fold(sheet.department);
  if (!department.empty()) by_department_.emplace(std::move(department), &sheet);
}

std::vector<const SheetFacts*> SheetSet::found(const Index& index, std::string_view key, int year) {
  std::vector<const SheetFacts*> sheets;
  if (key.empty()) return sheets;
  const auto [first, last] = index.equal_range(Key(key, year));
  for (auto entry = first; entry != last; ++entry) sheets.push_back(entry->second);
  return sheets;
}

const SheetFacts* SheetSet::same_key(const SheetFacts& facts) const {
  if (!facts.year || facts.stage.empty()) return nullptr;
  const auto sheets = found(by_number_, facts.number, *facts.year);
  const auto same =
      std::ranges::find(sheets, facts.stage, [](const SheetFacts* each) { return each->stage; });
  return same == sheets.end() ? nullptr : *same;
}

const SheetFacts* SheetSet::same_content(const SheetFacts& facts) const {
  if (facts.number.empty()) return nullptr;
  const auto same = by_hash_.find(facts.hash);
  return same == by_hash_.end() ? nullptr : same->second;
}

std::vector<const SheetFacts*> SheetSet::all_last_years(const SheetFacts& facts) const {
  if (!facts.year) return {};
  auto sheets = found(by_number_, facts.number, *facts.year - 1);
  std::erase_if(sheets, [&](const SheetFacts* each) {
    return each->name.empty() || !names_are_alike(each->name, facts.name);
  });
  if (sheets.empty()) {
    sheets = found(by_name_, facts.name, *facts.year - 1);
    const auto is_other = [&](const SheetFacts* each) {
      return each->number != sheets.front()->number;
    };
    // Several projects of one name: nobody can tell which.
    if (std::ranges::any_of(sheets, is_other)) return {};
  }
  const auto unknown_first = [](const SheetFacts* each) {
    return each->stage.empty() ? 0 : each->stage_order + 1;
  };
  std::size_t last = 0;
  for (const SheetFacts* each : sheets) last = std::max(last, unknown_first(each));
  std::erase_if(sheets, [&](const SheetFacts* each) { return unknown_first(each) != last; });
  return sheets;
}

const SheetFacts* SheetSet::last_years(const SheetFacts& facts) const {
  const auto sheets = all_last_years(facts);
  return sheets.empty() ? nullptr : sheets.back();
}

const SheetFacts* SheetSet::other_last_years(const SheetFacts& facts) const {
  const auto sheets = all_last_years(facts);
  const auto other = std::ranges::find_if(
      sheets, [&](const SheetFacts* each) { return each->hash != sheets.back()->hash; });
  return other == sheets.end() ? nullptr : *other;
}

const SheetFacts* SheetSet::unnamed_last_years(const SheetFacts& facts) const {
  if (!facts.year) return nullptr;
  const auto sheets = found(by_number_, facts.number, *facts.year - 1);
  const auto unnamed = std::ranges::find_if(
      sheets, [&](const SheetFacts* each) { return each->name.empty() || facts.name.empty(); });
  return unnamed == sheets.end() ? nullptr : *unnamed;
}

const SheetFacts* SheetSet::other_stage(const SheetFacts& facts) const {
  if (!facts.year || facts.stage.empty()) return nullptr;
  auto sheets = found(by_number_, facts.number, *facts.year);
  std::erase_if(sheets, [&](const SheetFacts* each) {
    return each->stage.empty() || each->stage == facts.stage ||
           !names_are_alike(each->name, facts.name);
  });
  if (sheets.empty()) return nullptr;
  std::ranges::reverse(sheets);
  return *std::ranges::min_element(sheets, {}, [&](const SheetFacts* each) {
    return distance(each->stage_order, facts.stage_order);
  });
}

const SheetFacts* SheetSet::same_department(const SheetFacts& facts) const {
  const auto same = by_department_.find(text::fold(facts.department));
  return same == by_department_.end() ? nullptr : same->second;
}

std::vector<const SheetFacts*> SheetSet::departments() const {
  std::vector<const SheetFacts*> first;
  for (const auto& [name, sheet] : by_department_) first.push_back(sheet);
  return first;
}

Place SetSubject::place_of(const SheetFacts& other, std::string_view field) const {
  const auto cell = field == "header.department" ? other.department_cell : other.number_cell;
  others->push_back({.file = other.file, .sheet_names = {other.sheet}});
  Place place{.field = std::string(field), .cell = {}, .workbook = others->size()};
  if (cell) place.cell = workbook::Location{.sheet = 0, .cell = *cell};
  return place;
}

}  // namespace tenken::check
