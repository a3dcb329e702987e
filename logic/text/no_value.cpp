// SPDX-License-Identifier: MPL-2.0
// Words that people write where there is no number.
#include "logic/text/no_value.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "logic/text/affixes.hpp"
#include "logic/text/brackets.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/no_value_times.hpp"
#include "logic/text/number.hpp"
#include "logic/text/utf8.hpp"
#include "logic/text/word_list.hpp"

namespace tenken::text {
namespace {

/// Takes one pair of brackets around a whole folded text off: (記載なし), 〔未定〕.
std::string_view without_brackets(std::string_view folded) {
  for (const auto& [open, close] : bracket_pairs) {
    if (folded.size() > open.size() + close.size() && begins_with(folded, open) &&
        finishes_with(folded, close)) {
      return folded.substr(open.size(), folded.size() - open.size() - close.size());
    }
  }
  return folded;
}

/// What is done to come to a number. Not among them: 作成, 確認 and 検討, which remarks left in a
/// text speak of as well.
constexpr auto deeds =
    word_list({"集計", "調査", "算定", "算出", "精査", "推計",       "照会",       "公表",
               "発表", "確定", "設定", "把握", "測定", "計測",       "報告",       "回答",
               "統計", "該当", "計算", "分析", "判明", "取りまとめ", "とりまとめ", "取まとめ"});

/// What there may be none of.
constexpr auto things = word_list(
    {"実績",     "実績値",   "データ",   "数値",    "値",     "記載",     "記録",     "目標",
     "目標値",   "該当者",   "該当値",   "対象",    "対象者", "統計値",   "調査結果", "公表値",
     "数値目標", "目標設定", "確定値",   "速報値",  "補正",   "補正予算", "繰越",     "繰越額",
     "確報",     "確報値",   "実施",     "開催",    "計画",   "予定",     "支出",     "決算",
     "執行",     "発生",     "事案",     "申請",    "申請者", "応募",     "応募者",   "利用",
     "利用者",   "計上",     "予算計上", "補正計上"});

/// What comes before there can be a number.
constexpr auto beginnings = word_list({"事業開始", "開始", "開設", "実施", "導入", "供用開始",
                                       "設置", "事業実施", "制度開始", "開館", "開校"});

constexpr auto alone = word_list(
    {"なし",         "無し",       "無",       "ナシ",         "皆無",       "未定",
     "未実施",       "不明",       "不詳",     "非公表",       "非公開",     "対象外",
     "後日公表",     "今後公表",   "隔年調査", "隔年実施",     "隔年開催",   "n/a",
     "n.a.",         "na",         "欠測",     "非該当",       "結果待ち",   "データ待ち",
     "定めていない", "定めなし",   "定めず",   "未開始",       "評価対象外", "実施せず",
     "開催せず",     "調査年度外", "調査年外", "調査対象年外", "非調査年",   "非調査年度"});

/// `text` without `ending`; "" when it does not end so, or is nothing else.
std::string_view stem_before(std::string_view text, std::string_view ending) {
  return finishes_with(text, ending) ? text.substr(0, text.size() - ending.size())
                                     : std::string_view();
}

/// 集計中 of 国において集計中: without who it is that does so.
std::string_view without_doer(std::string_view word) {
  static constexpr auto doers =
      word_list({"国において", "国にて", "国で", "国が", "県において", "県で", "市町村において",
                 "市町村で", "関係機関で", "関係機関において"});
  for (const std::string_view doer : doers) {
    if (begins_with(word, doer)) return word.substr(doer.size());
  }
  return word;
}

/// データなし, 調査無し.
bool says_there_is_none(std::string_view word) {
  static constexpr auto endings = word_list({"なし", "無し", "ナシ", "無"});
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    std::string_view stem = stem_before(word, ending);
    if (stem.ends_with("は")) stem.remove_suffix(std::string_view("は").size());
    stem = without_year(stem);
    return is_one(stem, deeds) || is_one(stem, things);
  });
}

