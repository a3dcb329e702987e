// SPDX-License-Identifier: MPL-2.0
// Rolling the samples forward, for tests.
#include "tests/logic/roll/rolling.hpp"

#include <algorithm>
#include <ranges>
#include <stdexcept>
#include <utility>

#include "logic/fill/look.hpp"
#include "tests/support/said.hpp"
#include "tests/support/samples.hpp"

namespace tenken::roll::test {
namespace {

using tenken::test::nagano;
using tenken::test::said;

auto attempt(const workbook::Workbook& workbook, const check::Result& result,
             const Answers& answers, const fill::Look& look) {
  return roll({.workbook = workbook, .result = result}, nagano(), look, answers);
}

Rolled rolled_or_throw(const workbook::Workbook& workbook, const check::Result& result,
                       const Answers& answers) {
  auto made = attempt(workbook, result, answers, shipped_look());
  if (const auto* const reason = std::get_if<message::Message>(&made)) {
    throw std::runtime_error(said(*reason));
  }
  return std::get<Rolled>(std::move(made));
}

}  // namespace

const fill::Look& shipped_look() {
  static const fill::LookResult result =
      fill::load_look(TENKEN_SOURCE_DIR "/extension/templates/nagano-r5.toml");
  if (!result.look) throw std::runtime_error("the look has problems");
  return *result.look;
}

Rolling::Rolling(workbook::Workbook last_year, const Answers& answers)
    : last_year_(std::move(last_year)),
      last_result_(check::check(last_year_, {&nagano(), 1})),
      rolled_(rolled_or_throw(last_year_, last_result_, answers)),
      now_(fill::to_workbook(rolled_.form)) {
  check::Options options;
  options.last_year = &last_result_;
  result_ = check::check(now_, {&nagano(), 1}, options);
}

std::string Rolling::shows(const std::string& id) const {
  std::string text = "(no cell)";
  record::for_each_field(result_.sheet, [&](const record::Field& field) {
    if (field.id == id && field.exists()) text = field.text();
  });
  return text;
}

const Step& Rolling::step(const std::string& id) const {
  const auto backwards = std::views::reverse(rolled_.steps);
  const auto found = std::ranges::find(backwards, id, &Step::from);
  if (found == backwards.end()) throw std::runtime_error("no step: " + id);
  return *found;
}

std::vector<std::string> Rolling::findings_of(const std::string& rule) const {
  std::vector<std::string> ids;
  for (const check::Finding& finding : result_.findings) {
    if (finding.rule->id == rule) ids.push_back(finding.at.field);
  }
  return ids;
}

std::string refusal_of(const workbook::Workbook& last_year, const Answers& answers,
                       const fill::Look& look) {
  const check::Result result = check::read(last_year, {&nagano(), 1});
  const auto made = attempt(last_year, result, answers, look);
  const auto* const reason = std::get_if<message::Message>(&made);
  return reason == nullptr ? std::string() : said(*reason);
}

std::vector<std::string> new_findings(const Rolling& rolling) {
  std::vector<std::string> found;
  for (const check::Finding& finding : rolling.result().findings) {
    if (finding.rule->to_fill || finding.rule->id == "REQ004") continue;
    const bool is_old =
        std::ranges::count(rolling.last_result().findings, finding.rule, &check::Finding::rule) > 0;
    if (!is_old) found.push_back(finding.id + " " + said(finding.message));
  }
  return found;
}

}  // namespace tenken::roll::test
