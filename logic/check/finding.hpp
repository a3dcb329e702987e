// SPDX-License-Identifier: MPL-2.0
// The finding, and how a rule puts one together.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "logic/check/fix.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/check/rule.hpp"
#include "logic/message/message.hpp"
#include "logic/workbook/address.hpp"

namespace tenken::check {

/// A field or label by its ID, and where it stands (nullopt: nowhere in its workbook).
struct Place {
  std::string field;
  std::optional<workbook::Location> cell;
  /// Whose it is: 0 is the workbook that is checked, others are those that it is held against.
  std::size_t workbook = 0;
  auto operator<=>(const Place&) const = default;
};

/// One thing that is wrong: where, what is there, what was expected, and what to do.
struct Finding {
  /// Which finding it is: rule and place, and a running number where one rule speaks several times
  /// of one place: "BUD001:cost.R5.total", "TXT004:text.results#2". Made by identify().
  std::string id;
  const Rule* rule = nullptr;
  Severity severity = Severity::error;
  Place at;  ///< field is "" when the workbook as a whole is meant
  message::Message message;
  std::string actual;      ///< as the cell shows it
  std::string expected;    ///< as the form would show it; "" when there is no single right content
  std::string difference;  ///< actual − expected in plain digits; "" when that has no meaning
  std::optional<double> right;  ///< the amount that `expected` shows, where there is one
  std::vector<Place> related;
  /// What else the judgement rests on, for Common::ground; no reader is shown it.
  std::vector<Place> grounds;
  /// False for a finding that has a cause of its own, whatever its rule yields to.
  bool yields = true;
  /// False where the form made the rule milder: then nothing is a mere consequence of it.
  bool silences = true;
  std::optional<Fix> fix;
  /// A hash of every value that it names, by which a waiver knows it again; made by the checker. ""
  /// for what cannot be waived.
  std::string fingerprint;
  std::optional<Waiver> waived;  ///< a person said that this is right
};

/// Composes one finding. Made by Findings::at(); each call adds to the finding.
class FindingBuilder {
 public:
  FindingBuilder(std::vector<Finding>& findings, bool severity_is_fixed)
      : findings_(&findings), index_(findings.size() - 1), severity_is_fixed_(severity_is_fixed) {}

  /// What the clerk reads: what is wrong, and what to do.
  FindingBuilder& say(message::Message message);
  FindingBuilder& actual(std::string text);
  FindingBuilder& expected(std::string text);
  /// Two amounts, and their difference.
  FindingBuilder& amounts(double actual, double expected);
  /// The fields that the judgement rests on.
  FindingBuilder& related(const record::Field& field);
  FindingBuilder& related(Place place);
  template <typename... Fields>
  FindingBuilder& related(const record::Field& first, const Fields&... rest) {
    related(first);
    return related(rest...);
  }
  /// Where this holds only as long as `field` itself is right: what Common::ground goes by.
  FindingBuilder& rests_on(const record::Field& field);
  FindingBuilder& rests_on(Place place);
  template <typename... Fields>
  FindingBuilder& rests_on(const record::Field& first, const Fields&... rest) {
    rests_on(first);
    return rests_on(rest...);
  }
  /// This one finding is nobody's consequence.
  FindingBuilder& yields_to_none();
  /// Offers to put `content` into `field`'s cell, with the rule's fix safety. Offers nothing where
  /// a formula stands (unless `formulas` says that it may go) or where nothing would change.
  FindingBuilder& fix(message::Message title, const record::Field& field, workbook::Cell content,
                      Formulas formulas = Formulas::keep);
  /// The same for several cells at once, all or none.
  FindingBuilder& fix(message::Message title, std::vector<workbook::CellEdit> edits,
                      Formulas formulas = Formulas::keep);
  /// Offers to change document properties.
  FindingBuilder& fix_properties(message::Message title, std::vector<workbook::PropertyEdit> edits);
  /// Offers to compute the whole document anew.
  FindingBuilder& fix_by_recalculation(message::Message title);
  /// The fix of this one finding must be looked at first, though the rule's are safe.
  FindingBuilder& confirm_fix();
  /// Where this one finding weighs less or more than its rule. A severity that the form sets
  /// stands.
  FindingBuilder& severity(Severity severity);

 private:
  [[nodiscard]] Finding& finding() const { return (*findings_)[index_]; }

  std::vector<Finding>* findings_;  // by index: the vector grows while a rule composes two at once
  std::size_t index_;
  bool severity_is_fixed_;
};

/// What a place is called wherever it must be known again: its field or label, else its sheet's
/// name, else "" (the workbook as a whole); in another workbook than the checked one with that
/// one's number before it ("1/cost.R4.total").
[[nodiscard]] std::string place_key(const Place& place,
                                    const std::vector<std::string>& sheet_names);

/// Gives each of `findings` its ID, counting in their order.
void identify(std::vector<Finding>& findings, const std::vector<std::string>& sheet_names);

/// By workbook: it as a whole first, then by sheet, row, column and rule.
[[nodiscard]] std::vector<Finding> in_reading_order(std::vector<Finding> findings);

/// Where rules write what they find.
class Findings {
 public:
  /// Those that follow are `rule`'s. They weigh what the rule says, or what `wish` says for all of
  /// them.
  void begin(const Rule& rule, std::optional<Severity> wish = {});

  /// A finding at `field`'s cell; its content is taken as the actual one.
  FindingBuilder at(const record::Field& field);
  /// A finding at a place that is no field of the record: a label, a page, the whole workbook ({}).
  FindingBuilder at(Place place);

  /// What was written, in reading order.
  [[nodiscard]] std::vector<Finding> sorted() &&;

 private:
  const Rule* rule_ = nullptr;
  std::optional<Severity> wish_;
  std::vector<Finding> findings_;
};

}  // namespace tenken::check
