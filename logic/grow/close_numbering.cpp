// SPDX-License-Identifier: MPL-2.0
// The No. that close up when a 細事業 or an activity goes.
#include "logic/grow/close_numbering.hpp"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace tenken::grow {
namespace {

using workbook::Cell;
using workbook::CellEdit;
using workbook::CellType;

constexpr std::string_view subprojects = "subproject";

std::string activities_of(const FormRecord& subproject) { return subproject.id + ".activity"; }

/// A whole number, typed as one or as half-width digits.
std::optional<int> plain_number(const Cell& cell) {
  if (cell.has_formula()) return std::nullopt;
  if (cell.type == CellType::number) {
    const bool whole = cell.number == std::floor(cell.number) && std::abs(cell.number) < 1e6;
    return whole ? std::optional(static_cast<int>(cell.number)) : std::nullopt;
  }
  if (cell.type != CellType::text) return std::nullopt;
  int number = 0;
  const char* const end = cell.text.data() + cell.text.size();
  const auto [read, error] = std::from_chars(cell.text.data(), end, number);
  return error == std::errc{} && read == end ? std::optional(number) : std::nullopt;
}

struct Number {
  workbook::Location place;
  int value = 0;
};

/// Records in the order in which they are counted, and those of them that go: neighbours.
struct Numbering {
  std::vector<FormRecord> records;
  std::size_t first_removed = 0;
  std::size_t removed = 0;
};

class NumberingReader {
 public:
  NumberingReader(const bind::Binding& binding, const workbook::Workbook& workbook)
      : binding_(binding), workbook_(workbook) {}

  /// The records of `repeat` that are in use.
  [[nodiscard]] std::vector<FormRecord> used(std::string_view repeat) const {
    std::vector<FormRecord> records = form_records(binding_, workbook_, repeat);
    std::erase_if(records, [](const FormRecord& record) { return !record.in_use; });
    return records;
  }

  [[nodiscard]] std::vector<CellEdit> closed_up(const Numbering& numbering) const {
    std::optional<int> next;
    for (std::size_t i = 0; i < numbering.removed; ++i) {
      const auto number = number_of(numbering.records[numbering.first_removed + i]);
      if (!number || (next && number->value != *next)) return {};
      next = number->value + 1;
    }
    std::vector<CellEdit> edits;
    for (std::size_t i = numbering.first_removed + numbering.removed;
         next && i < numbering.records.size(); ++i) {
      const auto number = number_of(numbering.records[i]);
      if (!number || number->value != *next) break;
      edits.push_back(workbook::renumber(number->place, workbook_.at(number->place),
                                         number->value - static_cast<int>(numbering.removed)));
      ++*next;
    }
    return edits;
  }

 private:
  [[nodiscard]] std::optional<Number> number_of(const FormRecord& record) const {
    const bind::BoundField* const field = binding_.find(record.id + ".no");
    if (field == nullptr) return std::nullopt;
    const auto value = plain_number(workbook_.at(field->place));
    return value ? std::optional(Number{.place = field->place, .value = *value}) : std::nullopt;
  }

  const bind::Binding& binding_;
  const workbook::Workbook& workbook_;
};

}  // namespace

std::vector<CellEdit> close_numbering(const bind::Binding& binding,
                                      const workbook::Workbook& workbook,
                                      const FormRecord& removed) {
  const NumberingReader reader(binding, workbook);
  Numbering subproject_numbers{.records = reader.used(subprojects)};
  Numbering activity_numbers;
  for (std::size_t i = 0; i < subproject_numbers.records.size(); ++i) {
    const FormRecord& subproject = subproject_numbers.records[i];
    const bool goes = subproject.id == removed.id;
    if (goes) {
      subproject_numbers.first_removed = i;
      subproject_numbers.removed = 1;
    }
    for (const FormRecord& activity : reader.used(activities_of(subproject))) {
      if (goes || activity.id == removed.id) {
        if (activity_numbers.removed == 0) {
          activity_numbers.first_removed = activity_numbers.records.size();
        }
        ++activity_numbers.removed;
      }
      activity_numbers.records.push_back(activity);
    }
  }
  std::vector<CellEdit> edits = reader.closed_up(subproject_numbers);
  for (CellEdit& edit : reader.closed_up(activity_numbers)) edits.push_back(std::move(edit));
  return edits;
}

}  // namespace tenken::grow
