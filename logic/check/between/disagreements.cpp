// SPDX-License-Identifier: MPL-2.0
// Where two sheets of one project say different things and no note tells why.
#include "logic/check/between/disagreements.hpp"

#include <utility>

#include "logic/check/between/explanations.hpp"
#include "logic/check/shown.hpp"
#include "logic/kpi/kpi.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {
namespace {

using record::Field;

/// A person who copies what is printed copies the displayed digits.
bool agree(const Field& now, const Field& before) {
  constexpr double percent = 100;
  const double a = *now.number();
  const double b = *before.number();
  const double shown_a = shown_number(now).value_or(a);
  const double shown_b = shown_number(before).value_or(b);
  if (kpi::equal(a, b) || kpi::equal(shown_a, shown_b) || kpi::equal(shown_a, b) ||
      kpi::equal(a, shown_b)) {
    return true;
  }
  const bool percent_a = now.reading.percent;
  const bool percent_b = before.reading.percent;
  if (percent_a == percent_b) return false;
  return percent_a ? kpi::equal(a * percent, b) || kpi::equal(shown_a * percent, b)
                   : kpi::equal(a, b * percent) || kpi::equal(a, shown_b * percent);
}

/// A mark (―), as against a blank, which is to be filled in, and a word (集計中), which says that
/// there will be a value.
bool says_none(const Field& field) {
  return field.missing() && !field.blank() && text::is_no_value_mark(field.text());
}

/// What a part of `pair` comes to; nullopt when nothing can be said of it.
std::optional<double> amount(const Field& field, bool blank_counts) {
  if (field.number()) return field.number();
  return says_none(field) || (blank_counts && field.blank()) ? std::optional(0.0) : std::nullopt;
}

std::optional<Disagreement> compare(const Counterpart& pair) {
  const Field& now = *pair.now;
  const Field& before = *pair.before;
  const auto a = now.number();
  const auto b = before.number();
  const Disagreement both{.pair = pair, .now = a, .before = b};
  if (a && b) return agree(now, before) ? std::nullopt : std::optional(both);
  if (pair.is_amount) {
    const auto amount_now = amount(now, pair.is_part);
    const auto amount_before = amount(before, pair.is_part);
    const bool is_new = a && *a != 0 && before.blank();
    if (is_new) return both;
    if (!amount_now || !amount_before || *amount_now == *amount_before) return std::nullopt;
    return both;
  }
  if ((a && (says_none(before) || before.blank())) || (b && says_none(now))) return both;
  return std::nullopt;
}

double change(const Disagreement& found) {
  return found.now.value_or(0) - found.before.value_or(0);
}

class Comparison {
 public:
  Comparison(const Subject& now, const Subject& other, NotesOf notes)
      : now_(&now), other_(&other), notes_(notes) {}

  void add(const Counterpart& pair) {
    if (const auto found = compare(pair)) add(*found);
  }

  void add(const CounterpartSum& sum) {
    double of_parts = 0;
    std::vector<Disagreement> parts;
    for (const Counterpart& part : sum.parts) {
      const auto found = compare(part);
      if (!found) continue;
      of_parts += change(*found);
      parts.push_back(*found);
    }
    const auto total = compare(sum.total);
    const bool follows = total && kpi::equal(change(*total), of_parts);
    // Who tells why the total changed has told why the parts did that make it up.
    if (follows && !parts.empty() && is_explained(total->pair)) return;
    for (const Disagreement& part : parts) add(part);
    if (total && !follows) add(*total);
  }

  std::vector<Disagreement> found() && { return std::move(found_); }

 private:
  void add(const Disagreement& found) {
    if (!is_explained(found.pair)) found_.push_back(found);
  }

  /// Notes are only looked for where something differs.
  bool is_explained(const Counterpart& pair) {
    if (!own_) own_.emplace(*now_);
    const std::string title = now_->title(pair.now->id);
    if (own_->explain(pair, pair.indicator, title)) return true;
    if (notes_ == NotesOf::this_sheet) return false;
    if (!others_) others_.emplace(*other_);
    return others_->explain(pair, pair.other_indicator, title);
  }

  const Subject* now_;
  const Subject* other_;
  NotesOf notes_;
  std::optional<Explanations> own_;
  std::optional<Explanations> others_;
  std::vector<Disagreement> found_;
};

}  // namespace

std::vector<Disagreement> disagreements(const Subject& now, const Subject& other,
                                        const Counterparts& pairs, NotesOf notes) {
  Comparison comparison(now, other, notes);
  for (const Counterpart& pair : pairs.single) comparison.add(pair);
  for (const CounterpartSum& sum : pairs.sums) comparison.add(sum);
  return std::move(comparison).found();
}

FindingBuilder finding_about(const Disagreement& found, std::size_t workbook, Findings& findings) {
  const record::Field& before = *found.pair.before;
  FindingBuilder finding = findings.at(*found.pair.now);
  finding.expected(before.text())
      .related(Place{.field = before.id, .cell = before.place, .workbook = workbook});
  if (found.now && found.before) finding.amounts(*found.now, *found.before);
  return finding;
}

}  // namespace tenken::check
