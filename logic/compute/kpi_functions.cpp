// SPDX-License-Identifier: MPL-2.0
// Tenken's own functions on cells of a snapshot: the same answers as in an open document.
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "logic/compute/functions.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/kpi/total.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/mend.hpp"
#include "logic/text/number.hpp"

namespace tenken::compute {
namespace {

using workbook::Cell;
using workbook::CellType;

/// 1,234 as the whole text: grouped, or a decimal number, as the office's language has it.
bool is_ambiguous(std::string_view text) {
  const std::size_t comma = text.find(',');
  return comma != std::string_view::npos && text.find(',', comma + 1) == std::string_view::npos &&
         text.find_first_not_of("0123456789,") == std::string_view::npos;
}

/// A value: dirty text is read, missing is no value, other text is #VALUE!.
kpi::Value value_of(const Evaluation& evaluation, const Cell& cell) {
  if (cell.type == CellType::number) return cell.number;
  if (is_ambiguous(cell.text)) evaluation.doubtful();
  const text::Reading reading = text::read_number(cell.text);
  if (reading.is_text()) fail_with("#VALUE!");
  return reading.is_number() ? kpi::Value(reading.value) : std::nullopt;
}

/// The operands of one call, read as the functions need them.
class Arguments {
 public:
  Arguments(Evaluation& evaluation, const Operands& operands)
      : evaluation_(evaluation), operands_(operands) {}

  [[nodiscard]] kpi::Value value(std::size_t index) const {
    return value_of(evaluation_, evaluation_.value(operands_[index]));
  }

  /// The content of an option; an empty cell where it is left out, which blanks, 0 and what says
  /// "none" do too.
  [[nodiscard]] Cell option(std::size_t index) const {
    if (operands_.size() <= index || operands_[index].kind == NodeKind::omitted) return {};
    Cell cell = evaluation_.value(operands_[index]);
    const bool nothing =
        cell.type == CellType::number ? cell.number == 0 : text::is_no_value(cell.text);
    return nothing ? Cell{} : cell;
  }

  [[nodiscard]] kpi::Direction direction(std::size_t index) const {
    const Cell given = option(index);
    if (given.empty()) return kpi::Direction::higher_is_better;
    const auto read = kpi::read_direction(text::fold(workbook::display_text(given)));
    if (!read) fail_with("Err:502");
    return *read;
  }

  [[nodiscard]] double tolerance(std::size_t index) const {
    const Cell given = option(index);
    if (given.empty()) return 0;
    const double share = option_number(given);
    if (!(share >= 0)) fail_with("Err:502");
    return share;
  }

  [[nodiscard]] kpi::Value baseline(std::size_t index) const {
    const Cell given = option(index);
    return given.empty() ? std::nullopt : value_of(evaluation_, given);
  }

  [[nodiscard]] int style(std::size_t index) const {
    const Cell given = option(index);
    if (given.empty()) return 1;
    const double number = option_number(given);
    for (int style = 1; style <= text::era_styles; ++style) {
      if (number == style) return style;
    }
    fail_with("Err:502");
  }

  /// The fiscal year; 0 when it is missing.
  [[nodiscard]] int year(std::size_t index) const {
    const auto reading = text::read_fiscal_year_or_month(evaluation_.text(operands_[index]));
    if (reading.is_year()) return reading.year;
    if (reading.kind != text::YearKind::missing) fail_with("#VALUE!");
    return 0;
  }

  [[nodiscard]] kpi::Total total_from(std::size_t first) const {
    kpi::Total total;
    for (std::size_t i = first; i < operands_.size(); ++i) total.add(value(i).value_or(0));
    return total;
  }

 private:
  static double option_number(const Cell& given) {
    if (given.type == CellType::number) return given.number;
    const auto reading = text::read_number(given.text);
    if (!reading.is_number()) fail_with("Err:502");
    return reading.value;
  }

