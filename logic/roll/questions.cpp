// SPDX-License-Identifier: MPL-2.0
// What in last year's sheet may have ended or been merged with something else.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "logic/check/quote.hpp"
#include "logic/prose/sentences.hpp"
#include "logic/roll/roll.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::roll {
namespace {

using message::msg;
using record::Field;

/// Folded, as the sentences are.
constexpr std::array<std::string_view, 8> endings = {
    "休止", "廃止", "終了", "統合", "完了", "取りやめ", "打ち切", "終期",
};

/// What stands before a word for an end, in the same sentence.
struct Ending {
  std::u32string before;
  std::string_view word;
};

/// "終了後", "終了者", "終了してしまう": of those who have finished something, not of the project.
bool is_of_people(std::string_view behind) {
  constexpr std::array<std::string_view, 5> signs = {"者", "生", "後", "してしま", "証"};
  return std::ranges::any_of(signs,
                             [&](std::string_view sign) { return behind.starts_with(sign); });
}

void add_endings(std::vector<Ending>& all, const Field& text) {
  for (const std::string& sentence : prose::folded_sentences(text.text())) {
    for (const std::string_view word : endings) {
      const std::size_t at = sentence.find(word);
      if (at == std::string::npos) continue;
      if (is_of_people(std::string_view(sentence).substr(at + word.size()))) continue;
      all.push_back({.before = text::decode(sentence.substr(0, at)), .word = word});
      break;
    }
  }
}

/// The most characters side by side of `name` that end within `reach` of the end of `text`.
std::size_t longest_near_end(const std::u32string& name, const std::u32string& text,
                             std::size_t reach) {
  std::vector<std::size_t> row(text.size() + 1, 0);
  std::size_t longest = 0;
  for (const char32_t letter : name) {
    std::size_t diagonal = 0;
    for (std::size_t k = 0; k < text.size(); ++k) {
      const std::size_t above = row[k + 1];
      row[k + 1] = letter == text[k] ? diagonal + 1 : 0;
      if (k + 1 + reach >= text.size()) longest = std::max(longest, row[k + 1]);
      diagonal = above;
    }
  }
  return longest;
}

class Asking {
 public:
  explicit Asking(const check::Result& last_year)
      : sheet_(last_year.sheet),
        titles_(last_year.binding.titles()),
        year_(last_year.sheet.fiscal_year),
        has_actuals_(std::ranges::any_of(
            sheet_.indicators,
            [](const record::Indicator& each) { return each.actual[0].number().has_value(); })),
        has_settled_(std::ranges::any_of(sheet_.subprojects, [](const record::SubProject& each) {
          return each.settled[0].number().value_or(0) > 0;
        })) {
    for (const Field* text : {&sheet_.texts.measures, &sheet_.texts.challenges,
                              &sheet_.texts.activities, &sheet_.texts.results}) {
      add_endings(endings_, *text);
    }
    for (const record::Analysis& analysis : sheet_.analyses) add_endings(endings_, analysis.text);
  }

  std::vector<Question> all() {
    for (const record::Indicator& each : sheet_.indicators) {
      if (each.in_use) indicator(each);
    }
    for (std::size_t i = 0; i < sheet_.plan.size(); ++i) {
      if (sheet_.plan[i].in_use) goal(sheet_.plan[i], i + 1);
    }
    for (std::size_t i = 0; i < sheet_.subprojects.size(); ++i) {
      if (sheet_.subprojects[i].in_use) subproject(sheet_.subprojects[i], i + 1);
    }
    return std::move(questions_);
  }

 private:
  /// A name's beginning is common to many; this long it is a name.
  static constexpr std::size_t long_enough = 8;
  /// 「…事業については、令和５年度をもって休止」: farther off it is another clause's.
  static constexpr std::size_t near = 20;

  void add_ending(Question& question, const Field& name) const {
    const std::u32string letters = text::decode(text::fold(name.text()));
    for (const Ending& ending : endings_) {
      // A short name must be there whole, unless it is no more than a word.
      constexpr std::size_t word = 4;
      const std::size_t wanted = std::min(long_enough, std::max(letters.size(), word + 1));
      if (longest_near_end(letters, ending.before, near) < wanted) continue;
      question.signs.push_back(msg("「{1}」について、本文に「{2}」とあります。",
                                   check::quote(name.text()), std::string(ending.word)));
      return;
    }
  }

  void indicator(const record::Indicator& each) {
    Question question{
        .record = "indicator." + each.no,
        .name = msg("成果指標 {1} {2}", each.number.text(), check::quote(each.name.text())),
        .signs = {}};
    add_ending(question, each.name);
    if (has_actuals_ && each.actual[0].missing() && each.target.missing()) {
      question.signs.push_back(msg("{1}年度の目標値と実績がありません。", text::era_short(year_)));
    }
    questions_.push_back(std::move(question));
  }

  void goal(const record::PlanGoal& each, std::size_t position) {
    Question question{.record = "plan." + std::to_string(position),
                      .name = msg("{1} {2} {3}", titles_.section("plan_goal"), each.number.text(),
                                  check::quote(each.goal.text())),
                      .signs = {}};
    if (each.target.when && *each.target.when <= year_ + 1) {
      question.signs.push_back(msg("目標の年（{1}）が、新しい年度より後ではありません。",
                                   text::western_with_era(*each.target.when)));
    }
    questions_.push_back(std::move(question));
  }

  void subproject(const record::SubProject& each, std::size_t position) {
    Question question{
        .record = "subproject." + std::to_string(position),
        .name = msg("細事業 {1} {2}", each.number.text(), check::quote(each.name.text())),
        .signs = {}};
    add_ending(question, each.name);
    for (const record::Activity& activity : each.activities) {
      if (activity.in_use) add_ending(question, activity.name);
    }
    const bool was_paid =
        each.settled[1].number().value_or(0) > 0 || each.settled[2].number().value_or(0) > 0;
    if (has_settled_ && was_paid && each.settled[0].part().value_or(1) == 0) {
      question.signs.push_back(msg("{1}年度の決算額がありません。", text::era_short(year_)));
    }
    questions_.push_back(std::move(question));
  }

  const record::ImprovementSheet& sheet_;
  const form::Titles& titles_;
  int year_;
  std::vector<Ending> endings_;
  bool has_actuals_;
  bool has_settled_;
  std::vector<Question> questions_;
};

}  // namespace

std::vector<Question> questions(const check::Result& last_year) {
  if (!last_year.recognised()) return {};
  return Asking(last_year).all();
}

}  // namespace tenken::roll
