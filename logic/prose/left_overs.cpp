// SPDX-License-Identifier: MPL-2.0
// Remarks that people leave in a text while they work at it.
#include "logic/prose/left_overs.hpp"

#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

/// Work that is still to be done, whatever stands around it.
constexpr auto orders = std::to_array<std::string_view>(
    {"要確認",          "要修正",       "要調整",       "要検討",     "要更新",     "要追記",
     "要差替",          "要差し替え",   "要入力",       "要記入",     "後日追記",   "後日記入",
     "後日記載",        "後日入力",     "後で記入",     "後で追記",   "追って記入", "追って記載",
     "追記予定",        "差替予定",     "差し替え予定", "仮置き",     "仮入力",     "仮記載",
     "仮の数値",        "ここに記入",   "ここに入力",   "要突合",     "要照合",     "要差替え",
     "要数値確認",      "要数字確認",   "要文言修正",   "後日修正",   "後日更新",   "後日差替",
     "後日差替え",      "後日差し替え", "後で修正",     "後で入力",   "後で差替え", "後で差し替え",
     "後ほど記入",      "後ほど追記",   "後ほど修正",   "あとで記入", "あとで追記", "あとで修正",
     "あとで入力",      "追って追記",   "追って入力",   "差替え予定", "要精査",     "要再確認",
     "要加筆",          "要校正",       "要反映",       "要再計算",   "要時点修正", "時点修正予定",
     "記載のまま",      "前年度のまま", "昨年度のまま", "前年のまま", "要数値更新", "要再検討",
     "要再精査",        "要推敲",       "後で直す",     "あとで直す", "後で書く",   "あとで書く",
     "年度シートのまま"});

/// Who works at the sheet: what is said of them is not the project's.
constexpr auto colleagues =
    std::to_array<std::string_view>({"財政課", "課長", "部長", "局長", "係長", "次長", "主査",
                                     "担当者", "担当課", "所管課", "課内", "部内"});

/// … and what is still to be done when they have spoken: 財政課ヒアリング後に修正.
constexpr auto after_them = std::to_array<std::string_view>(
    {"後に修正",       "後修正",         "後に差替え",     "後差替え",   "後に差し替え",
     "後差し替え",     "後に追記",       "後に記入",       "後に更新",   "後更新",
     "に確認中",       "へ確認中",       "に照会中",       "へ照会中",   "に相談中",
     "確認後修正",     "指示により修正", "指示により削除", "指示で修正", "指示で削除",
     "指摘により修正", "指摘により削除", "反映前",         "確認前",     "協議前",
     "修正前",         "査定前",         "未反映",         "未協議",     "反映予定",
     "修正予定",       "確認予定",       "後に記載",       "後記載",     "後に入力"});

/// What a remark says is not there yet: 以下、作成中.
constexpr auto what_follows = std::to_array<std::string_view>(
    {"以下", "以降", "この部分", "ここから", "本文", "表", "グラフ"});

/// Work that goes on; within prose it may be the project's own: マニュアルを作成中.
constexpr auto going_on = std::to_array<std::string_view>(
    {"作成中", "確認中", "修正中", "記入中", "入力中", "執筆中", "未記入", "未入力", "記入例",
     "記載例", "下書き", "ダミー", "todo", "tbd", "wip", "draft"});

/// What a remark says is not settled yet: 数値精査中, 財政課協議中.
constexpr auto unsettled = std::to_array<std::string_view>(
    {"数値精査中", "数字精査中", "数値確認中", "数字確認中", "数値調整中", "数値は仮", "数字は仮",
     "財政課協議中", "財政協議中", "財政課調整中", "財政課確認中", "課内調整中", "課内確認中",
     "部内調整中", "文案調整中", "文言調整中", "文言整理中"});

/// … and may be said of the project in brackets as well: 開催日（調整中）.
constexpr auto pending = std::to_array<std::string_view>(
    {"調整中", "作業中", "照会中", "未作成", "未確認", "未定稿", "作成予定", "確認", "修正"});

