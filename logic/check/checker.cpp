// SPDX-License-Identifier: MPL-2.0
// A workbook in, its findings out: reads it and runs the rules that apply.
#include "logic/check/checker.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "logic/check/between/pair_subjects.hpp"
#include "logic/check/between/sheet_set.hpp"
#include "logic/check/causes.hpp"
#include "logic/check/properties/fingerprint.hpp"
#include "logic/check/properties/properties_subject.hpp"
#include "logic/check/run_rules.hpp"

namespace tenken::check {
namespace {

/// What a workbook is held against, as far as it is what it was called.
struct Beside {
  std::optional<Subject> last_year;
  std::optional<Subject> other_stage;
};

Subject subject_of(const Result& result) {
  return {
      .sheet = result.sheet, .binding = result.binding, .form = *result.binding.recognition.form};
}

Beside beside(const Result& result, const Options& options) {
  if (!result.recognised()) return {};
  const auto if_right = [&](const Result* other, bool (*is_right)(const Subject&, const Subject&)) {
    const bool fits =
        other != nullptr && other->recognised() && is_right(subject_of(result), subject_of(*other));
    return fits ? std::optional<Subject>(subject_of(*other)) : std::nullopt;
  };
  return {.last_year = if_right(options.last_year, is_last_years),
          .other_stage = if_right(options.other_stage, are_stages_of_one_year)};
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
  std::vector<Finding> causes =
      one_per_cause(std::move(findings), subject.sheet, subject.layout(), run);
  std::ranges::move(waived, std::back_inserter(causes));
  return causes;
}

bool can_be_judged(const Rule& rule, const Beside& beside) {
  if (std::holds_alternative<CheckOf<PriorSubject>>(rule.check))
    return beside.last_year.has_value();
  if (std::holds_alternative<CheckOf<StageSubject>>(rule.check)) {
    return beside.other_stage.has_value();
  }
  return !std::holds_alternative<CheckOf<SetSubject>>(rule.check);
}

/// The waivers among the properties of `workbook`, but for those of rules that the form has
/// switched off, or that need a workbook which is not at hand: nothing can be said of them.
StoredWaivers waivers_of(const workbook::Workbook& workbook, const form::Definition& form,
                         const Beside& beside) {
  StoredWaivers stored = read_waivers(workbook.properties);
  std::erase_if(stored.waivers, [&](const Waiver& waiver) {
    const Rule* rule = find_rule(waiver.rule);
    return rule != nullptr && (is_off(form, *rule) || !can_be_judged(*rule, beside));
  });
  return stored;
}

bool changed_since(const StoredStamp& stored, const Result& result) {
  return stored.stamp && result.recognised() &&
         stored.stamp->hash != content_hash(result.sheet, result.binding.layout);
}

/// What the document's properties hold, against `result` and `findings`; marks those that are
/// waived.
PropertiesSubject properties_beside(std::vector<Finding>& findings,
                                    const workbook::Workbook& workbook, const Result& result,
                                    const Beside& beside) {
  StoredWaivers waivers = waivers_of(workbook, *result.binding.recognition.form, beside);
  std::vector<StaleWaiver> stale =
      apply_waivers(waivers, findings, result.sheet_names, result.binding);
  if (!result.recognised()) stale.clear();  // nothing was looked at
  StoredStamp stamp = read_stamp(workbook.properties);
  const bool changed = changed_since(stamp, result);
  return {.properties = workbook.properties,
          .stale = std::move(stale),
          .unreadable = std::move(waivers.unreadable),
          .stamp = std::move(stamp),
          .changed = changed,
          .reviews = result.recognised()
                         ? reviews(workbook.properties, result.sheet, result.binding.titles())
                         : Reviews{}};
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

/// What the rules find that hold `now` against another workbook; enters those into `others`.
std::vector<Finding> findings_between(const Subject& now, const Beside& beside,
                                      const Options& options, std::vector<OtherWorkbook>& others) {
  std::vector<Finding> findings;
  const auto enter = [&](const Result& other) {
    others.push_back({.file = other.file, .sheet_names = other.sheet_names});
    return others.size();
  };
  if (beside.last_year) {
    const PriorSubject subject{
        .now = now, .before = *beside.last_year, .workbook = enter(*options.last_year)};
    std::ranges::move(run_rules(subject, now.form, any_rule), std::back_inserter(findings));
  }
  if (beside.other_stage) {
    const StageSubject subject{
        .now = now, .other = *beside.other_stage, .workbook = enter(*options.other_stage)};
    std::vector<Finding> more = run_rules(subject, now.form, any_rule);
    // Two sheets that contradict the same cell have one cause.
    std::erase_if(more, [&](const Finding& finding) {
      return std::ranges::any_of(
          findings, [&](const Finding& other) { return other.silences && other.at == finding.at; });
    });
    std::ranges::move(more, std::back_inserter(findings));
  }
  return findings;
}

}  // namespace

const form::Stage* Result::stage() const {
  const form::Definition* form = binding.recognition.form;
  if (form == nullptr) return nullptr;
  return form->find_stage(sheet.stage);
}

Result read(const workbook::Workbook& workbook, std::span<const form::Definition> forms,
            const Options& options) {
  Result result;
  result.file = workbook.file;
  for (const workbook::Sheet& sheet : workbook.sheets) result.sheet_names.push_back(sheet.name());
  result.binding = bind::bind(forms, workbook);
  if (result.recognised()) result.sheet = record::read_sheet(result.binding, workbook);
  if (!options.stage.empty()) result.sheet.stage = options.stage;
  return result;
}

void judge(Result& result, const workbook::Workbook& workbook, const Options& options) {
  if (result.binding.recognition.form == nullptr) return;
  result.others.clear();
  const Subject subject = subject_of(result);
  const Beside others = beside(result, options);
  std::vector<Finding> findings = run_rules(subject, subject.form, any_rule);
  std::ranges::move(findings_between(subject, others, options, result.others),
                    std::back_inserter(findings));
  identify(findings, result.sheet_names);
  if (!findings.empty() && (options.to_waive || has_waivers(workbook.properties))) {
    const Fingerprints fingerprints(workbook, result.sheet);
    for (Finding& finding : findings) finding.fingerprint = fingerprints.of(finding);
  }
  const PropertiesSubject properties = properties_beside(findings, workbook, result, others);
  findings = causes_among(std::move(findings), subject, result.sheet_names);
  if (lacks_results(result.sheet)) {
    std::erase_if(findings, [](const Finding& found) { return !holds_without_results(found); });
  }
  std::ranges::move(run_rules(properties, subject.form, any_rule), std::back_inserter(findings));
  result.findings = in_reading_order(std::move(findings));
  // Again: what was dropped leaves no gap in the numbers.
  identify(result.findings, result.sheet_names);
}

Result check(const workbook::Workbook& workbook, std::span<const form::Definition> forms,
             const Options& options) {
  Result result = read(workbook, forms, options);
  judge(result, workbook, options);
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
