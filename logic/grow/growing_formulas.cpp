// SPDX-License-Identifier: MPL-2.0
// What becomes of formulas that read a table's records when one is added or removed.
#include "logic/grow/growing_formulas.hpp"

#include <algorithm>
#include <array>

#include "logic/kpi/functions.hpp"
#include "logic/workbook/formula_text.hpp"

namespace tenken::grow {
namespace {

using workbook::Location;
using workbook::WrittenReference;

/// How a reference stands among others of its kind.
enum class Join : std::uint8_t { none, sum, list };

/// True for functions whose arguments are a list of like things.
bool takes_list(std::string_view name) {
  static constexpr auto of_calc =
      std::to_array<std::string_view>({"SUM", "MIN", "MAX", "AVERAGE", "COUNT", "COUNTA"});
  if (std::ranges::find(of_calc, workbook::in_capitals(name)) != of_calc.end()) return true;
  const kpi::Function* ours = kpi::find_function(name);
  return ours != nullptr && ours->takes_list;
}

bool one_of(char c, std::string_view characters) { return characters.find(c) != std::string::npos; }

/// The text around a reference, without spaces. The ends of a formula read as '\0'.
class Neighbours {
 public:
  Neighbours(std::string_view formula, const WrittenReference& written)
      : formula_(formula), before_(written.text.begin), after_(written.text.end) {
    while (before_ > 0 && formula_[before_ - 1] == ' ') --before_;
    while (after_ < formula_.size() && formula_[after_] == ' ') ++after_;
  }

  [[nodiscard]] Join join() const {
    const char left = this->left();
    const char right = this->right();
    const bool plus_left = left == '+' && !is_sign();
    if ((plus_left || right == '+') && one_of(left, "+=(;<>") && !one_of(right, "*/^%&")) {
      return Join::sum;
    }
    const bool alone = one_of(left, "(;") && one_of(right, ";)");
    return alone && takes_list(function()) ? Join::list : Join::none;
  }

  /// The formula without the reference and the sign that joined it to the others; nullopt when it
  /// is the only one.
  [[nodiscard]] std::optional<std::string> without() const {
    const char joint = join() == Join::sum ? '+' : ';';
    std::size_t begin = before_;
    std::size_t end = after_;
    if (left() == joint && !(joint == '+' && is_sign())) {
      --begin;
    } else if (right() == joint) {
      ++end;
    } else {
      return std::nullopt;
    }
    return std::string(formula_.substr(0, begin)).append(formula_.substr(end));
  }

 private:
  [[nodiscard]] char left() const { return before_ > 0 ? formula_[before_ - 1] : '\0'; }
  [[nodiscard]] char right() const { return after_ < formula_.size() ? formula_[after_] : '\0'; }

  /// True when the + at the left joins nothing: "=+A1".
  [[nodiscard]] bool is_sign() const { return before_ < 2 || one_of(formula_[before_ - 2], "=(;"); }

  /// The function among whose arguments the reference stands.
  [[nodiscard]] std::string_view function() const {
    std::size_t at = before_;
    for (int depth = 0; at > 0; --at) {
      const char c = formula_[at - 1];
      if (c == ')') ++depth;
      if (c == '(' && depth-- == 0) break;
    }
    if (at == 0) return {};
    const std::size_t end = --at;
    while (at > 0 && !one_of(formula_[at - 1], "=+-*/^&;(<> ")) --at;
    return formula_.substr(at, end - at);
  }

  std::string_view formula_;
  std::size_t before_;  ///< where what stands left of the reference ends
  std::size_t after_;   ///< where what stands right of it begins
};

bool is_cell(const workbook::Range& range) { return range.first == range.last; }

class Grower {
 public:
  Grower(const PlacedFormula& formula, const std::vector<GrownTable>& tables, const MovedRow& moved)
      : formula_(formula), tables_(tables), moved_(moved) {
    for (const WrittenReference& written : workbook::written_references(formula.text)) {
      const auto sheet = formula.sheet_of(written.reference);
      if (!sheet || !is_cell(written.reference.range)) continue;
      cells_.push_back({.sheet = *sheet, .cell = written.reference.range.first});
    }
  }

  std::optional<std::string> run() {
    std::string text = workbook::rewritten(
        formula_.text, [&](const WrittenReference& written) { return grown(written); });
    if (!has_grown_ || stuck_) return std::nullopt;
    return text;
  }

