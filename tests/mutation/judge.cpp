// SPDX-License-Identifier: MPL-2.0
// Mutants checked, and each held against what must be found.
#include "tests/mutation/judge.hpp"

#include <algorithm>

#include "tests/support/samples.hpp"

namespace tenken::test {
namespace {

using Observed = std::vector<Expected>;

Observed observed(const Kind& kind, const workbook::Workbook& workbook) {
  Observed findings;
  const check::Result result =
      kind.check != nullptr ? kind.check(workbook) : check::check(workbook, {&nagano(), 1});
  for (const check::Finding& finding : result.findings) {
    findings.push_back({.rule = std::string(finding.rule->id),
                        .field = finding.at.field.empty() ? "-" : finding.at.field,
                        .why = {}});
  }
  return findings;
}

bool is_same(const Expected& expected, const Expected& finding) {
  return expected.rule == finding.rule &&
         (expected.field == "*" || fits(expected.field, finding.field));
}

std::string listed(const Observed& findings) {
  if (findings.empty()) return "nothing";
  std::string text;
  for (const Expected& finding : findings) {
    text += (text.empty() ? "" : ", ") + finding.rule + " " + finding.field;
  }
  return text;
}

void judge(Judgement& judgement, Observed findings) {
  const std::string said = listed(findings);
  const std::string heading = judgement.kind + " " + judgement.target + ": ";
  const Expectation* const expectation =
      find_expectation(expectations(), judgement.kind, judgement.target);
  judgement.expectation = expectation;
  if (expectation == nullptr) {
    judgement.problem = heading + "no line speaks of it; observed " + said;
    return;
  }
  const auto meant = [&](const Expected& expected) {
    return filled(expected, expectation->pattern, judgement.target);
  };
  if (expectation->fate == Fate::found) {
    const Expected wanted = meant(expectation->finding);
    const auto is_wanted = [&](const Expected& finding) { return is_same(wanted, finding); };
    judgement.found = std::erase_if(findings, is_wanted) > 0;
    for (const Expected& companion : expectation->also) {
      const Expected accepted = meant(companion);
      const auto said_as_well =
          std::erase_if(findings, [&](const Expected& each) { return is_same(accepted, each); });
      judgement.companions.insert(judgement.companions.end(), said_as_well, &companion);
    }
    if (!judgement.found) {
      judgement.problem = heading + "expected " + listed({wanted}) + "; observed " + said;
    }
  }
  judgement.false_alarms = static_cast<int>(findings.size());
  if (judgement.problem.empty() && !findings.empty()) {
    judgement.problem = heading +
                        (expectation->fate == Fate::found ? "not expected as well: "
                                                          : "nothing was expected; observed ") +
                        listed(findings);
  }
}

}  // namespace

const std::vector<Expectation>& expectations() {
  static const std::vector<Expectation> all = read_expectations(TENKEN_TEST_DATA "/mutations");
  return all;
}

std::vector<Judgement> judge(const Kind& kind) {
  std::vector<Judgement> judgements;
  kind.make(original(), [&](const std::string& target, const workbook::Workbook& workbook) {
    Judgement& judgement = judgements.emplace_back();
    judgement.kind = kind.name;
    judgement.target = target;
    judge(judgement, observed(kind, workbook));
  });
  return judgements;
}

}  // namespace tenken::test
