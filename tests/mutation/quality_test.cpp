// SPDX-License-Identifier: MPL-2.0
// docs/quality.md is made from the mutations and the variants. When this test fails, run it once
// with TENKEN_UPDATE=1 in the environment and read the change.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "tests/mutation/judge.hpp"
#include "tests/mutation/right_layouts.hpp"
#include "tests/support/made_page.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/variants.hpp"

namespace tenken::test {
namespace {

const std::string path = TENKEN_SOURCE_DIR "/docs/quality.md";

struct Count {
  int pairs = 0;
  int harmless = 0;
  int undetectable = 0;
  int found = 0;
  int companions = 0;
  int false_alarms = 0;

  [[nodiscard]] int detectable() const { return pairs - harmless - undetectable; }

  void operator+=(const Count& other) {
    pairs += other.pairs;
    harmless += other.harmless;
    undetectable += other.undetectable;
    found += other.found;
    companions += other.companions;
    false_alarms += other.false_alarms;
  }
};

Count count(const std::vector<Judgement>& judgements) {
  Count result;
  for (const Judgement& judgement : judgements) {
    ++result.pairs;
    result.found += judgement.found ? 1 : 0;
    result.companions += static_cast<int>(judgement.companions.size());
    result.false_alarms += judgement.false_alarms;
    const Expectation* const expectation = judgement.expectation;
    if (expectation == nullptr) continue;
    result.harmless += expectation->fate == Fate::harmless ? 1 : 0;
    result.undetectable += expectation->fate == Fate::undetectable ? 1 : 0;
  }
  return result;
}

/// What of `observed` is not among `expected`.
std::size_t false_alarms(const std::vector<FindingLine>& expected,
                         const workbook::Workbook& workbook) {
  const auto observed = finding_lines(check::check(workbook, {&nagano(), 1}));
  return static_cast<std::size_t>(std::ranges::count_if(observed, [&](const FindingLine& line) {
    return std::ranges::none_of(expected, [&](const FindingLine& each) {
      return each.rule == line.rule && each.field == line.field;
    });
  }));
}

std::string percent(int part, int whole) {
  std::ostringstream text;
  text.precision(1);
  text << std::fixed << 100.0 * part / whole << " %";
  return text.str();
}

/// What has one reason, and where.
struct Reason {
  int count = 0;
  std::set<std::string> where;
};
using Reasons = std::map<std::string, Reason>;

class Page {
 public:
  /// Measures, and gives the page.
  std::string write() {
    measure_mutations();
    measure_variants();
    introduction();
    text_ << "## Mutations\n\n"
             "| kind | what happened | pairs | detectable | found | said as well | false alarms | "
             "undetectable | harmless |\n| --- | --- | --: | --: | --: | --: | --: | --: | --: |\n"
          << kinds_.str();
    text_ << cells("**all**", "", total_);
    text_ << "\n## What nothing can detect\n\n"
             "| reason | pairs | where |\n| --- | --: | --- |\n";
    reasons(undetectable_);
    text_ << "\n## What may be said as well\n\n"
             "| reason | findings | where |\n| --- | --: | --- |\n";
    reasons(companions_);
    text_ << "\n## Variants\n\n| variant | findings that it must have | false alarms |\n"
             "| --- | --- | --: |\n"
          << variants_.str();
    return text_.str();
  }

  /// True when a pair fitted the line of the tables.
  [[nodiscard]] bool uses(const Expectation& line) const { return used_.contains(&line); }
  /// True when it was said as well.
  [[nodiscard]] bool says(const Expected& companion) const { return said_.contains(&companion); }

 private:
  void measure_mutations() {
    for (const Kind& kind : all_kinds()) {
      const auto judgements = judge(kind);
      const Count counted = count(judgements);
      total_ += counted;
      kinds_ << cells(std::string(kind.name), std::string(kind.what), counted);
      for (const Judgement& judgement : judgements) {
        const Expectation* const expectation = judgement.expectation;
        used_.insert(expectation);
        if (expectation != nullptr && expectation->fate == Fate::undetectable) {
          note(undetectable_[expectation->why], judgement.kind + " `" + expectation->pattern + "`");
        }
        for (const Expected* companion : judgement.companions) {
          said_.insert(companion);
          note(companions_[companion->why], judgement.kind + " " + companion->rule);
        }
      }
    }
  }

  static void note(Reason& reason, const std::string& where) {
    ++reason.count;
    reason.where.insert(where);
  }

  void measure_variants() {
    for (const Variant& variant : variants()) {
      add_variant(variant.title, variant.findings, fill::to_workbook(filled(variant)));
    }
    for (const RightLayout& layout : right_layouts()) {
      workbook::Workbook workbook = sample("clean");
      layout.change(workbook);
      add_variant(layout.title, layout.findings, workbook);
    }
  }