  Evaluation& evaluation_;
  const Operands& operands_;
};

/// No value is #N/A.
Cell number_or_none(kpi::Value value) {
  if (!value) fail_with("#N/A");
  return workbook::number_cell(*value);
}

Cell word(std::string_view word) { return text_result(std::string(word)); }

Cell status(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  return word(kpi::word(kpi::status(given.value(0), given.value(1), given.direction(2))));
}

Cell trend(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  return word(kpi::word(
      kpi::trend(given.value(0), given.value(1), given.direction(2), given.tolerance(3))));
}

Cell rate(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  return number_or_none(
      kpi::rate(given.value(0), given.value(1), given.direction(2), given.baseline(3)));
}

kpi::Value pace_of(const Arguments& given) {
  const kpi::Value current = given.value(0);
  const kpi::Value goal = given.value(1);
  const int year = given.year(2);
  const int start = given.year(3);
  const int end = given.year(4);
  const kpi::Value baseline = given.baseline(5);
  if (start == 0 || end == 0) return std::nullopt;
  if (end < start) fail_with("Err:502");
  return year == 0 ? std::nullopt : kpi::pace(current, goal, year, start, end, baseline);
}

Cell pace(Evaluation& evaluation, const Operands& operands) {
  return number_or_none(pace_of(Arguments(evaluation, operands)));
}

Cell outlook(Evaluation& evaluation, const Operands& operands) {
  return word(kpi::word(kpi::outlook(pace_of(Arguments(evaluation, operands)))));
}

Cell number(Evaluation& evaluation, const Operands& operands) {
  const kpi::Value value = Arguments(evaluation, operands).value(0);
  if (value) return workbook::number_cell(*value);
  if (operands.size() == 1) fail_with("#N/A");
  const Cell otherwise = evaluation.value(operands[1]);
  return otherwise.empty() ? workbook::number_cell(0) : otherwise;
}

Cell sum(Evaluation& evaluation, const Operands& operands) {
  return workbook::number_cell(Arguments(evaluation, operands).total_from(0).sum());
}

Cell sum_check(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  const kpi::Total parts = given.total_from(1);
  const kpi::Value total = given.value(0);
  if (!total) return word(kpi::no_value);
  const double difference = parts.difference_from(*total);
  if (difference == 0) return word(kpi::sum_is_right);
  return text_result(kpi::sum_is_off_by + text::format_amount(difference));
}

Cell execution(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  return number_or_none(kpi::execution(given.value(0), given.value(1)));
}

Cell fiscal_year(Evaluation& evaluation, const Operands& operands) {
  const int year = Arguments(evaluation, operands).year(0);
  return number_or_none(year == 0 ? kpi::Value() : kpi::Value(year));
}

Cell era(Evaluation& evaluation, const Operands& operands) {
  const Arguments given(evaluation, operands);
  const int style = given.style(1);
  const int year = given.year(0);
  return year == 0 ? word(kpi::no_value) : text_result(text::era_in_style(year, style));
}

Cell clean(Evaluation& evaluation, const Operands& operands) {
  const std::string typed = evaluation.text(operands[0]);
  return text_result(text::shows_something(typed) ? text::mend(typed) : std::string());
}

constexpr std::array all = {
    Function{"KPI_STATUS", 2, 3, no_ranges, status},
    Function{"KPI_TREND", 2, 4, no_ranges, trend},
    Function{"KPI_RATE", 2, 4, no_ranges, rate},
    Function{"KPI_PACE", 5, 6, no_ranges, pace},
    Function{"KPI_OUTLOOK", 5, 6, no_ranges, outlook},
    Function{"KPI_NUMBER", 1, 2, no_ranges, number},
    Function{"KPI_SUM", 1, any_number, 0, sum},
    Function{"KPI_SUM_CHECK", 2, any_number, 1, sum_check},
    Function{"KPI_EXECUTION", 2, 2, no_ranges, execution},
    Function{"KPI_FISCAL_YEAR", 1, 1, no_ranges, fiscal_year},
    Function{"KPI_ERA", 1, 2, no_ranges, era},
    Function{"KPI_CLEAN", 1, 1, no_ranges, clean},
};

}  // namespace

std::span<const Function> kpi_functions() { return all; }

}  // namespace tenken::compute
