// SPDX-License-Identifier: MPL-2.0
// What roll forward did, in words.
#include "logic/view/roll_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "logic/check/quote.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::view {
namespace {

using message::Message;
using message::msg;
using roll::Done;
using roll::Step;

/// In the order in which a person wants to know.
struct Kind {
  Done done;
  const char* title;
};

constexpr std::array kinds = {
    Kind{Done::advanced, N_("年度を進めたもの")},
    Kind{Done::moved, N_("前年度までの欄に移したもの")},
    Kind{Done::kept, N_("そのまま引き継いだもの（＊はまだ確認していない内容）")},
    Kind{Done::emptied, N_("空にしたもの（これから記入）")},
    Kind{Done::dropped, N_("新しいシートに含めないもの")},
    Kind{Done::computed, N_("新しいシートの式が計算するもの")},
};

std::size_t count(const roll::Rolled& rolled, Done done) {
  return static_cast<std::size_t>(std::ranges::count(rolled.steps, done, &Step::done));
}

std::string cell_name(const std::vector<std::string>& sheets,
                      const std::optional<workbook::Location>& place) {
  if (!place || place->sheet >= sheets.size()) return {};
  return sheets[place->sheet] + "!" + workbook::to_a1(place->cell);
}

/// "４ 成果指標 ①のR5年度実績: 28  シート!K13 → シート!H13"
std::string line_of(const Step& step, const check::Result& last_year,
                    const std::vector<std::string>& new_sheets) {
  std::string line = step.to_review ? "  ＊ " : "     ";
  const std::string content = check::quote(step.content);
  const std::string now = check::quote(step.now);
  line += last_year.binding.titles().field(step.from) + ": " + content;
  if (!now.empty() && now != content && step.done != Done::computed) line += " → " + now;
  const std::string from = cell_name(last_year.sheet_names, step.from_place);
  const std::string to = cell_name(new_sheets, step.to_place);
  line += "  " + from;
  if (!to.empty() && to != from) line += " → " + to;
  return line + "\n";
}

}  // namespace

Message roll_counts(const roll::Rolled& rolled) {
  const auto marked = std::ranges::count(rolled.steps, true, &Step::to_review);
  return msg(
      "{1}年度のシートを作りました。引き継いだもの {2} 件（うち、まだ確認していない内容 {3} 件）、"
      "前年度までの欄に移したもの {4} 件、年度を進めたもの {5} 件、空にしたもの {6} 件、含めない"
      "もの {7} 件。",
      text::era_short(rolled.fiscal_year), count(rolled, Done::kept), marked,
      count(rolled, Done::moved), count(rolled, Done::advanced), count(rolled, Done::emptied),
      count(rolled, Done::dropped));
}

std::vector<Message> roll_advice(const roll::Rolled& rolled,
                                 std::span<const roll::Question> questions) {
  std::vector<Message> advice;
  for (const roll::Question& question : questions) {
    if (std::ranges::count(rolled.answered, question.record) > 0) continue;
    for (const Message& sign : question.signs) {
      advice.push_back(msg("{1}（{2}）は引き継ぎましたが、終わっていないか確かめてください。{3}",
                           question.name, question.record, sign));
    }
  }
  advice.insert(advice.end(), rolled.remarks.begin(), rolled.remarks.end());
  return advice;
}

std::string roll_text(const roll::Rolled& rolled, const check::Result& last_year,
                      const message::Language& language) {
  const std::vector<std::string> new_sheets = rolled.form.sheet_names();
  std::string text;
  for (const Kind& kind : kinds) {
    std::string lines;
    for (const Step& step : rolled.steps) {
      if (step.done == kind.done) lines += line_of(step, last_year, new_sheets);
    }
    if (lines.empty()) continue;
    text += "\n" + language.say(msg("{1}: {2} 件", msg(kind.title), count(rolled, kind.done))) +
            "\n" + lines;
  }
  return text;
}

}  // namespace tenken::view
