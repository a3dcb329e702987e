// SPDX-License-Identifier: MPL-2.0
// Remarks that people leave in a text while they work at it.
#include "logic/prose/left_overs.hpp"

#include <utility>

#include "logic/prose/placeholders.hpp"
#include "logic/prose/remarks.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

/// At the head of a whole text: elsewhere 【案】 may be the project's.
constexpr auto draft_marks = word_list({"【案】", "【素案】", "【たたき台】", "【仮】"});

/// Reads one line, folded.
class Line {
 public:
  Line(std::string_view line, std::vector<std::string>& found) : line_(line), found_(&found) {}

  void read() {
    if (line_.empty()) return;
    if (line_.size() <= longest_remark && is_remark_alone(line_)) {
      found_->emplace_back(line_);
      return;
    }
    for (std::string& blank : blanks_in(line_)) found_->push_back(std::move(blank));
    while (at_ < line_.size()) {
      if (!begins_sentence()) {
        const std::size_t end = text::end_of_kanji_and_kana(line_, at_);
        if (end > at_) before_ = text::decode_last(line_.substr(0, end)).character;
        at_ = end;
        if (at_ == line_.size()) break;
      }
      const text::Decoded next = text::decode_at(line_, at_);
      const std::size_t taken = nothing_begins_with(next.character) ? 0 : read_here(next);
      before_ = next.character;
      at_ += std::max(taken, next.length);
    }
  }

 private:
  [[nodiscard]] std::string_view rest() const { return line_.substr(at_); }

  /// Kana and kanji, but at the beginning of a sentence.
  [[nodiscard]] bool nothing_begins_with(char32_t c) const {
    return !begins_sentence() && (c >= U'ぁ' && c <= U'\u9FFF');
  }
  [[nodiscard]] bool begins_sentence() const { return before_ == U'。' || before_ == U')'; }

  std::size_t read_here(const text::Decoded& next) {
    if (next.character == U'「' || next.character == U'『') ++quotes_;
    if (next.character == U'」' || next.character == U'』') quotes_ = quotes_ > 0 ? quotes_ - 1 : 0;
    if (quotes_ > 0) return 0;
    if (const std::size_t length = read_brackets(next); length > 0) return length;
    if (next.character == U'★' || next.character == U'☆' || next.character == U'→' ||
        next.character == U'⇒' || next.character == U'←' || next.character == U'↑') {
      const std::string_view behind = rest().substr(next.length);
      const bool by_hand = next.character != U'→' && next.character != U'⇒';
      const bool points_back = next.character == U'←' || next.character == U'↑';
      // 「（費用：2,148千円←2,149千円では？）」
      const std::string_view within =
          points_back ? behind.substr(0, end_of_brackets(behind)) : behind;
      const std::size_t length =
          std::max(remark_behind_sign(behind), order_behind_sign(within, by_hand, points_back));
      if (length > 0) return note(next.length + length);
    }
    if (begins_sentence() || next.character == U'※') {
      const std::size_t sign = next.character == U'※' ? next.length : 0;
      const std::string_view last = rest().substr(sign);
      const bool is_request = sign > 0 && requests_change(last);
      if (last.size() <= longest_remark && (is_request || is_remark(last))) {
        return note(rest().size());
      }
    }
    if (const std::size_t length = unknown_at(line_, at_, next, before_); length > 0) {
      return note(length);
    }
    const Placeholder placeholder = placeholder_at(line_, at_, next, before_);
    return placeholder.found ? note(placeholder.length) : placeholder.length;
  }

  /// Where the brackets end that were opened before `behind`; its size when none were.
  static std::size_t end_of_brackets(std::string_view behind) {
    const std::size_t close = behind.find(')');
    const bool opened_behind = behind.find('(') < close;
    return close == std::string_view::npos || opened_behind ? behind.size() : close;
  }

  /// （作成中）, 【要確認】, ＜要修正＞.
  std::size_t read_brackets(const text::Decoded& next) {
    constexpr std::u32string_view open = U"([<{【〔〈《";
    constexpr std::u32string_view close = U")]>}】〕〉》";
    const std::size_t kind = open.find(next.character);
    if (kind == std::u32string_view::npos) return 0;
    std::string end;
    text::append_utf8(end, close[kind]);
    const std::string_view near = window(rest().substr(next.length), longest_remark + end.size());
    const std::size_t length = near.find(end);
    if (length == std::string_view::npos) return 0;
    const std::string_view inner = near.substr(0, length);
    // (・・・・) was to be filled in.
    static constexpr auto dots = word_list({"・", ".", "_", "〇", "○", "●"});
    std::string_view blank = inner;
    while (take_one(blank, dots)) {
    }
    constexpr std::size_t one = 3;  // bytes: (○) is a mark
    if (blank.empty() && inner.size() > one) return note(next.length + length + end.size());
    if (!is_remark_in_brackets(inner, end)) return 0;
    return note(next.length + length + end.size());
  }

  std::size_t note(std::size_t length) {
    found_->emplace_back(line_.substr(at_, length));
    return length;
  }

  std::string_view line_;
  std::vector<std::string>* found_;
  std::size_t at_ = 0;
  int quotes_ = 0;
  char32_t before_ = U'\0';
};

}  // namespace

std::vector<std::string> left_overs(std::string_view text) {
  std::vector<std::string> found;
  for (bool first = true; !text.empty(); first = false) {
    const std::string line = text::fold(text::take_line(text));
    if (first && starts_with_one(line, draft_marks)) {
      found.emplace_back(line, 0, line.find("】") + std::string_view("】").size());
    }
    Line(line, found).read();
  }
  return found;
}

bool asks(std::string_view comment) {
  static constexpr auto questions = word_list({"でしょうか",     "確認してくだ",
                                               "確認して下さ",   "確認をお願",
                                               "確認お願",       "確認願",
                                               "確認のこと",     "ご確認",
                                               "要確認",         "要修正",
                                               "要調整",         "要検討",
                                               "未確認",         "再確認",
                                               "確認中",         "修正してくだ",
                                               "修正して下さ",   "修正をお願",
                                               "修正お願",       "修正願",
                                               "直してくだ",     "直して下さ",
                                               "教えてくだ",     "教えて下さ",
                                               "差し替えてくだ", "差し替えて下さ",
                                               "差替えてくだ",   "検討してくだ",
                                               "検討をお願",     "見直してくだ",
                                               "後で",           "後日",
                                               "todo",           "tbd",
                                               "書いてくだ",     "に差替え予定",
                                               "に差し替え予定", "要突合",
                                               "要照合",         "突合すること",
                                               "照合すること",   "再計算すること",
                                               "差し替えること", "差替えること",
                                               "追記すること",   "差し替えをお願",
                                               "差し替えお願",   "差替えをお願",
                                               "差替えお願",     "訂正をお願",
                                               "訂正お願",       "追記をお願",
                                               "追記お願",       "要更新",
                                               "要差替",         "要差し替え",
                                               "したら直す",     "したら修正",
                                               "したら差し替え", "したら差替え",
                                               "したら更新"});
  const std::string folded = text::fold(comment);
  return contains_one(folded, questions) || ends_as_question(folded) || has_question_mark(folded);
}

}  // namespace tenken::prose
