// SPDX-License-Identifier: MPL-2.0
// The finding, and how a rule puts one together.
#include "logic/check/finding.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "logic/check/quote.hpp"
#include "logic/text/number.hpp"

namespace tenken::check {

namespace {

/// A content as it is, unless it is longer than a person reads in a sentence.
std::string at_most_a_line(std::string text) {
  constexpr std::size_t most_bytes = 600;
  return text.size() > most_bytes ? quote(text) : std::move(text);
}

void keep_to_a_line(message::Message& message) {
  for (message::Argument& argument : message.arguments) {
    argument.text = at_most_a_line(std::move(argument.text));
    for (message::Message& nested : argument.nested) keep_to_a_line(nested);
  }
}

}  // namespace

FindingBuilder& FindingBuilder::say(message::Message message) {
  keep_to_a_line(message);
  finding().message = std::move(message);
  return *this;
}

FindingBuilder& FindingBuilder::actual(std::string text) {
  finding().actual = at_most_a_line(std::move(text));
  return *this;
}

FindingBuilder& FindingBuilder::expected(std::string text) {
  finding().expected = at_most_a_line(std::move(text));
  return *this;
}

FindingBuilder& FindingBuilder::amounts(double actual, double expected) {
  finding().actual = text::format_amount(actual);
  finding().expected = text::format_amount(expected);
  finding().difference = workbook::plain_digits(actual - expected);
  finding().right = expected;
  return *this;
}

FindingBuilder& FindingBuilder::related(const record::Field& field) {
  return related(Place{.field = field.id, .cell = field.place});
}

FindingBuilder& FindingBuilder::related(Place place) {
  finding().related.push_back(std::move(place));
  return *this;
}

FindingBuilder& FindingBuilder::rests_on(const record::Field& field) {
  return rests_on(Place{.field = field.id, .cell = field.place});
}

FindingBuilder& FindingBuilder::rests_on(Place place) {
  finding().grounds.push_back(std::move(place));
  return *this;
}

FindingBuilder& FindingBuilder::yields_to_none() {
  finding().yields = false;
  return *this;
}

FindingBuilder& FindingBuilder::fix(message::Message title, const record::Field& field,
                                    workbook::Cell content, Formulas formulas) {
  if (!field.exists()) return *this;
  return fix(std::move(title),
             {{.place = *field.place, .before = field.cell, .after = std::move(content)}},
             formulas);
}

FindingBuilder& FindingBuilder::fix(message::Message title, std::vector<workbook::CellEdit> edits,
                                    Formulas formulas) {
  const auto hits_formula = [](const auto& edit) { return edit.before.has_formula(); };
  if (formulas == Formulas::keep && std::ranges::any_of(edits, hits_formula)) return *this;
  // Of a text that is not all here, only a part would be left.
  if (std::ranges::any_of(edits, [](const auto& edit) { return edit.before.cut; })) return *this;
  std::erase_if(edits, [](const auto& edit) { return same_content(edit.before, edit.after); });
  if (edits.empty()) return *this;
  keep_to_a_line(title);
  finding().fix = Fix{.title = std::move(title),
                      .safety = finding().rule->fix,
                      .edits = {.cells = std::move(edits), .properties = {}},
                      .recalculates = false};
  return *this;
}

FindingBuilder& FindingBuilder::fix_properties(message::Message title,
                                               std::vector<workbook::PropertyEdit> edits) {
  finding().fix = Fix{.title = std::move(title),
                      .safety = finding().rule->fix,
                      .edits = {.cells = {}, .properties = std::move(edits)},
                      .recalculates = false};
  return *this;
}

FindingBuilder& FindingBuilder::fix_by_recalculation(message::Message title) {
  finding().fix = Fix{
      .title = std::move(title), .safety = finding().rule->fix, .edits = {}, .recalculates = true};
  return *this;
}

FindingBuilder& FindingBuilder::confirm_fix() {
  if (finding().fix) finding().fix->safety = FixSafety::confirm;
  return *this;
}

FindingBuilder& FindingBuilder::severity(Severity severity) {
  if (!severity_is_fixed_) finding().severity = severity;
  return *this;
}

void Findings::begin(const Rule& rule, std::optional<Severity> wish) {
  rule_ = &rule;
  wish_ = wish;
}

FindingBuilder Findings::at(const record::Field& field) {
  FindingBuilder builder = at(Place{.field = field.id, .cell = field.place});
  builder.actual(field.text());
  return builder;
}

FindingBuilder Findings::at(Place place) {
  Finding finding;
  finding.rule = rule_;
  finding.severity = wish_.value_or(rule_->severity);
  finding.silences = finding.severity <= rule_->severity;
  finding.at = std::move(place);
  findings_.push_back(std::move(finding));
  return {findings_, wish_.has_value()};
}

std::vector<Finding> Findings::sorted() && { return in_reading_order(std::move(findings_)); }

std::string place_key(const Place& place, const std::vector<std::string>& sheet_names) {
  std::string key = place.workbook > 0 ? std::to_string(place.workbook) + "/" : std::string();
  if (!place.field.empty()) return key + place.field;
  const bool is_named = place.cell && place.workbook == 0 && place.cell->sheet < sheet_names.size();
  return is_named ? key + sheet_names[place.cell->sheet] : key;
}

void identify(std::vector<Finding>& findings, const std::vector<std::string>& sheet_names) {
  std::map<std::string, int> spoken;
  for (Finding& finding : findings) {
    finding.id = std::string(finding.rule->id) + ":" + place_key(finding.at, sheet_names);
    const int number = ++spoken[finding.id];
    if (number > 1) finding.id += "#" + std::to_string(number);
  }
}

std::vector<Finding> in_reading_order(std::vector<Finding> findings) {
  const auto place_and_rule = [](const Finding& finding) {
    return std::make_tuple(finding.at.workbook, finding.at.cell.has_value(),
                           finding.at.cell.value_or(workbook::Location{}), finding.rule->id);
  };
  std::ranges::stable_sort(findings, {}, place_and_rule);
  return findings;
}

}  // namespace tenken::check
