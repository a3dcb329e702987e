// SPDX-License-Identifier: MPL-2.0
// What stands where the form computes: totals, verdicts, and repeats of other cells.
#include <array>

#include "tests/mutation/mutant.hpp"
#include "tests/support/formula_text.hpp"
#include "tests/support/recalculate.hpp"

namespace tenken::test {
namespace {

using form::FieldKind;
using workbook::Cell;
using workbook::text_cell;

bool is_verdict(const record::Field& field) {
  return field.kind == FieldKind::trend || field.kind == FieldKind::status;
}

void deleted(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field&) { return std::optional(Cell{}); });
}

void frozen(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field& field) {
    Cell cell = field.cell;
    cell.formula.clear();
    return std::optional(cell);
  });
}

void wrong_total(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    if (field.cell.type != workbook::CellType::number) return std::nullopt;
    return number_like(field.cell, field.cell.number + 1);
  });
}

void broken(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field& field) {
    Cell cell = field.cell;
    cell.formula = "=#REF!";
    return std::optional(cell);
  });
}

/// As a sum does that was drawn over its own cell.
void reads_itself(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [&](const record::Field& field) {
    Cell cell = field.cell;
    cell.formula += "&" + workbook::to_a1(field.place->cell);
    return std::optional(cell);
  });
}

/// A mutant for each part that a sum of several can lack.
void part_left_out(const Original& original, const Emit& emit) {
  for (const record::CostRow& row : original.result.sheet.cost) {
    const std::size_t home = row.total.place->sheet;
    for (const record::Field* part : {&row.carried, &row.initial, &row.supplementary}) {
      Cell cell = row.total.cell;
      cell.formula = replace_references(cell.formula, [&](std::string_view reference) {
        const bool left_out = place_of(original.workbook, home, reference) == *part->place;
        return left_out ? std::string("0") : std::string(reference);
      });
      emit(row.total.id, with_cell(original, *row.total.place, std::move(cell)));
    }
  }
}

/// Types each word that a verdict can be, but for the right one, over its formula.
void type_verdicts(const Original& original, const Emit& emit,
                   const std::vector<std::string>& trends,
                   const std::vector<std::string>& statuses) {
  for (std::size_t i = 0; i < std::max(trends.size(), statuses.size()); ++i) {
    edit_each_formula(original, emit, [&](const record::Field& field) -> std::optional<Cell> {
      const auto& words = field.kind == FieldKind::trend ? trends : statuses;
      if (!is_verdict(field) || i >= words.size() || words[i] == field.text()) return std::nullopt;
      return text_cell(words[i]);
    });
  }
}

void wrong_verdict(const Original& original, const Emit& emit) {
  type_verdicts(original, emit, {"↗", "↘", "→"}, {"達成", "未達成"});
}

void verdict_missing(const Original& original, const Emit& emit) {
  type_verdicts(original, emit, {"―"}, {"―"});
}

void foreign_verdict(const Original& original, const Emit& emit) {
  type_verdicts(original, emit, {"改善", "⇒"}, {"○", "概ね達成"});
}

/// A value that turns the verdict of `field`, which reads `actual` and `other`.
std::optional<double> turning(const record::Field& actual, const record::Field& other) {
  const auto a = actual.number();
  const auto b = other.number();
  if (!a || !b) return std::nullopt;
  return *a >= *b ? *b - 1 : *b + 1;
}

/// The verdict was typed (or pasted as a value) before the actual value changed.
void stale_verdict(const Original& original, const Emit& emit) {
  const auto keep = [&](const record::Field& verdict, const record::Field& input,
                        const std::optional<double>& number) {
    if (!number || *number < 0) return;
    Original stale = original;
    Cell old = verdict.cell;
    old.formula.clear();
    stale.workbook.sheets[verdict.place->sheet].set(verdict.place->cell, std::move(old));
    emit(verdict.id, with_cell(stale, *input.place, number_like(input.cell, *number)));
  };
  const record::ImprovementSheet& sheet = original.result.sheet;
  for (const record::Indicator& indicator : sheet.indicators) {
    for (std::size_t year = 0; year + 1 < record::years; ++year) {
      keep(indicator.trend[year], indicator.actual[year],
           turning(indicator.actual[year], indicator.actual[year + 1]));
    }
    keep(indicator.status, indicator.actual[0], turning(indicator.actual[0], indicator.target));
  }
  for (std::size_t i = 0; i < sheet.analyses.size(); ++i) {
    const record::Indicator& indicator = sheet.indicators[i];
    for (std::size_t year = 0; year + 1 < record::years; ++year) {
      keep(sheet.analyses[i].trend[year], indicator.actual[year],
           turning(indicator.actual[year], indicator.actual[year + 1]));
    }
    keep(sheet.analyses[i].status, indicator.actual[0],
         turning(indicator.actual[0], indicator.target));
  }
}

