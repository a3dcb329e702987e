// SPDX-License-Identifier: MPL-2.0
// The units that may stand behind a number, and which of them count whole things.
#include "logic/text/units.hpp"

#include <algorithm>
#include <array>

#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::text {
namespace {

bool is_listed(std::string_view folded) {
  const std::vector<std::string>& units = known_units();
  return std::find(units.begin(), units.end(), folded) != units.end();
}

/// `folded` without the 千, 百万, 億 … before what is counted: 千人, 万件, 兆円.
std::string_view without_multiple(std::string_view folded) {
  static constexpr std::array<std::string_view, 6> multiples = {"十", "百", "千", "万", "億", "兆"};
  for (std::size_t i = 0; i < multiples.size();) {
    if (folded.starts_with(multiples.at(i))) {
      folded.remove_prefix(multiples.at(i).size());
      i = 0;
    } else {
      ++i;
    }
  }
  return folded;
}

/// `folded` without the 数 that makes a heading of what is counted: 件数, 回数, 人数.
std::string_view without_number_word(std::string_view folded) {
  constexpr std::string_view number = "数";
  if (folded.ends_with(number)) folded.remove_suffix(number.size());
  return folded;
}

/// `folded` without what stands between a number and what it counts: か国, ヶ校, 箇年.
std::string_view without_counter(std::string_view folded) {
  static constexpr std::array<std::string_view, 7> counters = {"か", "カ", "ヶ", "ヵ",
                                                               "ケ", "箇", "個"};
  for (const std::string_view counter : counters) {
    if (folded.size() > counter.size() && folded.starts_with(counter)) {
      return folded.substr(counter.size());
    }
  }
  return folded;
}

/// `folded` without brackets around the whole: (人).
std::string_view without_brackets(std::string_view folded) {
  if (folded.size() > 2 && folded.front() == '(' && folded.back() == ')') {
    return folded.substr(1, folded.size() - 2);
  }
  return folded;
}

/// 千人 beside 人, 億円 beside 百万円: the number is another one in the field's own unit.
bool is_other_multiple(std::string_view folded, std::string_view own) {
  return folded != own && !own.empty() && without_multiple(folded) == without_multiple(own);
}

/// What `folded` measures, where people also use larger and smaller units for it; 0 for none.
int measured_by(std::string_view folded) {
  struct Measured {
    std::string_view unit;
    int what;
  };
  static constexpr std::array<Measured, 27> units = {
      {{"mm", 1},   {"cm", 1},   {"m", 1},    {"km", 1},   {"m2", 2},  {"km2", 2}, {"ha", 2},
       {"mg", 3},   {"g", 3},    {"kg", 3},   {"t", 3},    {"ml", 4},  {"l", 4},   {"kl", 4},
       {"kw", 5},   {"mw", 5},   {"gw", 5},   {"kwh", 6},  {"mwh", 6}, {"gwh", 6}, {"年", 7},
       {"か月", 7}, {"カ月", 7}, {"ヶ月", 7}, {"ヵ月", 7}, {"分", 8},  {"時間", 8}}};
  const auto* const found = std::find_if(units.begin(), units.end(),
                                         [&](const Measured& each) { return each.unit == folded; });
  return found == units.end() ? 0 : found->what;
}

/// 800m in a field of km: a number in that unit would be another one.
bool is_other_scale(std::string_view folded, std::string_view own) {
  constexpr std::string_view month = "月";
  const bool both_months = folded.ends_with(month) && own.ends_with(month);
  const int what = measured_by(folded);
  return what != 0 && folded != own && !both_months && what == measured_by(own);
}

bool is_known(std::string_view folded) {
  return is_listed(without_counter(folded)) || is_listed(folded) ||
         is_listed(without_multiple(folded)) || is_listed(without_number_word(folded));
}

}  // namespace

