// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "logic/bind/binding.hpp"
#include "logic/record/improvement_sheet.hpp"

/// The rules: what must hold of a sheet. One rule, one file in rules/; see docs/rules/README.md and
/// CONTRIBUTING.md for how to add one.
namespace tenken::check {

class Findings;
struct KeptRecords;

enum class Severity : std::uint8_t { error, warning, note };

/// What a rule can offer to do about a finding.
enum class FixSafety : std::uint8_t {
  none,
  safe,     ///< there is one right answer
  confirm,  ///< a person must look at it first
};

/// What a rule looks at.
enum class Scope : std::uint8_t {
  sheet,       ///< one workbook's record and layout
  definition,  ///< the form definition itself; its findings are made where it is read
  properties,  ///< what the document's properties keep of earlier days; runs after the others
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

/// What a rule is given. All of it outlives the findings.
struct Subject {
  const record::ImprovementSheet& sheet;
  const bind::Binding& binding;
  const form::Definition& form;
  const KeptRecords* kept = nullptr;  ///< for Scope::properties only

  [[nodiscard]] const bind::Layout& layout() const { return binding.layout; }
};

/// What a rule says about itself. Lists, documentation, options and help are made from this.
struct Rule {
  std::string_view id;                  ///< "BUD001"
  std::string_view name;                ///< "budget-total"
  std::string_view summary;             ///< what must hold, in Japanese (a message: N_("…"))
  Severity severity = Severity::error;  ///< the default, which a form may override
  Rank rank = Rank::content;
  FixSafety fix = FixSafety::none;
  Scope scope = Scope::sheet;
  /// A finding means that the cell does not hold what was meant: nothing that rests on it is judged
  /// until it is mended.
  bool spoils_cell = false;
  /// Writes a finding for whatever does not hold. Silent when an input is missing or unreadable:
  /// that is another rule's finding.
  void (*check)(const Subject& subject, Findings& findings) = nullptr;
};

/// Every rule, by ID. The list is generated from the files in rules/.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule named by `id` ("BUD001"); nullptr when there is none.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// "error", "warning", "note": as reports and definitions spell it.
[[nodiscard]] std::string_view to_string(Severity severity);

/// "safe", "confirm", "" for none.
[[nodiscard]] std::string_view to_string(FixSafety safety);

}  // namespace tenken::check

/// Marks a text for translation where it stands; xgettext's keyword.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): xgettext looks for a name in the source
#define N_(text) text