constexpr auto signs = std::to_array<std::string_view>(
    {"★", "☆", "※", "→", "⇒", "←", "!", "?", "▲", "◆", "●", "■", "・", "○", "。", ":"});

/// At the head of a whole text: elsewhere 【案】 may be the project's.
constexpr auto draft_marks =
    std::to_array<std::string_view>({"【案】", "【素案】", "【たたき台】", "【仮】"});

constexpr std::size_t longest_remark = 60;  // bytes: twenty characters

std::string_view without_signs(std::string_view text) {
  while (take_one(text, signs)) {
  }
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view sign : signs) {
      if (!finishes_with(text, sign)) continue;
      text.remove_suffix(sign.size());
      again = true;
    }
  }
  return text;
}

template <std::size_t n>
bool is_one_of(std::string_view text, const Words<n>& words) {
  return std::ranges::find(words, text) != words.end();
}

/// What ends a remark: 要確認です, 確認中(財政課).
bool ends_remark(std::string_view rest) {
  static constexpr auto tails =
      std::to_array<std::string_view>({"です", "お願い", "願い", "願います", "してください",
                                       "して下さい", "のこと", "すること", "必要"});
  return rest.empty() || starts_with_one(rest, tails) ||
         std::ranges::any_of(signs, [&](auto sign) { return rest.starts_with(sign); });
}

/// 財政課ヒアリング後に修正, 担当者に確認中, 課長指示により削除.
bool waits_for_colleagues(std::string_view inner) {
  return ends_with_one(inner, after_them) && contains_one(inner, colleagues);
}

/// 以下、作成中.
bool says_the_rest_is_missing(std::string_view inner) {
  if (!take_one(inner, what_follows)) return false;
  static constexpr auto joints = std::to_array<std::string_view>({"、", "は", ":"});
  take_one(inner, joints);
  return is_one_of(inner, going_on);
}

/// ここに目的を記入, 事業の目的を記入してください: what the form asks for.
bool asks_to_fill_in(std::string_view inner) {
  static constexpr auto polite =
      std::to_array<std::string_view>({"記入してください", "入力してください", "記載してください",
                                       "記入して下さい", "入力して下さい", "記載して下さい"});
  static constexpr auto brief =
      std::to_array<std::string_view>({"を記入", "を入力", "を記載", "を書く", "を追記"});
  return ends_with_one(inner, polite) ||
         ((inner.starts_with("ここに") || inner.starts_with("ここへ")) &&
          ends_with_one(inner, brief));
}

/// 財政課コメント, 課長指摘: whose words stand behind the brackets.
bool quotes_colleagues(std::string_view inner) {
  static constexpr auto words =
      std::to_array<std::string_view>({"コメント", "指摘", "指摘事項", "修正意見"});
  return ends_with_one(inner, words) && starts_with_one(inner, colleagues);
}

/// R5実績を入れる: what is still to be put in its place.
bool is_to_be_put_in(std::string_view inner) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"実績を入れる", "数値を入れる", "数字を入れる", "値を入れる"});
  return ends_with_one(inner, words);
}

/// ここまで確認済: how far somebody has come.
bool says_how_far(std::string_view inner) {
  static constexpr auto done = std::to_array<std::string_view>(
      {"確認済", "確認済み", "修正済", "修正済み", "入力済", "入力済み", "更新済", "更新済み"});
  return inner.starts_with("ここまで") && ends_with_one(inner, done);
}

/// What stands between brackets is a remark: 作成中, 財政課に要確認, 要確認:数値.
bool is_remark(std::string_view inner) {
  inner = without_signs(inner);
  if (inner.empty() || inner.size() > longest_remark) return false;
  if (is_one_of(inner, going_on) || is_one_of(inner, unsettled)) return true;
  if (waits_for_colleagues(inner) || says_the_rest_is_missing(inner)) return true;
  if (asks_to_fill_in(inner) || is_to_be_put_in(inner) || says_how_far(inner)) return true;
  for (const std::string_view word : orders) {
    if (finishes_with(inner, word)) return true;
    if (begins_with(inner, word) && ends_remark(inner.substr(word.size()))) return true;
  }
  static constexpr auto begun = std::to_array<std::string_view>({"作成中", "確認中"});
  return std::ranges::any_of(begun, [&](std::string_view word) {
    return begins_with(inner, word) && ends_remark(inner.substr(word.size()));
  });
}