/// 集計中, 設定していない, 測定不能, 公表前, 開設前.
bool says_why(std::string_view word) {
  static constexpr auto endings = word_list({"中",
                                             "中のため",
                                             "しない",
                                             "せず",
                                             "していない",
                                             "しておらず",
                                             "できない",
                                             "できず",
                                             "不能",
                                             "不可",
                                             "困難",
                                             "前",
                                             "予定",
                                             "待ち",
                                             "対象外",
                                             "できていない",
                                             "されていない",
                                             "年ではない",
                                             "年でない",
                                             "年度ではない",
                                             "年度でない",
                                             "対象年ではない",
                                             "対象年でない",
                                             "年ではないため",
                                             "年でないため",
                                             "年度ではないため",
                                             "年度でないため"});
  const bool of_a_deed = std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return is_one(stem_before(word, ending), deeds);
  });
  // 国公表待ち, 国の調査結果待ち.
  const std::string_view awaited = stem_before(word, "待ち");
  const bool waits = std::any_of(deeds.begin(), deeds.end(), [&](std::string_view deed) {
    return finishes_with(awaited, deed) || finishes_with(stem_before(awaited, "結果"), deed);
  });
  return of_a_deed || waits || is_one(awaited, things) ||
         is_one(stem_before(word, "前"), beginnings);
}

/// 調査未実施, 目標未設定, データ未取得, 公表時期未定: the word is about a thing, and says 未.
bool says_not_yet(std::string_view word) {
  constexpr std::string_view not_yet = "未";
  const std::size_t at = word.find(not_yet);
  if (at == std::string_view::npos) return false;
  const std::string_view thing = without_year(word.substr(0, at));
  const std::string_view deed = word.substr(at + not_yet.size());
  if (thing.empty()) return is_one(deed, deeds);
  static constexpr auto others = word_list({"実施", "取得", "入手"});
  static constexpr auto times = word_list({"時期", "日", "日程"});
  if (deed == "定") {
    return std::any_of(times.begin(), times.end(), [&](std::string_view time) {
      return is_one(stem_before(thing, time), deeds);
    });
  }
  return (is_one(thing, deeds) || is_one(thing, things)) &&
         (is_one(deed, deeds) || is_one(deed, others));
}

/// R6.8公表予定, 令和6年10月に確定見込, 翌年度判明: a time before a deed that is to come.
bool says_when(std::string_view word) {
  // What others do, or what comes by itself: 12月調査 may be when it was done.
  static constexpr auto awaited = word_list({"公表", "発表", "判明", "確定"});
  const auto is_of = [](std::string_view text, std::span<const std::string_view> known) {
    return !text.empty() && std::any_of(known.begin(), known.end(), [&](std::string_view deed) {
      return is_time(stem_before(text, deed));
    });
  };
  static constexpr auto endings = word_list({"予定", "見込", "見込み"});
  return is_of(word, awaited) ||
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
           return is_of(stem_before(word, ending), deeds);
         });
}

/// "実績なし" of "隔年調査のため実績なし": what stands behind a reason, without numbers of its own.
std::string_view behind_reason(std::string_view word) {
  static constexpr auto reasons = word_list({"のため", "により", "につき"});
  for (const std::string_view reason : reasons) {
    const std::size_t at = word.find(reason);
    if (at == std::string_view::npos || at == 0) continue;
    if (word.substr(0, at).find_first_of("0123456789") != std::string_view::npos) continue;
    std::string_view rest = word.substr(at + reason.size());
    constexpr std::string_view comma = "、";
    if (rest.starts_with(comma)) rest.remove_prefix(comma.size());
    if (!rest.empty()) return rest;
  }
  return word;
}

/// True when a reader sees so few characters that they may be such a word, in brackets and with the
/// marks of voiced kana on their own: other texts need not be folded.
bool is_brief(std::string_view text) {
  constexpr int most = 24;
  int seen = 0;
  for (std::size_t at = 0; at < text.size() && seen <= most;) {
    const Decoded next = decode_at(text, at);
    at += next.length;
    if (!is_invisible(next.character)) ++seen;
  }
  return seen <= most;
}

