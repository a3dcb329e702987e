// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/check/checker.hpp"

#include <algorithm>
#include <optional>

#include "logic/check/causes.hpp"

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

/// What the rules that `wanted` accepts find.
template <typename Wanted>
std::vector<Finding> run_rules(const Subject& subject, const Wanted& wanted) {
  Findings findings;
  for (const Rule* rule : all_rules()) {
    if (rule->scope != Scope::sheet || is_off(subject.form, *rule) || !wanted(*rule)) continue;
    findings.begin(*rule, wish_of(subject.form, *rule));
    rule->check(subject, findings);
  }
  return std::move(findings).sorted();
}

std::vector<Finding> findings_of(const Subject& subject) {
  const RunRank run_rank = [&](Rank rank, const record::ImprovementSheet& sheet) {
    return run_rules({.sheet = sheet, .binding = subject.binding, .form = subject.form},
                     [&](const Rule& rule) { return rule.rank == rank; });
  };
  return one_per_cause(run_rules(subject, [](const Rule&) { return true; }), subject.sheet,
                       subject.layout(), run_rank);
}

}  // namespace

const form::Stage* Result::stage() const {
  const form::Definition* form = binding.recognition.form;
  if (form == nullptr) return nullptr;
  const auto found = std::ranges::find(form->stages, sheet.stage, &form::Stage::key);
  return found == form->stages.end() ? nullptr : &*found;
}

Result check(const workbook::Workbook& workbook, std::span<const form::Definition> forms) {
  Result result;
  result.file = workbook.file;
  for (const workbook::Sheet& sheet : workbook.sheets) result.sheet_names.push_back(sheet.name());
  result.binding = form::bind(forms, workbook);
  if (result.binding.recognition.form == nullptr) return result;
  if (result.recognised()) result.sheet = record::read_sheet(result.binding, workbook);
  result.findings = findings_of(
      {.sheet = result.sheet, .binding = result.binding, .form = *result.binding.recognition.form});
  return result;
}

std::vector<Finding> definition_findings(std::span<const form::DefinitionError> errors) {
  const Rule& rule = *find_rule("DEF001");
  Findings findings;
  findings.begin(rule);
  for (const form::DefinitionError& error : errors) {
    findings.at(Place{}).say(
        error.line > 0 ? message::msg("様式の定義ファイル {1} の {2} 行目に誤りがあります: {3} "
                                      "定義を直してください。",
                                      error.file, error.line, error.message)
                       : message::msg("様式の定義ファイル {1} を読み取れません: {2}", error.file,
                                      error.message));
  }
  return std::move(findings).sorted();
}

}  // namespace tenken::check