/// A line that is nothing but a remark.
bool is_remark_alone(std::string_view line) {
  const std::string_view words = without_signs(line);
  static constexpr auto in_progress = std::to_array<std::string_view>(
      {"調整中", "作業中", "照会中", "未作成", "未確認", "未定稿", "作成予定"});
  if (words.find("。") != std::string_view::npos) return false;
  return is_one_of(words, in_progress) || is_remark(words);
}

/// (財政課) and nothing else: whom a remark is for.
bool names_whom(std::string_view behind) {
  if (!behind.starts_with('(')) return false;
  const std::string_view rest = behind.substr(std::min(behind.find(')'), behind.size()));
  return rest == ")" || rest.starts_with(")。");
}

/// What stands behind ★ or → is a remark: ★確認, →要修正, ★要確認(財政課).
std::size_t remark_behind_sign(std::string_view rest) {
  std::string_view words = window(rest, longest_remark);
  const auto length_of = [&](std::string_view word) -> std::size_t {
    if (!begins_with(words, word)) return 0;
    std::string_view behind = words.substr(word.size());
    take(behind, "中");
    if (names_whom(behind)) return word.size();
    static constexpr auto closing = std::to_array<std::string_view>({")", "】", "]", "、"});
    return ends_remark(behind) || starts_with_one(behind, closing) ? word.size() : 0;
  };
  for (const std::string_view word : orders) {
    if (const std::size_t length = length_of(word); length > 0) return length;
  }
  for (const std::string_view word : going_on) {
    if (const std::size_t length = length_of(word); length > 0) return length;
  }
  for (const std::string_view word : pending) {
    if (const std::size_t length = length_of(word); length > 0) return length;
  }
  return 0;
}

/// ですか, よいか; not ですから.
bool ends_as_question(std::string_view folded) {
  static constexpr auto words =
      std::to_array<std::string_view>({"ですか", "ますか", "よいか", "良いか", "いいか"});
  for (const std::string_view word : words) {
    for (std::size_t at = folded.find(word); at != std::string_view::npos;
         at = folded.find(word, at + word.size())) {
      if (!folded.substr(at + word.size()).starts_with("ら")) return true;
    }
  }
  return false;
}

/// A ? behind Japanese, and not within an address: https://example.jp/?a=1.
bool has_question_mark(std::string_view folded) {
  for (std::size_t at = folded.find('?'); at != std::string_view::npos;
       at = folded.find('?', at + 1)) {
    const bool behind_japanese = at > 0 && static_cast<unsigned char>(folded[at - 1]) >= 0x80;
    if (behind_japanese) return true;
  }
  return false;
}

/// 文言は修正してください: said to whoever works at the sheet.
bool requests_change(std::string_view rest) {
  constexpr std::string_view stop = "。";
  if (rest.ends_with(stop)) rest.remove_suffix(stop.size());
  static constexpr auto requests =
      std::to_array<std::string_view>({"お願いします", "願います", "してください", "して下さい"});
  static constexpr auto deeds = std::to_array<std::string_view>(
      {"修正", "削除", "訂正", "追記", "加筆", "更新", "差替え", "差し替え", "置き換え"});
  if (ends_with_one(rest,
                    std::to_array<std::string_view>({"差し替えてください", "差替えてください"})))
    return true;
  return std::ranges::any_of(requests, [&](auto tail) {
    return finishes_with(rest, tail) &&
           ends_with_one(rest.substr(0, rest.size() - tail.size()), deeds);
  });
}

