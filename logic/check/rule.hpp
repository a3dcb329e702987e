// SPDX-License-Identifier: MPL-2.0
// The rules: what must hold of a sheet. One rule, one file in rules/; see docs/rules/README.md and
// CONTRIBUTING.md for how to add one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "logic/bind/binding.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

class Findings;
struct PropertiesSubject;  // properties/properties_subject.hpp
struct PriorSubject;       // between/pair_subjects.hpp
struct StageSubject;
struct SetSubject;  // between/sheet_set.hpp

enum class Severity : std::uint8_t { error, warning, note };

/// What a rule can offer to do about a finding.
enum class FixSafety : std::uint8_t {
  none,
  safe,     ///< there is one right answer
  confirm,  ///< a person must look at it first
};

/// What kind of truth a rule judges, the more certain the earlier. Where one mistake breaks several
/// rules, the finding of the earlier rank stands for all of them (docs/decisions/0008).
enum class Rank : std::uint8_t {
  structure,     ///< the form, its pages, its labels
  content,       ///< what one cell holds: missing, unreadable, mistyped
  arithmetic,    ///< a total or verdict against what it is computed from
  agreement,     ///< a repeat against the original
  limit,         ///< an amount against another that it cannot exceed
  plausibility,  ///< an amount against what is usual
  wording,       ///< a text against the values that it speaks of
  style,         ///< how something is typed
};

/// Where a finding of another rule must stand to make one a mere consequence of it.
enum class Common : std::uint8_t {
  cell,    ///< in the same cell; at the same field where there is none
  ground,  ///< where FindingBuilder::rests_on() says
  source,  ///< in a cell from which this one's is computed, directly or not
};

/// A rule whose findings, at a common place, have already said what is wrong.
struct Yield {
  std::string_view rule;  ///< "LAY010"
  Common place = Common::cell;
};

/// What an option counts.
enum class OptionUnit : std::uint8_t { none, times, thousand_yen, people, years };

/// A limit of a rule that a division may want different: a definition sets it under [thresholds].
struct Option {
  std::string_view key;  ///< "NUM006.factor": the rule's ID and a name
  double standard = 0;   ///< what holds where nobody sets it
  OptionUnit unit = OptionUnit::times;
  double least = 0;  ///< the limits of what may be set, both included
  double most = 0;
  bool whole = false;      ///< only whole numbers
  std::string_view title;  ///< what it is, in Japanese (a message: N_("…"))
};

/// A sheet, as most rules are given it: its record, how it was found, and its form. All of it
/// outlives the findings.
struct Subject {
  static constexpr std::string_view scope = "sheet";

  const record::ImprovementSheet& sheet;
  const bind::Binding& binding;
  const form::Definition& form;

  [[nodiscard]] const bind::Layout& layout() const { return binding.layout; }
  /// What holds for `option`: the form's value, else the rule's own.
  [[nodiscard]] double setting(const Option& option) const;
  /// What the form calls the field `id`, and a section of it, in full and where a sentence comes
  /// back to it: form::Titles.
  [[nodiscard]] std::string title(std::string_view id) const { return form.titles.field(id); }
  [[nodiscard]] std::string section(std::string_view key) const { return form.titles.section(key); }
  [[nodiscard]] std::string section_number(std::string_view key) const {
    return form.titles.number(key);
  }
};

/// Form definitions that could not be read: they never reach a sheet.
struct DefinitionSubject {
  static constexpr std::string_view scope = "definition";

  std::span<const form::DefinitionError> errors;
};

/// Writes a finding for whatever does not hold in what it is given. Silent when an input is missing
/// or unreadable: that is another rule's finding.
template <typename Judged>
using CheckOf = void (*)(const Judged& subject, Findings& findings);

/// A rule's scope is the type of what its function is given; there is no other word for it.
using Check =
    std::variant<CheckOf<Subject>, CheckOf<PriorSubject>, CheckOf<StageSubject>,
                 CheckOf<SetSubject>, CheckOf<PropertiesSubject>, CheckOf<DefinitionSubject>>;

/// What a rule says about itself. Lists, documentation, options and help are made from this.
struct Rule {
  std::string_view id;       ///< "BUD001"
  std::string_view name;     ///< "budget-total"
  std::string_view summary;  ///< what must hold, in Japanese (a message: N_("…"))
  /// What is wrong, for a list that is looked through: at most 16 characters (a message, too).
  std::string_view headline = {};
  Severity severity = Severity::error;  ///< the default, which a form may override
  Rank rank = Rank::content;
  FixSafety fix = FixSafety::none;
  /// A finding means that the cell does not hold what was meant: nothing that rests on it is judged
  /// until it is mended.
  bool spoils_cell = false;
  /// A finding says that something is still to be filled in: where a person is still at it, that is
  /// progress and no mistake.
  bool to_fill = false;
  /// Whose findings make one of this rule a mere consequence. The checker sees to it; a rule that
  /// is switched off or made milder, or whose finding is waived, silences nothing.
  std::span<const Yield> yields_to = {};
  std::span<const Option> options = {};
  Check check = {};
};

/// Every rule, by ID. The list is generated from the files in rules/.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule named by `id` ("BUD001"); nullptr when there is none.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// What a definition may set: every rule's severity and options. Whoever loads a definition for
/// checking hands it to form::load_definition().
[[nodiscard]] const form::KnownSettings& known_settings();

/// True when `rule` holds a sheet against another workbook's.
[[nodiscard]] bool judges_two(const Rule& rule);

/// What `rule` judges, as its page says it: "sheet", "prior", "stages", "set", "properties",
/// "definition".
[[nodiscard]] std::string_view scope_of(const Rule& rule);

/// "error", "warning", "note": as reports and definitions spell it.
[[nodiscard]] std::string_view to_string(Severity severity);

/// "times", "thousand yen", "people", "years", "" for a bare number: as the rules' table spells it.
[[nodiscard]] std::string_view to_string(OptionUnit unit);

/// "safe", "confirm", "" for none.
[[nodiscard]] std::string_view to_string(FixSafety safety);

}  // namespace tenken::check

/// Marks a text for translation where it stands; xgettext's keyword.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): xgettext looks for a name in the source
#define N_(text) text
