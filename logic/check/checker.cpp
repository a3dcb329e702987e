// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/checker.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "logic/check/causes.hpp"
#include "logic/check/kept/fingerprint.hpp"
#include "logic/check/kept/kept_subject.hpp"

namespace tenken::check {
namespace {

constexpr std::string_view switched_off = "off";

/// The severity that `form` wants for `rule` in place of its own.
std::optional<Severity> wish_of(const form::Definition& form, const Rule& rule) {
  const auto wish = form.severities.find(std::string(rule.id));
  if (wish == form.severities.end()) return std::nullopt;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (wish->second == to_string(severity)) return severity;
  }
  return std::nullopt;
}

bool is_off(const form::Definition& form, const Rule& rule) {
  const auto wish = form.severities.find(std::string(rule.id));
  return wish != form.severities.end() && wish->second == switched_off;
}

bool any_rule(const Rule&) { return true; }

/// What the rules find that judge a `Judged`, that `form` has not switched off, and that `wanted`
/// accepts.
template <typename Judged, typename Wanted>
std::vector<Finding> run_rules(const Judged& subject, const form::Definition& form,
                               const Wanted& wanted) {
  Findings findings;
  for (const Rule* rule : all_rules()) {
    const auto* check = std::get_if<CheckOf<Judged>>(&rule->check);
    if (check == nullptr || is_off(form, *rule) || !wanted(*rule)) continue;
    findings.begin(*rule, wish_of(form, *rule));
    (*check)(subject, findings);
  }
  return std::move(findings).sorted();
}

/// `findings` without those that are only the consequence of another. Waived ones stay out of this:
/// what a person calls right causes nothing and hides nothing.
std::vector<Finding> causes_among(std::vector<Finding> findings, const Subject& subject,
                                  const std::vector<std::string>& sheet_names) {
  const RunRules run = [&](const std::set<const Rule*>& rules,
                           const record::ImprovementSheet& sheet) {
    std::vector<Finding> found =
        run_rules(Subject{.sheet = sheet, .binding = subject.binding, .form = subject.form},
                  subject.form, [&](const Rule& rule) { return rules.contains(&rule); });
    identify(found, sheet_names);
    return found;
  };
  const auto is_waived = [](const Finding& finding) { return finding.waived.has_value(); };
  std::vector<Finding> waived;
  std::ranges::copy_if(findings, std::back_inserter(waived), is_waived);
  std::erase_if(findings, is_waived);
  std::vector<Finding> kept =
      one_per_cause(std::move(findings), subject.sheet, subject.layout(), run);
  std::ranges::move(waived, std::back_inserter(kept));
  return kept;
}

/// The waivers among the properties of `workbook`, but for those of rules that the form has
/// switched off: nothing can be said of them.
StoredWaivers waivers_of(const workbook::Workbook& workbook, const form::Definition& form) {
  StoredWaivers stored = read_waivers(workbook.properties);
  std::erase_if(stored.waivers, [&](const Waiver& waiver) {
    const Rule* rule = find_rule(waiver.rule);
    return rule != nullptr && is_off(form, *rule);
  });
  return stored;
}

bool changed_since(const StoredStamp& stored, const Result& result) {
  return stored.stamp && result.recognised() &&
         stored.stamp->hash != content_hash(result.sheet, result.binding.layout);
}

/// What the document keeps, held against `result` and `findings`; marks those that are waived.
KeptSubject kept_beside(std::vector<Finding>& findings, const workbook::Workbook& workbook,
                        const Result& result) {
  StoredWaivers waivers = waivers_of(workbook, *result.binding.recognition.form);
  std::vector<StaleWaiver> stale =
      apply_waivers(waivers, findings, result.sheet_names, result.binding);
  if (!result.recognised()) stale.clear();  // nothing was looked at
  StoredStamp stamp = read_stamp(workbook.properties);
  const bool changed = changed_since(stamp, result);
  return {.properties = workbook.properties,
          .stale = std::move(stale),
          .unreadable = std::move(waivers.unreadable),
          .stamp = std::move(stamp),
          .changed = changed};
}

bool lacks_results(const record::ImprovementSheet& sheet) {
  bool lacks = false;
  record::for_each_field(sheet, [&](const record::Field& field) {
    lacks = lacks || (field.cell_error() && field.cell.text == workbook::no_result);
  });
  return lacks;
}

/// What can be said of a cell by itself, or of the workbook as a whole. Labels, totals and what
/// must agree cannot be judged while formulas have no results; NUM003 says so.
bool holds_without_results(const Finding& finding) {
  const Rank rank = finding.rule->rank;
  return rank == Rank::content || rank == Rank::style || finding.at.field.empty();
}

bool has_waivers(const Properties& properties) {
  const auto first = properties.lower_bound(std::string(waiver_prefix));
  return first != properties.end() && first->first.starts_with(waiver_prefix);
}

std::vector<Finding> findings_of(const workbook::Workbook& workbook, const Result& result,
                                 const Options& options) {
  const Subject subject{
      .sheet = result.sheet, .binding = result.binding, .form = *result.binding.recognition.form};
  std::vector<Finding> findings = run_rules(subject, subject.form, any_rule);
  identify(findings, result.sheet_names);
  if (!findings.empty() && (options.to_waive || has_waivers(workbook.properties))) {
    const Fingerprints fingerprints(workbook, result.sheet);
    for (Finding& finding : findings) finding.fingerprint = fingerprints.of(finding);
  }
  const KeptSubject kept = kept_beside(findings, workbook, result);
  findings = causes_among(std::move(findings), subject, result.sheet_names);
  if (lacks_results(result.sheet)) {
    std::erase_if(findings, [](const Finding& found) { return !holds_without_results(found); });
  }
  std::ranges::move(run_rules(kept, subject.form, any_rule), std::back_inserter(findings));
  findings = in_reading_order(std::move(findings));
  // Again: what was dropped leaves no gap in the numbers.
  identify(findings, result.sheet_names);
  return findings;
}

}  // namespace

const form::Stage* Result::stage() const {
  const form::Definition* form = binding.recognition.form;
  if (form == nullptr) return nullptr;
  const auto found = std::ranges::find(form->stages, sheet.stage, &form::Stage::key);
  return found == form->stages.end() ? nullptr : &*found;
}

Result check(const workbook::Workbook& workbook, std::span<const form::Definition> forms,
             const Options& options) {
  Result result;
  result.file = workbook.file;
  for (const workbook::Sheet& sheet : workbook.sheets) result.sheet_names.push_back(sheet.name());
  result.binding = bind::bind(forms, workbook);
  if (result.binding.recognition.form == nullptr) return result;
  if (result.recognised()) result.sheet = record::read_sheet(result.binding, workbook);
  if (!options.stage.empty()) result.sheet.stage = options.stage;
  result.findings = findings_of(workbook, result, options);
  return result;
}

std::vector<Finding> definition_findings(std::span<const form::DefinitionError> errors) {
  // A definition that cannot be read cannot switch a rule off.
  std::vector<Finding> findings =
      run_rules(DefinitionSubject{.errors = errors}, form::Definition{}, any_rule);
  identify(findings, {});
  return findings;
}

}  // namespace tenken::check