/// 最新の数値に更新のこと, 表を差し替えること: said by hand to whoever works at the text.
bool demands_change(std::string_view rest) {
  static constexpr auto tails = std::to_array<std::string_view>(
      {"のこと", "すること", "ること", "してください", "して下さい", "お願いします", "願います"});
  static constexpr auto deeds =
      std::to_array<std::string_view>({"更新", "修正", "差替え", "差し替え", "差替", "追記", "加筆",
                                       "記入", "入力", "反映", "再計算", "転記", "削除"});
  return std::ranges::any_of(tails, [&](auto tail) {
    return finishes_with(rest, tail) &&
           ends_with_one(rest.substr(0, rest.size() - tail.size()), deeds);
  });
}

/// ★数値は課長に確認, ←ここ修正お願いします: to the end of the line, an order and nothing else.
/// `by_hand` is for signs that lead to no next step (←, ↑, ★): behind them a question is one, too;
/// `points_back` for ← and ↑, which no list begins with.
std::size_t order_behind_sign(std::string_view rest, bool by_hand, bool points_back) {
  if (rest.size() > longest_remark) return 0;
  static constexpr auto others = std::to_array<std::string_view>(
      {"確認お願いします", "確認願います", "確認してください", "記入してください", "教えてください",
       "に確認", "へ確認", "に照会", "に要確認"});
  const bool asks_or_waits =
      ends_as_question(rest) || rest.ends_with('?') || waits_for_colleagues(rest);
  const bool is_order = requests_change(rest) || ends_with_one(rest, others);
  return is_order || (by_hand && asks_or_waits) || (points_back && demands_change(rest))
             ? rest.size()
             : 0;
}

/// ←昨年度と同じ?, ↑要修正: what stands between brackets is said of what stands before them.
bool points_back_at_something(std::string_view inner) {
  static constexpr auto arrows = std::to_array<std::string_view>({"←", "↑"});
  return take_one(inner, arrows) &&
         (remark_behind_sign(inner) > 0 || order_behind_sign(inner, true, true) > 0);
}

bool is_kanji_numeral(char32_t c) {
  return std::u32string_view(U"一二三四五六七八九十百千").find(c) != std::u32string_view::npos;
}

bool is_placeholder(char32_t c) {
  return c == U'●' || c == U'〇' || c == U'○' || c == U'◯' || c == U'×';
}

/// What is counted.
constexpr auto counters =
    std::to_array<std::string_view>({"人", "件", "校", "名", "%", "円", "千円", "百万円", "回",
                                     "社", "団体", "月", "日", "年", "講座", "か所", "箇所"});