 private:
  [[nodiscard]] std::string grown(const WrittenReference& written) {
    const workbook::Range& range = written.reference.range;
    const auto sheet = formula_.sheet_of(written.reference);
    if (!sheet) return with_rows(formula_.text, written, range.first.row, range.last.row);
    const std::int32_t first = moved_(*sheet, range.first.row);
    std::int32_t last = moved_(*sheet, range.last.row);
    for (const GrownTable& table : tables_) {
      if (table.records.size() < 2 || table.records.front().sheet != *sheet) continue;
      const Rows& last_record = table.records.back();
      const std::int32_t offset = range.last.row - last_record.first;
      if (offset < 0 || range.last.row > last_record.last) continue;
      if (range.rows() > 1 && range.first.row <= table.records.front().last) {
        last = std::min(table.added.first + offset, table.added.last);
        has_grown_ = true;
      }
      if (is_cell(range) && reads_all(table, offset, range.first.column)) {
        return joined(written, first, table.added.first + offset);
      }
    }
    return with_rows(formula_.text, written, first, last);
  }

  /// The reference to the last record's cell, and after it the one to the new record's.
  [[nodiscard]] std::string joined(const WrittenReference& written, std::int32_t row,
                                   std::int32_t new_row) {
    const Join join = Neighbours(formula_.text, written).join();
    if (join == Join::none) {
      stuck_ = true;
      return {};
    }
    has_grown_ = true;
    return with_rows(formula_.text, written, row, row) + (join == Join::sum ? "+" : ";") +
           with_rows(formula_.text, written, new_row, new_row);
  }

  [[nodiscard]] bool reads_all(const GrownTable& table, std::int32_t offset,
                               std::int32_t column) const {
    return std::ranges::all_of(table.records, [&](const Rows& rows) {
      const Location cell{.sheet = rows.sheet, .cell = {rows.first + offset, column}};
      return std::ranges::find(cells_, cell) != cells_.end();
    });
  }

  const PlacedFormula& formula_;
  const std::vector<GrownTable>& tables_;
  const MovedRow& moved_;
  std::vector<Location> cells_;  ///< the single cells that the formula reads
  bool has_grown_ = false;
  bool stuck_ = false;  ///< the records' cells stand where none can be added
};

/// Where a range's end goes when its row is removed: to the same line of the record before or
/// behind.
std::int32_t in_neighbour(const Rows& gone, const Rows& neighbour, std::int32_t row) {
  return std::min(neighbour.first + (row - gone.first), neighbour.last);
}

}  // namespace

std::optional<std::size_t> PlacedFormula::sheet_of(const workbook::Reference& reference) const {
  return workbook::sheet_of(reference, sheet, *workbook);
}

std::optional<std::string> reading_one_more(const PlacedFormula& formula,
                                            const std::vector<GrownTable>& tables,
                                            const MovedRow& moved) {
  return Grower(formula, tables, moved).run();
}

Reduced reading_one_less(const PlacedFormula& formula, const std::vector<Rows>& records,
                         std::size_t index) {
  const Rows& gone = records[index];
  const auto in_gone = [&](std::int32_t row) { return row >= gone.first && row <= gone.last; };
  Reduced result;
  std::string text(formula.text);
  for (bool again = true; again;) {
    again = false;
    for (const WrittenReference& written : workbook::written_references(text)) {
      if (formula.sheet_of(written.reference) != gone.sheet) continue;
      workbook::Range range = written.reference.range;
      const bool first_gone = in_gone(range.first.row);
      const bool last_gone = in_gone(range.last.row);
      if (!first_gone && !last_gone) continue;
      if (first_gone && last_gone) {
        const Neighbours neighbours(text, written);
        const auto without = neighbours.join() == Join::none ? std::nullopt : neighbours.without();
        if (!without) return {.formula = {}, .possible = false};
        text = *without;
      } else if (last_gone && index > 0) {
        range.last.row = in_neighbour(gone, records[index - 1], range.last.row);
        // A range that began in the record before, below that line, has only that.
        range.last.row = std::max(range.last.row, range.first.row);
        text.replace(written.text.begin, written.text.end - written.text.begin,
                     with_rows(text, written, range.first.row, range.last.row));
      } else if (first_gone && index + 1 < records.size()) {
        range.first.row = in_neighbour(gone, records[index + 1], range.first.row);
        range.first.row = std::min(range.first.row, range.last.row);
        text.replace(written.text.begin, written.text.end - written.text.begin,
                     with_rows(text, written, range.first.row, range.last.row));
      } else {
        continue;  // the end is beyond the table: the office shortens the range
      }
      result.formula = text;
      again = true;
      break;
    }
  }
  return result;
}

}  // namespace tenken::grow
