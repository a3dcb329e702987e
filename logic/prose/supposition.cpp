// SPDX-License-Identifier: MPL-2.0
// What is only supposed, or said of all but some: 「実施されていれば」「外国人を除けば」.
#include "logic/prose/supposition.hpp"

#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

/// 〜ば at the end of a condition; not of 「全体で見れば」「例えば」「しなければならない」.
bool is_condition(std::string_view before, std::string_view rest) {
  if (take(rest, "えば")) {
    static constexpr auto sayings = word_list({"例", "言", "とい"});
    return !ends_with_one(before, sayings);
  }
  static constexpr auto ends = word_list({"れば", "けば", "せば", "てば", "めば", "べば", "げば"});
  if (!take_one(rest, ends)) return false;
  static constexpr auto views = word_list({"見", "み", "比べ", "比す", "によ", "換言す"});
  static constexpr auto duties = word_list({"なら", "いけ"});
  return !ends_with_one(before, views) && !starts_with_one(rest, duties);
}

}  // namespace

bool supposes_at(std::string_view sentence, std::size_t at) {
  const std::string_view before = sentence.substr(0, at);
  const std::string_view rest = sentence.substr(at);
  static constexpr auto words = word_list(
      {"仮に", "ならば", "ていたら", "でいたら", "としたら", "であったら", "と仮定", "含めると",
       "加えると", "除くと", "を除い", "を除き", "を除く", "含めた場合", "加えた場合"});
  if (starts_with_one(rest, words)) return true;
  if (rest.starts_with("もし")) return !rest.starts_with("もしく") && !before.ends_with("必ず");
  return is_condition(before, rest);
}

}  // namespace tenken::prose