/// Signs that stand for a number only where a counter follows: △△人, __件.
bool is_placeholder_of_number(char32_t c) {
  return c == U'△' || c == U'▲' || c == U'□' || c == U'◇' || c == U'◎' || c == U'■' || c == U'*' ||
         c == U'_';
}

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
    read_blank_year();
    while (at_ < line_.size()) {
      const text::Decoded next = text::decode_at(line_, at_);
      const std::size_t taken = nothing_begins_with(next.character) ? 0 : read_here(next);
      before_ = next.character;
      at_ += std::max(taken, next.length);
    }
  }

 private:
  /// 「令和　年度」: folding takes the blank away, and nobody writes 令和年度.
  void read_blank_year() {
    static constexpr auto blanks = std::to_array<std::string_view>({"令和年度", "令和年月"});
    for (const std::string_view blank : blanks) {
      if (line_.find(blank) != std::string_view::npos) found_->emplace_back(blank);
    }
    // 「（約　　人）」: nobody writes 約人.
    if (line_.find("約") == std::string_view::npos) return;
    static constexpr auto about = std::to_array<std::string_view>({"(約", ":約", "、約", "は約"});
    for (const std::string_view sign : about) {
      const std::size_t at = line_.find(sign);
      if (at == std::string_view::npos) continue;
      const std::string_view behind = line_.substr(at + sign.size());
      const auto* const counter = std::ranges::find_if(
          counters, [&](std::string_view each) { return begins_with(behind, each); });
      if (counter == counters.end()) continue;
      const std::string_view rest = behind.substr(counter->size());
      static constexpr auto ends =
          std::to_array<std::string_view>({")", "、", "。", "を", "が", "の", "に", "と"});
      if (!rest.empty() && !starts_with_one(rest, ends)) continue;
      found_->emplace_back(line_, at, sign.size() + counter->size());
    }
  }

  [[nodiscard]] std::string_view rest() const { return line_.substr(at_); }

  /// Kana and kanji, but at the beginning of a sentence.
  [[nodiscard]] bool nothing_begins_with(char32_t c) const {
    return before_ != U'。' && before_ != U')' && (c >= U'ぁ' && c <= U'\u9FFF');
  }

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
    if (before_ == U'。' || before_ == U')' || next.character == U'※') {
      const std::size_t sign = next.character == U'※' ? next.length : 0;
      const std::string_view last = rest().substr(sign);
      const bool is_request = sign > 0 && requests_change(last);
      if (last.size() <= longest_remark && (is_request || is_remark(last))) {
        return note(rest().size());
      }
    }
    if (const std::size_t length = read_unknown(next); length > 0) return length;
    return read_placeholder(next);
  }

  /// Where the brackets end that were opened before `behind`; its size when none were.
  static std::size_t end_of_brackets(std::string_view behind) {
    const std::size_t close = behind.find(')');
    const bool opened_behind = behind.find('(') < close;
    return close == std::string_view::npos || opened_behind ? behind.size() : close;
  }

  /// ??, xx人, todo: what nobody leaves in a finished text.
  std::size_t read_unknown(const text::Decoded& next) {
    // 〓 stands for what could not be set.
    if (next.character == U'〓') {
      std::size_t run = 0;
      while (rest().substr(run).starts_with("〓")) run += next.length;
      return note(run);
    }
    if (next.character == U'?' && before_ != U'\0' && rest().starts_with("??")) {
      return note(rest().find_first_not_of('?') == std::string_view::npos
                      ? rest().size()
                      : rest().find_first_not_of('?'));
    }
    const bool within_word =
        before_ < 0x80 && before_ != U'\0' && before_ != U' ' && before_ != U':' && before_ != U'(';
    if (within_word) return 0;
    if (rest().starts_with("todo") && !goes_on_as_word(rest().substr(4))) return note(4);
    std::string_view behind = rest();
    while (take(behind, "x")) {
    }
    const std::size_t run = rest().size() - behind.size();
    if (run < 2 || !starts_with_one(behind, counters)) return 0;
    return note(run + noun_run(behind).size());
  }

  /// todoist, todoリスト: a name.
  static bool goes_on_as_word(std::string_view behind) {
    if (behind.empty()) return false;
    const char32_t c = text::decode_at(behind, 0).character;
    return (c >= U'a' && c <= U'z') || is_katakana(c);
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
    static constexpr auto dots = std::to_array<std::string_view>({"・", ".", "_", "〇", "○", "●"});
    std::string_view blank = inner;
    while (take_one(blank, dots)) {
    }
    constexpr std::size_t one = 3;  // bytes: (○) is a mark
    if (blank.empty() && inner.size() > one) return note(next.length + length + end.size());
    // 開催日(調整中) is the project's; 【調整中】 and (P) are a hand's.
    const bool is_draft = without_signs(inner) == "未定稿" && (end == ">" || end == "》");
    const bool by_hand = inner == "p" || quotes_colleagues(inner) || is_draft ||
                         (end == "】" && is_one_of(without_signs(inner), pending));
    if (!by_hand && !is_remark(inner) && !points_back_at_something(inner)) return 0;
    return note(next.length + length + end.size());
  }

  /// ●●課, 〇〇%, 令和●年度, ●月●日; not ●●● as a line, nor 二〇〇〇年.
  std::size_t read_placeholder(const text::Decoded& next) {
    const bool of_number = is_placeholder_of_number(next.character);
    if (!is_placeholder(next.character) && !of_number) return 0;
    std::size_t end = at_;
    std::size_t count = 0;
    while (end < line_.size() && text::decode_at(line_, end).character == next.character) {
      end += next.length;
      ++count;
    }
    constexpr std::size_t longest_run = 4;
    const char32_t behind = end < line_.size() ? text::decode_at(line_, end).character : U'\0';
    const std::string_view following = line_.substr(end);
    if (count > longest_run) return end - at_;
    if (is_kanji_numeral(before_) || is_kanji_numeral(behind)) return end - at_;
    if (count == 1 && of_number) return 0;
    if (count == 1 && stands_for_number(following)) return note(end - at_);
    if (count == 1) {
      const bool year = (following.starts_with("年") || following.empty()) && stands_for_year();
      const bool date =
          following.starts_with("月") && (is_placeholder_day(following) || before_ == U'年');
      return year || date ? note(end - at_) : 0;
    }
    static constexpr auto names = std::to_array<std::string_view>(
        {"課", "部", "局",   "係",   "センター", "協会", "氏",   "室", "高校", "県",   "市",
         "町", "村", "人",   "件",   "校",       "名",   "%",    "円", "千円", "月",   "日",
         "年", "会", "大学", "学校", "事業",     "社",   "団体", "回", "万",   "講座", "地域"});
    // □□事業□□ may be an ornament at the head of a line.
    if (before_ != U'\0' && stands_for_body(next.character, following)) {
      return note(end - at_ + noun_run(following).size());
    }
    if (of_number) {
      return starts_with_one(following, counters) ? note(end - at_ + noun_run(following).size())
                                                  : end - at_;
    }
    const bool in_text =
        before_ != U'\0' && before_ != U'・' && before_ != U'、' && before_ != U'。';
    const bool is_working_title = ends_with_one(
        line_.substr(0, at_), std::to_array<std::string_view>({"仮称", "(仮称)", "仮称)"}));
    if (is_working_title) return end - at_;
    const bool stands_for_something =
        starts_with_one(following, names) || (in_text && is_word(behind));
    return stands_for_something ? note(end - at_ + noun_run(following).size()) : end - at_;
  }

  /// 定員を○人に: one sign between a particle and what is counted; not ○人材育成.
  [[nodiscard]] bool stands_for_number(std::string_view following) const {
    constexpr std::u32string_view particles = U"をにはがでも約計:";
    if (particles.find(before_) == std::u32string_view::npos) return false;
    static constexpr auto counted = std::to_array<std::string_view>(
        {"人",   "件",     "校",   "名",   "%",    "千円", "百万円", "回",     "社",
         "団体", "講座",   "か所", "箇所", "製品", "品目", "施設",   "事業所", "店舗",
         "世帯", "市町村", "ha",   "km",   "億円", "万円", "時間"});
    return std::ranges::any_of(counted, [&](std::string_view counter) {
      if (!following.starts_with(counter)) return false;
      const std::string_view behind = following.substr(counter.size());
      if (behind.empty()) return true;
      const char32_t c = text::decode_at(behind, 0).character;
      return !is_kanji(c) && !is_katakana(c);
    });
  }

  /// △△大学, □□協会.
  static bool stands_for_body(char32_t sign, std::string_view following) {
    static constexpr auto bodies = std::to_array<std::string_view>(
        {"課", "協会", "高校", "大学", "市", "町", "村", "県", "センター", "事業"});
    return (sign == U'△' || sign == U'□') && starts_with_one(following, bodies);
  }

  static bool is_word(char32_t c) {
    return is_kanji(c) || is_katakana(c) || (c >= U'ぁ' && c <= U'ん');
  }

  /// 令和●, R●.
  [[nodiscard]] bool stands_for_year() const {
    static constexpr auto eras = std::to_array<std::string_view>({"令和", "平成"});
    const std::string_view before = line_.substr(0, at_);
    if (ends_with_one(before, eras)) return true;
    if (!before.ends_with('r')) return false;
    return before.size() == 1 ||
           !(before[before.size() - 2] >= 'a' && before[before.size() - 2] <= 'z');
  }

  static bool is_placeholder_day(std::string_view following) {
    take(following, "月");
    if (following.empty()) return false;
    const text::Decoded day = text::decode_at(following, 0);
    return is_placeholder(day.character) && following.substr(day.length).starts_with("日");
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
  static constexpr auto questions =
      std::to_array<std::string_view>({"でしょうか",     "確認してくだ",
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
