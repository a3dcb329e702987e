// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/text/units.hpp"

#include <algorithm>
#include <array>

#include "logic/text/fold.hpp"
#include "logic/text/number.hpp"

namespace tenken::text {
namespace {

/// Units of money that would change the meaning of an amount in 千円.
bool is_other_money(std::string_view folded) {
  static constexpr std::array<std::string_view, 4> money = {"円", "万円", "百万円", "億円"};
  return std::find(money.begin(), money.end(), folded) != money.end();
}

bool is_known(const std::string& folded) {
  const std::vector<std::string>& units = known_units();
  return std::find(units.begin(), units.end(), folded) != units.end();
}

}  // namespace

bool counts_whole(std::string_view folded) {
  // Not among them: 点 and ポイント, which may be averages or differences, and 人日 or 泊, which
  // people also write in halves.
  static constexpr std::array<std::string_view, 51> counts = {
      "人",   "名",     "世帯", "戸",     "組",   "社",   "者",   "団体", "事業者", "企業", "校",
      "園",   "学級",   "施設", "事業所", "店",   "店舗", "箇所", "か所", "カ所",   "ヶ所", "ヵ所",
      "ケ所", "市町村", "市",   "町",     "村",   "地区", "地域", "国",   "棟",     "室",   "床",
      "講座", "コース", "件",   "回",     "個",   "台",   "冊",   "部",   "枚",     "本",   "頭",
      "羽",   "匹",     "種類", "品目",   "項目", "作品", "路線"};
  return std::find(counts.begin(), counts.end(), folded) != counts.end();
}

const std::vector<std::string>& known_units() {
  // Not among them: 位 and 月, which make a rank and a date of the number.
  static const std::vector<std::string> units = {
      // people and groups of them
      "人", "名", "人日", "世帯", "戸", "組", "社", "者", "団体", "事業者", "企業",
      // institutions and places
      "校", "園", "学級", "施設", "事業所", "店", "店舗", "箇所", "か所", "カ所", "ヶ所", "ヵ所",
      "ケ所", "市町村", "市", "町", "村", "地区", "地域", "国", "棟", "室", "床",
      // things that are counted
      "講座", "コース", "件", "回", "個", "台", "冊", "部", "枚", "点", "本", "頭", "羽", "匹",
      "種類", "品目", "項目", "事業", "作品", "路線", "便", "泊", "人泊", "ポイント",
      // time
      "年", "か年", "日", "時間", "分", "か月", "カ月", "ヶ月", "ヵ月", "歳",
      // measures; ㎡ and ℃ fold to these
      "m", "km", "cm", "m2", "km2", "m3", "ha", "g", "kg", "t", "トン", "kl", "kw", "kwh", "mw",
      "°c",
      // money
      "円", "千円", "万円", "百万円", "億円"};
  return units;
}

std::optional<std::string> accepted_unit(std::string_view unit, std::string_view own,
                                         bool money_allowed) {
  std::string folded = fold(unit);
  if (folded.empty() || folded == fold(own)) {
    return folded;
  }
  if (!is_known(folded) || (!money_allowed && is_other_money(folded))) {
    return std::nullopt;
  }
  return folded;
}

}  // namespace tenken::text
