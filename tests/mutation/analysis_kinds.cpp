// SPDX-License-Identifier: MPL-2.0
// What sections 7 and 8 say of the indicators, and in which order.
#include <array>
#include <functional>
#include <string>
#include <utility>

#include "tests/mutation/mutant.hpp"
#include "tests/support/recalculate.hpp"

namespace tenken::test {
namespace {

/// Two blocks of section 8 change places, with all that stands in them.
void analysis_swapped(const Original& original, const Emit& emit) {
  const auto& blocks = original.result.sheet.analyses;
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    const record::Analysis& upper = blocks[i];
    const record::Analysis& lower = blocks[i + 1];
    workbook::Workbook workbook = original.workbook;
    const auto swap = [&](const record::Field& a, const record::Field& b) {
      workbook.sheets[a.place->sheet].set(a.place->cell, original.workbook.at(*b.place));
      workbook.sheets[b.place->sheet].set(b.place->cell, original.workbook.at(*a.place));
    };
    swap(upper.number, lower.number);
    swap(upper.name, lower.name);
    swap(upper.trend[0], lower.trend[0]);
    swap(upper.trend[1], lower.trend[1]);
    swap(upper.status, lower.status);
    swap(upper.text, lower.text);
    recalculate(workbook);
    emit(upper.number.id, std::move(workbook));
  }
}

/// A text behind the indicator's own in section 8.
void add_to_analyses(const Original& original, const Emit& emit,
                     const std::function<std::string(const record::Indicator&)>& sentence) {
  const record::ImprovementSheet& sheet = original.result.sheet;
  for (std::size_t i = 0; i < sheet.analyses.size(); ++i) {
    const record::Field& text = sheet.analyses[i].text;
    const std::string added = sentence(sheet.indicators[i]);
    if (added.empty()) continue;
    emit(text.id, with_cell(original, *text.place, workbook::text_cell(added)));
  }
}

bool is_achieved(const record::Indicator& indicator) { return indicator.status.text() == "達成"; }

/// What contradicts the status in other words than 上回 and 下回.
void wrong_result(const Original& original, const Emit& emit) {
  for (const char* words :
       {"広報に努めたが、目標値に届かなかった。", "応募が少なく、未達成となった。",
        "目標を大きく割り込んだ。", "目標には遠く及ばなかった。"}) {
    add_to_analyses(original, emit, [&](const record::Indicator& indicator) {
      return is_achieved(indicator) ? std::string(words) : "";
    });
  }
  for (const char* words : {"関係機関の協力により、目標値を超えた。", "目標どおり確保できた。",
                            "早くから取り組み、目標をクリアした。"}) {
    add_to_analyses(original, emit, [&](const record::Indicator& indicator) {
      return is_achieved(indicator) ? "" : std::string(words);
    });
  }
}

/// What goes with any status, since it speaks of something else.
void other_results(const Original& original, const Emit& emit) {
  for (const char* words :
       {"昨年度は目標を達成したが、制度の周知が課題である。",
        "前年度に目標を下回ったことから、周知を強化した。",
        "受講者の満足度は目標を上回ったが、アンケートでは目標に届かない項目もあった。",
        "目標値を上回ることを目指し、広報を強化した。", "一部の地域では目標を下回った。",
        "学校からは「目標を達成できなかった」との声があった。",
        "目標を上回ったのは２地域である。"}) {
    add_to_analyses(original, emit, [&](const record::Indicator&) { return std::string(words); });
  }
}

/// Better or worse than last year, against the arrow.
void trend_turned(const Original& original, const Emit& emit) {
  add_to_analyses(original, emit, [](const record::Indicator& indicator) -> std::string {
    const std::string arrow = indicator.trend[0].text();
    if (arrow == "↗") return "応募が減り、実績は前年度を下回った。";
    return arrow == "↘" ? "実績は前年度から増加した。" : "";
  });
}

/// This year's value with another last digit.
void wrong_quoted_actual(const Original& original, const Emit& emit) {
  add_to_analyses(original, emit, [](const record::Indicator& indicator) {
    return "目標" + indicator.target.text() + indicator.unit.text() + "に対し、実績は" +
           workbook::plain_digits(*indicator.actual[0].number() + 1) + indicator.unit.text() +
           "となった。";
  });
}

void past_year_called_next(const Original& original, const Emit& emit) {
  add_to_analyses(original, emit, [](const record::Indicator&) {
    return std::string("次年度（R4年度）は、更なる周知に努める。");
  });
}

/// The number behind 修正後 in the notes, with a digit more.
void wrong_correction(const Original& original, const Emit& emit) {
  const record::Field& reason = original.result.sheet.indicators.front().reason;
  const std::string text = reason.text();
  constexpr std::string_view after = "修正後：";
  for (std::size_t at = text.find(after); at != std::string::npos; at = text.find(after, at + 1)) {
    std::string changed = text;
    changed.insert(at + after.size(), "1");
    emit(reason.id, with_cell(original, *reason.place, workbook::text_cell(changed)));
  }
}

/// Remarks of somebody who was still at it, behind a text.
void left_over(const Original& original, const Emit& emit) {
  for (const char* remark :
       {"（作成中）", "\n要確認", "★確認", "＜要修正＞", "（財政課●●氏に要確認）"}) {
    change_each_text(
        original, emit,
        [&](const record::Field& field, const std::string& text) -> std::optional<std::string> {
          if (field.kind != form::FieldKind::text) return std::nullopt;
          return text + remark;
        });
  }
}

/// Words that only look like such remarks.
void no_left_over(const Original& original, const Emit& emit) {
  for (const char* words : {"・確認中の案件がある。", "★重点的に取り組む。",
                            "・相談窓口（仮称）を設ける。", "●周知の強化"}) {
    change_each_text(
        original, emit,
        [&](const record::Field& field, const std::string& /*text*/) -> std::optional<std::string> {
          const bool prose = field.id.starts_with("text.") && field.id != "text.activities" &&
                             field.id != "text.results";
          return prose ? std::optional<std::string>(words) : std::nullopt;
        });
  }
}

void comment_on(const Original& original, const Emit& emit, const char* words) {
  record::for_each_field(original.result.sheet, [&](const record::Field& field) {
    if (!field.exists() || field.blank() || field.kind != form::FieldKind::thousand_yen) return;
    workbook::Workbook workbook = original.workbook;
    workbook.sheets[field.place->sheet].comments.push_back(
        {.cell = field.place->cell, .text = words});
    emit(field.id, std::move(workbook));
  });
}

void comment_asks(const Original& original, const Emit& emit) {
  comment_on(original, emit, "この額で合っていますか？");
}
void comment_explains(const Original& original, const Emit& emit) {
  comment_on(original, emit, "決算統計による。");
}

/// The indicator's No. is that of another heading; those before and behind it stay in order.
void stem_wrong(const Original& original, const Emit& emit) {
  for (const auto& [no, wrong] : {std::pair{"3", "②-1"}, {"4-2", "⑤"}}) {
    for (const record::Indicator& indicator : original.result.sheet.indicators) {
      if (indicator.no != no) continue;
      emit(indicator.number.id,
           with_cell(original, *indicator.number.place, workbook::text_cell(wrong)));
    }
  }
}

constexpr std::array<Kind, 12> kinds = {{
    {"analysis-swapped", "two blocks of section 8 changed places", analysis_swapped},
    {"wrong-result", "section 8 says in other words that the target was missed or reached",
     wrong_result},
    {"other-results", "section 8 speaks of another year, a part, a survey or a wish",
     other_results},
    {"trend-turned", "section 8 says better or worse than last year, against the arrow",
     trend_turned},
    {"wrong-quoted-actual", "section 8 quotes another value of this year", wrong_quoted_actual},
    {"past-year-called-next", "section 8 calls a year next that is over", past_year_called_next},
    {"wrong-correction", "a ※ note says 修正後 of another number", wrong_correction},
    {"left-over", "a remark such as （作成中） or ★確認 is left in a text", left_over},
    {"no-left-over", "words like those of a remark, within prose", no_left_over},
    {"comment-asks", "a comment on an amount asks something", comment_asks},
    {"comment-explains", "a comment on an amount explains it", comment_explains},
    {"stem-wrong", "an indicator has the number of another heading", stem_wrong},
}};

}  // namespace

std::span<const Kind> analysis_kinds() { return kinds; }

}  // namespace tenken::test
