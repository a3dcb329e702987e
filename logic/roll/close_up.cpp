// SPDX-License-Identifier: MPL-2.0
// The No. of 細事業 and 取組 when some are left out.
#include "logic/roll/close_up.hpp"

#include <charconv>
#include <cmath>

#include "logic/workbook/edit.hpp"

namespace tenken::roll {
namespace {

using record::Field;

/// A No. in the order in which they are counted.
struct Counted {
  const Field* number = nullptr;
  bool goes = false;
};

/// A whole number, as one or in half-width digits.
std::optional<int> plain_number(const workbook::Cell& cell) {
  if (cell.type == workbook::CellType::number) {
    const bool whole = cell.number == std::floor(cell.number) && std::abs(cell.number) < 1e6;
    return whole ? std::optional(static_cast<int>(cell.number)) : std::nullopt;
  }
  if (cell.type != workbook::CellType::text) return std::nullopt;
  int number = 0;
  const char* const end = cell.text.data() + cell.text.size();
  const auto [read, error] = std::from_chars(cell.text.data(), end, number);
  return error == std::errc{} && read == end ? std::optional(number) : std::nullopt;
}

bool counts_from_one(const std::vector<Counted>& list) {
  int next = 1;
  for (const Counted& each : list) {
    if (plain_number(each.number->cell) != next) return false;
    ++next;
  }
  return true;
}

void close_up(const std::vector<Counted>& list, std::map<std::string, int>& numbers) {
  if (!counts_from_one(list)) return;
  int next = 1;
  for (const Counted& each : list) {
    if (each.goes) continue;
    numbers[each.number->id] = next;
    ++next;
  }
}

}  // namespace

ClosedUp::ClosedUp(const std::vector<record::SubProject>& subprojects, const Answers& answers) {
  std::vector<Counted> parts;
  std::vector<Counted> through;
  std::vector<std::vector<Counted>> anew;
  for (std::size_t i = 0; i < subprojects.size(); ++i) {
    const record::SubProject& part = subprojects[i];
    if (!part.in_use) continue;
    const std::string id = "subproject." + std::to_string(i + 1);
    const bool goes = answers.drop.contains(id);
    parts.push_back({.number = &part.number, .goes = goes});
    std::vector<Counted>& own = anew.emplace_back();
    for (std::size_t k = 0; k < part.activities.size(); ++k) {
      if (!part.activities[k].in_use) continue;
      const std::string activity = id + ".activity." + std::to_string(k + 1);
      own.push_back(
          {.number = &part.activities[k].number, .goes = goes || answers.drop.contains(activity)});
      through.push_back(own.back());
    }
  }
  close_up(parts, numbers_);
  for (const auto& own : anew) close_up(own, numbers_);
  close_up(through, numbers_);
}

std::optional<workbook::Cell> ClosedUp::number(const record::Field& field) const {
  const auto found = numbers_.find(field.id);
  if (found == numbers_.end() || plain_number(field.cell) == found->second) return std::nullopt;
  return workbook::renumber({}, field.cell, found->second).after;
}

}  // namespace tenken::roll
