// SPDX-License-Identifier: MPL-2.0
// The words of remarks: what is still to be done, who is to do it, what is not settled.
#include "logic/prose/remarks.hpp"

#include <algorithm>
#include <array>

#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

/// Work that is still to be done, whatever stands around it.
constexpr auto orders = word_list(
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
constexpr auto colleagues = word_list({"財政課", "課長", "部長", "局長", "係長", "次長", "主査",
                                       "担当者", "担当課", "所管課", "課内", "部内"});

/// … and what is still to be done when they have spoken: 財政課ヒアリング後に修正.
constexpr auto after_them =
    word_list({"後に修正",       "後修正",         "後に差替え",     "後差替え",   "後に差し替え",
               "後差し替え",     "後に追記",       "後に記入",       "後に更新",   "後更新",
               "に確認中",       "へ確認中",       "に照会中",       "へ照会中",   "に相談中",
               "確認後修正",     "指示により修正", "指示により削除", "指示で修正", "指示で削除",
               "指摘により修正", "指摘により削除", "反映前",         "確認前",     "協議前",
               "修正前",         "査定前",         "未反映",         "未協議",     "反映予定",
               "修正予定",       "確認予定",       "後に記載",       "後記載",     "後に入力"});

/// What a remark says is not there yet: 以下、作成中.
constexpr auto what_follows =
    word_list({"以下", "以降", "この部分", "ここから", "本文", "表", "グラフ"});

/// Work that goes on; within prose it may be the project's own: マニュアルを作成中.
constexpr auto going_on =
    word_list({"作成中", "確認中", "修正中", "記入中", "入力中", "執筆中", "未記入", "未入力",
               "記入例", "記載例", "下書き", "ダミー", "todo", "tbd", "wip", "draft"});

/// What a remark says is not settled yet: 数値精査中, 財政課協議中.
constexpr auto unsettled = word_list(
    {"数値精査中", "数字精査中", "数値確認中", "数字確認中", "数値調整中", "数値は仮", "数字は仮",
     "財政課協議中", "財政協議中", "財政課調整中", "財政課確認中", "数値更新中", "数字更新中",
     "課内調整中", "課内確認中", "部内調整中", "文案調整中", "文言調整中", "文言整理中"});

/// … and may be said of the project in brackets as well: 開催日（調整中）.
constexpr auto pending = word_list(
    {"調整中", "作業中", "照会中", "未作成", "未確認", "未定稿", "作成予定", "確認", "修正"});

constexpr auto signs =
    word_list({"★", "☆", "※", "→", "⇒", "←", "!", "?", "▲", "◆", "●", "■", "・", "○", "。", ":"});

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

/// What ends a remark: 要確認です, 確認中(財政課).
bool ends_remark(std::string_view rest) {
  static constexpr auto tails = word_list({"です", "お願い", "願い", "願います", "してください",
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
  static constexpr auto joints = word_list({"、", "は", ":"});
  take_one(inner, joints);
  return is_one(inner, going_on);
}

/// ここに目的を記入, 事業の目的を記入してください: what the form asks for.
bool asks_to_fill_in(std::string_view inner) {
  static constexpr auto polite =
      word_list({"記入してください", "入力してください", "記載してください", "記入して下さい",
                 "入力して下さい", "記載して下さい"});
  static constexpr auto brief = word_list({"を記入", "を入力", "を記載", "を書く", "を追記"});
  return ends_with_one(inner, polite) ||
         ((inner.starts_with("ここに") || inner.starts_with("ここへ")) &&
          ends_with_one(inner, brief));
}

/// 財政課コメント, 課長指摘: whose words stand behind the brackets.
bool quotes_colleagues(std::string_view inner) {
  static constexpr auto words = word_list({"コメント", "指摘", "指摘事項", "修正意見"});
  return ends_with_one(inner, words) && starts_with_one(inner, colleagues);
}

/// 財政課へ確認: whom somebody is still to ask.
bool names_whom_to_ask(std::string_view inner) {
  static constexpr auto deeds = word_list({"確認", "要確認", "照会", "相談"});
  static constexpr auto whom = word_list({"財政課", "課長", "部長", "係長", "次長", "主査"});
  static constexpr auto joints = word_list({"へ", "に"});
  return take_one(inner, whom) && take_one(inner, joints) && is_one(inner, deeds);
}

/// 住宅課確認中: a division that has not answered yet.
bool waits_for_division(std::string_view inner) {
  static constexpr auto waits = word_list(
      {"課確認中", "課照会中", "課協議中", "課調整中", "課精査中", "室確認中", "室照会中"});
  return ends_with_one(inner, waits);
}

/// R5実績を入れる: what is still to be put in its place.
bool is_to_be_put_in(std::string_view inner) {
  static constexpr auto words =
      word_list({"実績を入れる", "数値を入れる", "数字を入れる", "値を入れる"});
  return ends_with_one(inner, words);
}

/// ここまで確認済: how far somebody has come.
bool says_how_far(std::string_view inner) {
  static constexpr auto done = word_list(
      {"確認済", "確認済み", "修正済", "修正済み", "入力済", "入力済み", "更新済", "更新済み"});
  return inner.starts_with("ここまで") && ends_with_one(inner, done);
}

/// (財政課) and nothing else: whom a remark is for.
bool names_whom(std::string_view behind) {
  if (!behind.starts_with('(')) return false;
  const std::string_view rest = behind.substr(std::min(behind.find(')'), behind.size()));
  return rest == ")" || rest.starts_with(")。");
}

/// 最新の数値に更新のこと, 表を差し替えること: said by hand to whoever works at the text.
bool demands_change(std::string_view rest) {
  static constexpr auto tails = word_list(
      {"のこと", "すること", "ること", "してください", "して下さい", "お願いします", "願います"});
  static constexpr auto deeds =
      word_list({"更新", "修正", "差替え", "差し替え", "差替", "追記", "加筆", "記入", "入力",
                 "反映", "再計算", "転記", "削除"});
  return std::ranges::any_of(tails, [&](auto tail) {
    return finishes_with(rest, tail) &&
           ends_with_one(rest.substr(0, rest.size() - tail.size()), deeds);
  });
}

/// ←昨年度と同じ?, ↑要修正: what stands between brackets is said of what stands before them.
bool points_back_at_something(std::string_view inner) {
  static constexpr auto arrows = word_list({"←", "↑"});
  if (!take_one(inner, arrows)) return false;
  // ←R4の文章.
  static constexpr auto old =
      word_list({"の文章", "の文言", "の記載", "の原稿", "の文", "の書きぶり"});
  return remark_behind_sign(inner) > 0 || order_behind_sign(inner, true, true) > 0 ||
         ends_with_one(inner, old);
}

}  // namespace

bool ends_as_question(std::string_view folded) {
  static constexpr auto words = word_list({"ですか", "ますか", "よいか", "良いか", "いいか"});
  for (const std::string_view word : words) {
    for (std::size_t at = folded.find(word); at != std::string_view::npos;
         at = folded.find(word, at + word.size())) {
      if (!folded.substr(at + word.size()).starts_with("ら")) return true;
    }
  }
  return false;
}

bool has_question_mark(std::string_view folded) {
  for (std::size_t at = folded.find('?'); at != std::string_view::npos;
       at = folded.find('?', at + 1)) {
    const bool behind_japanese = at > 0 && static_cast<unsigned char>(folded[at - 1]) >= 0x80;
    if (behind_japanese) return true;
  }
  return false;
}

bool requests_change(std::string_view rest) {
  constexpr std::string_view stop = "。";
  if (rest.ends_with(stop)) rest.remove_suffix(stop.size());
  static constexpr auto requests =
      word_list({"お願いします", "願います", "してください", "して下さい"});
  static constexpr auto deeds =
      word_list({"修正", "削除", "訂正", "追記", "加筆", "更新", "差替え", "差し替え", "置き換え"});
  if (ends_with_one(rest, word_list({"差し替えてください", "差替えてください"}))) return true;
  return std::ranges::any_of(requests, [&](auto tail) {
    return finishes_with(rest, tail) &&
           ends_with_one(rest.substr(0, rest.size() - tail.size()), deeds);
  });
}

bool is_remark(std::string_view inner) {
  inner = without_signs(inner);
  if (inner.empty() || inner.size() > longest_remark) return false;
  if (is_one(inner, going_on) || is_one(inner, unsettled)) return true;
  if (waits_for_colleagues(inner) || says_the_rest_is_missing(inner)) return true;
  if (asks_to_fill_in(inner) || is_to_be_put_in(inner) || says_how_far(inner)) return true;
  for (const std::string_view word : orders) {
    if (finishes_with(inner, word)) return true;
    if (begins_with(inner, word) && ends_remark(inner.substr(word.size()))) return true;
  }
  static constexpr auto begun = word_list({"作成中", "確認中"});
  return std::ranges::any_of(begun, [&](std::string_view word) {
    return begins_with(inner, word) && ends_remark(inner.substr(word.size()));
  });
}

bool is_remark_alone(std::string_view line) {
  const std::string_view words = without_signs(line);
  static constexpr auto in_progress =
      word_list({"調整中", "作業中", "照会中", "未作成", "未確認", "未定稿", "作成予定"});
  if (contains(words, "。")) return false;
  return is_one(words, in_progress) || is_remark(words);
}

std::size_t remark_behind_sign(std::string_view rest) {
  std::string_view words = window(rest, longest_remark);
  const auto length_of = [&](std::string_view word) -> std::size_t {
    if (!begins_with(words, word)) return 0;
    std::string_view behind = words.substr(word.size());
    take(behind, "中");
    if (names_whom(behind)) return word.size();
    static constexpr auto closing = word_list({")", "】", "]", "、"});
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

std::size_t order_behind_sign(std::string_view rest, bool by_hand, bool points_back) {
  if (rest.size() > longest_remark) return 0;
  static constexpr auto others =
      word_list({"確認お願いします", "確認願います", "確認してください", "記入してください",
                 "教えてください", "に確認", "へ確認", "に照会", "に要確認"});
  const bool asks_or_waits =
      ends_as_question(rest) || rest.ends_with('?') || waits_for_colleagues(rest);
  const bool is_order = requests_change(rest) || ends_with_one(rest, others);
  return is_order || (by_hand && asks_or_waits) || (points_back && demands_change(rest))
             ? rest.size()
             : 0;
}

bool is_remark_in_brackets(std::string_view inner, std::string_view close) {
  // 開催日(調整中) is the project's; 【調整中】 and (P) are a hand's.
  const bool is_draft = without_signs(inner) == "未定稿" && (close == ">" || close == "》");
  const bool by_hand = inner == "p" || quotes_colleagues(inner) || is_draft ||
                       (close == "】" && is_one(without_signs(inner), pending)) ||
                       (close == "】" && waits_for_division(without_signs(inner)));
  return by_hand || is_remark(inner) || points_back_at_something(inner) ||
         names_whom_to_ask(without_signs(inner));
}

}  // namespace tenken::prose