bool counts_whole(std::string_view folded) {
  // Not among them: 点 and ポイント, which may be averages or differences, and 人日 or 泊, which
  // people also write in halves; nor 千人 and 万件, which are rounded.
  static constexpr std::array<std::string_view, 75> counts = {
      "人",   "名",     "世帯", "戸",     "組",     "社",       "者",       "団体",   "事業者",
      "企業", "校",     "園",   "学級",   "施設",   "事業所",   "店",       "店舗",   "箇所",
      "か所", "カ所",   "ヶ所", "ヵ所",   "ケ所",   "市町村",   "市",       "町",     "村",
      "地区", "地域",   "国",   "棟",     "室",     "床",       "講座",     "コース", "件",
      "回",   "個",     "台",   "冊",     "部",     "枚",       "本",       "頭",     "羽",
      "匹",   "種類",   "品目", "項目",   "作品",   "路線",     "都道府県", "隻",     "機関",
      "大学", "拠点",   "会場", "クラス", "チーム", "グループ", "区画",     "例",     "基",
      "両",   "通",     "曲",   "式",     "橋",     "灯",       "経営体",   "組織",   "組合",
      "法人", "自治体", "集落"};
  // 人(延べ), 件(累計) count as well; 人(平均) does not.
  static constexpr std::array<std::string_view, 6> remarks = {"(延べ)",   "(延べ数)", "(累計)",
                                                              "(実人数)", "(年間)",   "(計)"};
  for (const std::string_view remark : remarks) {
    if (folded.size() > remark.size() && folded.ends_with(remark)) {
      folded.remove_suffix(remark.size());
      break;
    }
  }
  return std::find(counts.begin(), counts.end(), without_number_word(folded)) != counts.end();
}

const std::vector<std::string>& known_units() {
  // Not among them: 位 and 月, which make a rank and a date of the number.
  static const std::vector<std::string> units = {
      // people and groups of them
      "人", "名", "人日", "世帯", "戸", "組", "社", "者", "団体", "事業者", "企業",
      // institutions and places
      "校", "園", "学級", "施設", "事業所", "店", "店舗", "箇所", "か所", "カ所", "ヶ所", "ヵ所",
      "ケ所", "市町村", "市", "町", "村", "地区", "地域", "国", "棟", "室", "床", "都道府県",
      "圏域", "経営体", "組織", "組合", "法人", "自治体", "集落", "機関", "大学", "拠点", "会場",
      "クラス", "チーム", "グループ", "区画",
      // things that are counted
      "講座", "コース", "件", "回", "個", "台", "冊", "部", "枚", "点", "本", "頭", "羽", "匹",
      "種類", "品目", "項目", "事業", "作品", "路線", "便", "泊", "人泊", "ポイント", "式", "隻",
      "基", "機", "両", "通", "曲", "橋", "灯", "株", "食", "席", "口", "例", "票", "問", "倍",
      "セット", "ページ", "アクセス", "人回", "人月", "人時間",
      // time
      "年", "か年", "日", "時間", "分", "か月", "カ月", "ヶ月", "ヵ月", "歳",
      // measures; ㎡ and ℃ fold to these
      "m", "km", "cm", "m2", "km2", "m3", "ha", "g", "kg", "t", "トン", "kl", "kw", "kwh", "mw",
      "mm", "mg", "l", "ml", "gw", "mwh", "gwh", "db", "ppm", "ヘクタール", "リットル", "°c",
      // money
      "円", "千円", "万円", "百万円", "億円",
      // shares
      "‰", "パーセント"};
  return units;
}

std::optional<std::string> accepted_unit(std::string_view unit, std::string_view own,
                                         bool money_allowed) {
  if (unit.empty()) return std::string();
  std::string folded(without_brackets(fold(unit)));
  const std::string folded_own = fold(own);
  if (folded.empty() || folded == folded_own) {
    return folded;
  }
  // 60,045人 in a 千円 field is no amount, and 1式 does not say how much.
  if (!money_allowed && folded != "千円") return std::nullopt;
  if (!is_known(folded) || is_other_multiple(folded, folded_own) ||
      is_other_scale(folded, folded_own)) {
    return std::nullopt;
  }
  return folded;
}

}  // namespace tenken::text