bool says_no_value(std::string_view folded) {
  const std::string_view whole = without_brackets(folded);
  const std::string_view word = without_doer(behind_reason(whole));
  if (word.size() < whole.size() && is_no_value_mark(word)) return true;  // 隔年調査のため―
  return is_one(word, alone) || says_there_is_none(word) || says_why(word) || says_when(word) ||
         says_not_yet(word) || says_since_when(word) || says_until_when(word) ||
         says_how_often(word);
}

/// How long "細事業1" and "6月" are at the beginning of `text`: their digits are no amount.
std::size_t name_length(std::string_view text) {
  static constexpr auto named = word_list({"細事業", "指標", "取組", "no."});
  std::size_t end = 0;
  for (const std::string_view name : named) {
    if (begins_with(text, name)) end = name.size();
  }
  const std::size_t digits = end;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == digits) return 0;
  constexpr std::string_view month = "月";
  if (digits > 0) return end;
  return text.substr(end).starts_with(month) ? end + month.size() : 0;
}

/// There are digits in it that are not those of a year, a month or a name.
bool has_numbers(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t skipped =
        std::max(year_length(text.substr(at)), name_length(text.substr(at)));
    if (skipped == 0 && is_digit(text[at])) return true;
    at += skipped == 0 ? decode_at(text, at).length : skipped;
  }
  return false;
}

/// "集計中" of "※集計中", "集計中※1", "集計中。": without what refers to a note or ends a sentence.
std::string_view without_notes(std::string_view folded) {
  constexpr std::string_view sign = "※";
  if (folded.starts_with(sign)) folded.remove_prefix(sign.size());
  std::string_view rest = folded;
  if (rest.ends_with(')')) rest.remove_suffix(1);
  while (!rest.empty() && is_digit(rest.back())) rest.remove_suffix(1);
  for (const std::string_view note : {sign, std::string_view("注"), std::string_view("*")}) {
    if (!finishes_with(rest, note)) continue;
    rest.remove_suffix(note.size());
    const bool in_brackets = folded.ends_with(')');
    if (in_brackets && rest.ends_with('(')) rest.remove_suffix(1);
    folded = rest;
    break;
  }
  constexpr std::string_view stop = "。";
  if (folded.ends_with(stop)) folded.remove_suffix(stop.size());
  return folded;
}

/// 集計中(R6.7公表予定), 未定(国の調査待ち): the brackets hold no number, but perhaps a day.
bool says_more_in_brackets(std::string_view folded) {
  const std::size_t open = folded.find('(');
  if (open == 0 || open == std::string_view::npos || !folded.ends_with(')')) return false;
  const std::string_view inner = folded.substr(open + 1, folded.size() - open - 2);
  const std::string_view stem = folded.substr(0, open);
  const bool has_digits = inner.find_first_of("0123456789") != std::string_view::npos;
  // 「―(R4新規)」「なし(R5新規)」: a year that says since when there is something to count.
  static constexpr auto began = word_list({"新規", "新設", "開始", "創設", "から", "より"});
  const bool says_since =
      is_no_value_mark(stem) || std::any_of(began.begin(), began.end(), [&](std::string_view each) {
        return finishes_with(inner, each);
      });
  return (says_no_value(stem) || is_no_value_mark(stem)) &&
         (!has_digits || says_when(inner) || (says_since && !has_numbers(inner)));
}

}  // namespace

bool is_no_value_word(std::string_view text) {
  if (!is_brief(text)) return false;
  const std::string whole = fold(text);
  const std::string_view folded = without_notes(whole);
  if (folded.empty()) return false;
  const std::string_view inner = without_brackets(folded);
  const bool is_framed = inner.size() < whole.size();  // (―), ―※1
  return says_no_value(folded) || says_more_in_brackets(folded) ||
         (is_framed && is_no_value_mark(inner));
}

}  // namespace tenken::text