/// A repeat was typed over with something else of the same sort.
void wrong_repeat(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    switch (field.kind) {
      case FieldKind::name:
        return text_cell("産業人材確保支援事業");
      case FieldKind::project_number:
        return text_cell("08");
      case FieldKind::number_label:
        return text_cell("⑨");
      default:
        return std::nullopt;
    }
  });
}

void misspelt_repeat(const Original& original, const Emit& emit) {
  edit_each_formula(original, emit, [](const record::Field& field) -> std::optional<Cell> {
    if (field.kind != FieldKind::name) return std::nullopt;
    const auto text = with_middle_replaced(field.text());
    return text ? std::optional(text_cell(*text)) : std::nullopt;
  });
}

/// Another result than the formula gives, as it is left where nothing was computed.
Cell out_of_date(const record::Field& field) {
  Cell cell = field.cell;
  if (cell.type == workbook::CellType::number) {
    cell = number_like(cell, cell.number + 1);
  } else if (is_verdict(field)) {
    const bool is_trend = field.kind == FieldKind::trend;
    const std::string other = is_trend ? "→" : "未達成";
    cell.text = cell.text == other ? "達成" : other;
  } else {
    cell.text += "２";
  }
  cell.formula = field.cell.formula;
  return cell;
}

void stale_result(const Original& original, const Emit& emit) {
  record::for_each_field(original.result.sheet, [&](const record::Field& field) {
    const bool is_result = field.exists() && field.cell.has_formula() && !field.cell.empty();
    if (!is_result || field.kind == FieldKind::fiscal_year || field.kind == FieldKind::stage)
      return;
    workbook::Workbook workbook = original.workbook;
    const workbook::Cell& before = workbook.at(*field.place);
    record::Field alone = field;  // of a field over several cells the first one
    alone.cell = before;
    workbook.sheets[field.place->sheet].set(field.place->cell, out_of_date(alone));
    emit(field.id, std::move(workbook));
  });
}

/// The parts of a total, changed by a program that computes nothing.
void not_recalculated(const Original& original, const Emit& emit) {
  for (const record::CostRow& row : original.result.sheet.cost) {
    for (const record::Field* part : {&row.carried, &row.initial, &row.supplementary}) {
      workbook::Workbook workbook = original.workbook;
      workbook.sheets[part->place->sheet].set(part->place->cell,
                                              number_like(part->cell, part->cell.number + 1));
      emit(part->id, std::move(workbook));
    }
  }
}

constexpr std::array<Kind, 14> kinds = {{
    {"formula-deleted", "a formula is gone", deleted},
    {"formula-frozen", "a formula was replaced by its own result", frozen},
    {"wrong-total", "a total typed over its formula, one too large", wrong_total},
    {"part-left-out", "a total's formula lacks one of its parts", part_left_out},
    {"broken-formula", "a formula lost the cell that it reads", broken},
    {"circle", "a formula reads its own cell", reads_itself},
    {"wrong-verdict", "another arrow or status typed over the formula", wrong_verdict},
    {"verdict-missing", "― typed over a verdict", verdict_missing},
    {"foreign-verdict", "a word or sign that is no verdict", foreign_verdict},
    {"stale-verdict", "a verdict kept as a value while its input changed", stale_verdict},
    {"stale-result", "a formula shows another result than it gives", stale_result},
    {"not-recalculated", "a program changed a total's part and computed nothing", not_recalculated},
    {"wrong-repeat", "a repeated name or number typed over, of another project", wrong_repeat},
    {"misspelt-repeat", "a repeated name typed over with a wrong character", misspelt_repeat},
}};

}  // namespace

std::span<const Kind> formula_kinds() { return kinds; }

}  // namespace tenken::test
