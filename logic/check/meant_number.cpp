// SPDX-License-Identifier: MPL-2.0
// The number that a text in a cell for numbers means, and what rests on its being that.
#include "logic/check/meant_number.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace tenken::check {
namespace {

bool is_ratio(const record::Field& field) {
  return field.unit == "%" || field.kind == form::FieldKind::ratio;
}

bool shows_percentages(const record::Field& field) {
  return field.cell.format == workbook::NumberFormat::percent;
}

/// How the numbers beside a field are written.
struct Beside {
  bool percentages = false;  ///< 0.953 shown as 95.3%
  bool below_one = false;    ///< 0.953: a fraction, or a small percentage
  bool others = false;       ///< 95.3
};

/// The other values of the indicator that `field` is a value of.
Beside numbers_beside(const record::ImprovementSheet& sheet, const record::Field& field) {
  Beside beside;
  for (const record::Indicator& indicator : sheet.indicators) {
    const std::array<const record::Field*, 5> values = {
        &indicator.actual.at(0), &indicator.actual.at(1), &indicator.actual.at(2),
        &indicator.target, &indicator.baseline};
    const auto is_field = [&](const record::Field* value) { return value->id == field.id; };
    if (std::ranges::none_of(values, is_field)) continue;
    for (const record::Field* value : values) {
      if (is_field(value) || value->cell.type != workbook::CellType::number) continue;
      const double number = std::abs(value->cell.number);
      if (shows_percentages(*value)) {
        beside.percentages = true;
      } else if (number > 0 && number < 1) {
        beside.below_one = true;
      } else if (number > 0) {
        beside.others = true;
      }
    }
  }
  return beside;
}

// 0.953 × 100 is 95.3 to a reader, and 95.30000000000001 to a machine.
double as_percentage(double fraction) { return std::round(fraction * 1e11) / 1e9; }
double as_fraction(double percentage) { return std::round(percentage * 1e7) / 1e9; }

/// (3,000) is −3,000 to an accountant, and an aside to others.
bool is_bracketed(const record::Field& field) {
  const std::string_view text = field.cell.text;
  return field.reading.value < 0 &&
         (text.find('(') != std::string_view::npos || text.find("（") != std::string_view::npos);
}

MeantNumber share_in_percent(const record::ImprovementSheet& sheet, const record::Field& field) {
  const double fraction = field.reading.value;
  if (shows_percentages(field) || field.kind == form::FieldKind::ratio) return {.value = fraction};
  // Without a unit that says %, it may be either.
  if (field.unit != "%") return {.value = fraction, .is_doubtful = true};
  // As the others are, so that they do not differ afterwards (NUM008).
  const Beside beside = numbers_beside(sheet, field);
  if (beside.percentages && !beside.others) return {.value = fraction, .is_doubtful = true};
  return {.value = as_percentage(fraction), .is_doubtful = beside.percentages || beside.below_one};
}

}  // namespace

MeantNumber meant_number(const record::ImprovementSheet& sheet, const record::Field& field) {
  MeantNumber meant{.value = field.reading.value};
  if (field.reading.percent) {
    meant = share_in_percent(sheet, field);
  } else if (shows_percentages(field) && field.reading.value != 0) {
    // 8 where 8% is shown, as a number 800%: 8% as Calc itself takes what is typed there, or 8.
    meant = {.value = is_ratio(field) ? as_fraction(field.reading.value) : field.reading.value,
             .is_doubtful = true};
  }
  meant.is_doubtful = meant.is_doubtful || is_bracketed(field);
  return meant;
}

void rest_on_scale(FindingBuilder& finding, const record::ImprovementSheet& sheet,
                   std::initializer_list<const record::Field*> fields) {
  for (const record::Field* field : fields) {
    const bool is_text = field->cell.type == workbook::CellType::text && field->number();
    if (is_text && meant_number(sheet, *field).value == field->reading.value) continue;
    finding.rests_on(*field);
  }
}

}  // namespace tenken::check
