// SPDX-License-Identifier: MPL-2.0
// The ※ notes of a sheet, and which changes they explain.
#include "logic/check/between/explanations.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <string>

#include "logic/check/may_quote.hpp"
#include "logic/prose/correction_notes.hpp"
#include "logic/prose/quoted_amounts.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/year_text.hpp"

namespace tenken::check {
namespace {

using prose::ChangeNote;

void add(std::vector<ChangeNote>& notes, const std::string& text) {
  std::ranges::move(prose::change_notes(text), std::back_inserter(notes));
}

bool names(const ChangeNote& note, const record::Field& field) {
  return std::ranges::any_of(note.numbers, [&](double number) {
    return may_quote(field, number) || may_quote(field, -number);
  });
}

/// 240.5百万円 of 240,500千円: an amount in another unit, which may have been rounded to it.
bool names_amount(const ChangeNote& note, const record::Field& field) {
  const auto amount = field.number();
  if (!amount || *amount == 0) return false;
  constexpr int any_year = 0;  // whose spending it tells of makes no difference
  const auto quoted = prose::quoted_amounts(note.text, any_year);
  return std::ranges::any_of(quoted, [&](const prose::QuotedAmount& each) {
    return std::abs(std::abs(*amount) - each.thousand_yen) < each.precision;
  });
}

/// 「取下げ１講座を除いて再計上した」: by how much it changed.
bool names_difference(const ChangeNote& note, const Counterpart& pair) {
  const auto now = pair.now->number();
  const auto before = pair.before->number();
  return now && before && std::ranges::any_of(note.numbers, [&](double number) {
           return number == std::abs(*now - *before);
         });
}

/// 「※R3年度実績を修正した。」 says nothing of R4's, nor of a target.
bool names_another_value(const ChangeNote& note, std::string_view title) {
  const auto named = prose::named_values(note.text);
  const auto years = text::find_years(title);
  const auto says = [&](std::string_view word) {
    return note.text.find(word) != std::string::npos;
  };
  if (named.empty() && (says("予算額") || says("決算額")) && !says("実績") && !says("目標")) {
    return true;
  }
  if (named.empty() || years.empty() || !years.front().year) return false;
  using Value = prose::CorrectionNote::Value;
  const bool is_target = title.find("目標") != std::string_view::npos;
  return !named.contains({*years.front().year, is_target ? Value::target : Value::actual});
}

/// 「※令和6年度から指標を見直す。」 changes nothing yet; a day on which a figure was published is
/// no beginning.
bool speaks_of_later_years(const ChangeNote& note, int fiscal_year) {
  static constexpr auto beginnings = std::to_array<std::string_view>({"から", "以降", "より"});
  const auto years = text::find_years(note.text);
  return !years.empty() && std::ranges::all_of(years, [&](const text::YearText& year) {
    const std::string_view behind = std::string_view(note.text).substr(year.end);
    return year.year && *year.year > fiscal_year &&
           std::ranges::any_of(beginnings, [&](auto word) { return behind.starts_with(word); });
  });
}

/// 「※④-1のR4実績は確定値に修正した。」 beside ②.
bool names_another_indicator(const ChangeNote& note, const record::Indicator& indicator) {
  const std::string group = indicator.no.substr(0, indicator.no.find('-'));
  return !note.nos.empty() && std::ranges::none_of(note.nos, [&](const std::string& no) {
    return no == indicator.no || no == group;
  });
}

/// That it became what the note says is another rule's to see.
bool any_names(const std::vector<ChangeNote>& notes, const Counterpart& pair) {
  return std::ranges::any_of(notes, [&](const ChangeNote& note) {
    return names(note, *pair.now) || names(note, *pair.before) ||
           (pair.is_amount && (names_amount(note, *pair.now) || names_amount(note, *pair.before)));
  });
}

/// What the field's column is called: 決算 of "６ 事業コスト R4年度 決算額" and of
/// "細事業1の決算額(R4年度)"; people leave the 額 out, and the 等 of 補正予算等.
std::string column_of(std::string_view title) {
  if (title.ends_with(')')) title = title.substr(0, title.rfind('('));
  for (const std::string_view before : {" ", "の", "うち"}) {
    const std::size_t at = title.rfind(before);
    if (at != std::string_view::npos) title.remove_prefix(at + before.size());
  }
  std::string column = text::fold(title);
  for (const std::string_view ending : {"額", "等"}) {
    if (column.ends_with(ending)) column.resize(column.size() - ending.size());
  }
  return column;
}

/// 「※R4年度の決算額は見込額であったため修正しました。」: no value, but which column of which year.
bool names_column(const ChangeNote& note, std::string_view title) {
  if (!note.numbers.empty()) return false;
  const std::string column = column_of(title);
  if (column.empty() || note.text.find(column) == std::string::npos) return false;
  const auto of_field = text::find_years(title);
  const auto named = text::find_years(note.text);
  return !of_field.empty() && std::ranges::any_of(named, [&](const text::YearText& year) {
    return year.year && year.year == of_field.front().year;
  });
}

}  // namespace

Explanations::Explanations(const Subject& subject) : fiscal_year_(subject.sheet.fiscal_year) {
  std::set<workbook::Location> reasons;
  for (const record::Indicator& indicator : subject.sheet.indicators) {
    if (!indicator.reason.place || !reasons.insert(*indicator.reason.place).second) continue;
    add(reasons_, indicator.reason.text());
  }
  record::for_each_field(subject.sheet, [&](const record::Field& field) {
    if (field.cell.type != workbook::CellType::text || !field.place) return;
    if (!reasons.contains(*field.place)) add(others_, field.cell.text);
  });
  for (const bind::UnboundCell& cell : subject.layout().unbound) add(others_, cell.text);
}

bool Explanations::explain(const Counterpart& pair, const record::Indicator* indicator,
                           std::string_view title) const {
  if (any_names(others_, pair)) return true;
  if (pair.is_amount && std::ranges::any_of(others_, [&](const ChangeNote& note) {
        return names_column(note, title);
      })) {
    return true;
  }
  if (indicator == nullptr) return any_names(reasons_, pair);
  const std::vector<ChangeNote> own = prose::change_notes(indicator->reason_text);
  const auto explains = [&](const ChangeNote& note) {
    if (names_another_indicator(note, *indicator) || speaks_of_later_years(note, fiscal_year_)) {
      return false;
    }
    return note.numbers.empty() ? !names_another_value(note, title) : names_difference(note, pair);
  };
  return any_names(own, pair) || std::ranges::any_of(own, explains);
}

}  // namespace tenken::check