  void add_variant(const std::string& title, const std::vector<FindingLine>& findings,
                   const workbook::Workbook& workbook) {
    std::string listed;
    for (const FindingLine& finding : findings) {
      listed += (listed.empty() ? "" : ", ") + finding.rule + " " + finding.severity;
    }
    const std::size_t alarms = false_alarms(findings, workbook);
    ++variant_count_;
    variant_alarms_ += alarms;
    variants_ << "| " << title << " | " << (listed.empty() ? "none" : listed) << " | " << alarms
              << " |\n";
  }

  static std::string cells(const std::string& name, const std::string& what, const Count& counted) {
    std::ostringstream line;
    line << "| " << name << " | " << what << " | " << counted.pairs << " | " << counted.detectable()
         << " | " << counted.found << " | " << counted.companions << " | " << counted.false_alarms
         << " | " << counted.undetectable << " | " << counted.harmless << " |\n";
    return line.str();
  }

  void introduction() {
    const int mistakes = total_.pairs - total_.harmless;
    text_
        << "# 点検の確かさ / How far the check can be trusted\n\n"
           "Made by `tests/mutation` (`TENKEN_UPDATE=1` writes it anew); do not edit.\n\n"
           "## 日本語\n\n"
           "誤りのない記入例に、起こりうる誤りを一つずつ加えて点検した結果です。前年度、ほかの段階"
           "、ほかのファイルの"
           "シートと並べた点検も含みます。\n\n"
        << "- 加えた変更 " << total_.pairs << " 通りのうち、誤りは " << mistakes << " 通り。\n"
        << "- 様式の中に手がかりがあるもの " << total_.detectable() << " 通りのうち、見つけたもの "
        << total_.found << " 通り。\n"
        << "- 手がかりがなく、どのような点検でも見つけられないもの " << total_.undetectable
        << " 通り（" << percent(total_.undetectable, mistakes)
        << "）。人が読んで確かめる必要があります。\n"
        << "- 関係のない指摘（誤報） " << total_.false_alarms << " 件。\n"
        << "- 誤りのない別の記入例・様式の使い方 " << variant_count_ << " 通りでの誤報 "
        << variant_alarms_ << " 件。\n\n## English\n\n"
        << "The clean sample, with every mistake that can happen to each of its fields, labels, "
           "rows, columns and\npages, one at a time. A pair is a kind of mistake and what it "
           "happened to. It is *detectable* when something\nelse in the sheet contradicts it, "
           "*found* when the right rule says so at the right place, and *harmless* when\nit is no "
           "mistake at all. What follows from the same mistake and must be mended as well is *said "
           "as well*, for\nthe reasons below. Whatever else is said is a *false alarm*, anything "
           "at "
           "all about an undetectable or harmless\npair included. The last kinds put another "
           "workbook beside "
           "the sample: last year's, that of another stage, or\nanother file of the folder; one of "
           "the "
           "two has the mistake. What is expected of each pair "
           "stands in `tests/data/mutations`, of each variant in\n`tests/data/variants`.\n\n"
        << "- " << total_.pairs << " pairs, " << mistakes << " of them mistakes.\n- "
        << total_.detectable() << " detectable, " << total_.found << " found ("
        << percent(total_.found, total_.detectable()) << ").\n- " << total_.undetectable
        << " that nothing can detect (" << percent(total_.undetectable, mistakes)
        << " of the mistakes): a person has to read them.\n- " << total_.false_alarms
        << " false alarms.\n- " << variant_count_
        << " variants that are right though they differ from the sample: " << variant_alarms_
        << " false alarms.\n\n";
  }

  void reasons(const Reasons& reasons) {
    std::vector<std::pair<std::string, Reason>> list(reasons.begin(), reasons.end());
    std::ranges::stable_sort(list, std::greater{},
                             [](const auto& each) { return each.second.count; });
    for (const auto& [why, reason] : list) {
      std::string where;
      for (const std::string& each : reason.where) where += (where.empty() ? "" : ", ") + each;
      text_ << "| " << why << " | " << reason.count << " | " << escaped(where) << " |\n";
    }
  }

  /// A | would end the table's cell.
  static std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) result += c == '|' ? "\\|" : std::string(1, c);
    return result;
  }

  Count total_;
  std::ostringstream kinds_;
  std::ostringstream variants_;
  std::ostringstream text_;
  Reasons undetectable_;
  Reasons companions_;
  std::set<const Expectation*> used_;
  std::set<const Expected*> said_;
  std::size_t variant_count_ = 0;
  std::size_t variant_alarms_ = 0;
};

TEST(Quality, IsWhatThePageSays) {
  Page measured;
  EXPECT_EQ(difference_of_made_page(path, measured.write()), "");
  for (const Expectation& line : expectations()) {
    const std::string where = line.file + ":" + std::to_string(line.line) + ": ";
    EXPECT_TRUE(measured.uses(line))
        << where << "no mutant is " << line.kind << " " << line.pattern;
    for (const Expected& companion : line.also) {
      EXPECT_TRUE(measured.says(companion)) << where << companion.rule << " is never said as well";
    }
  }
}

}  // namespace
}  // namespace tenken::test
