// SPDX-License-Identifier: MPL-2.0
// Whose value a clause speaks of: the whole indicator's, a part's, or something else's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenken::prose {

/// What is known of an indicator when its text in section 8 is read. Names are folded.
struct Measure {
  std::string name;  ///< "技能検定受検者数(全体)"
  std::string unit;  ///< "人"
  int fiscal_year = 0;
  std::optional<double> last = {};    ///< last year's value
  std::optional<double> actual = {};  ///< this year's
};

/// What a noun before は, が or も stands for.
enum class Topic : std::uint8_t {
  none,   ///< nothing that could have a target: 結果は, 要因は, 目標は
  own,    ///< the indicator itself: 修了者数は, 実績は, 全体では
  other,  ///< a part of it, a survey, somebody else: 小学校は, 満足度は, 国は
  value,  ///< something that is counted, and may be another thing than the indicator: 受講者数は
  plain,  ///< anything else: 広報は
};

/// Whether something that is said belongs to the indicator.
enum class Whose : std::uint8_t { own, unclear, others };

/// A noun with the one that の joins to it: 受検者全体の人数.
struct NounPhrase {
  std::string_view head;  ///< "人数"
  /// "受検者全体"; "" when there is none, and the last letter of one that is no noun: 1校当たりの.
  std::string_view modifier;
  std::string_view outer = {};  ///< one more before that: 紙 of 紙の図書の貸出
};

/// The noun that ends at `end` of `sentence`; an empty head when none does. Looks back no further
/// than a few words.
[[nodiscard]] NounPhrase noun_before(std::string_view sentence, std::size_t end);

/// `text` ends with a noun whose last letters are kana, 受入れ or 申込み: noun_before() finds none.
[[nodiscard]] bool ends_in_kana_noun(std::string_view text);

[[nodiscard]] Topic topic_of(const NounPhrase& noun, const Measure& measure);

/// The noun means the indicator itself.
[[nodiscard]] bool is_own_noun(std::string_view noun, const Measure& measure);

/// 「郊外団地の空き家率は」 beside 県営住宅の空き家率: `before`, which ends where `head` begins,
/// has the name's end and somebody else before it.
[[nodiscard]] bool belongs_to_another(std::string_view head, std::string_view before,
                                      const Measure& measure);

/// 「外国人延べ宿泊者数は」: the indicator's name goes on in front of `head`, which kana cut off,
/// and a word joins it there. `before` ends where `head` begins.
[[nodiscard]] bool joins_name(std::string_view head, std::string_view before,
                              const Measure& measure);

/// `text` begins with a word that says that only a part is meant: 一部, うち, 各, 上半期, 男性.
[[nodiscard]] bool begins_with_part(std::string_view text);

/// At `at` begins a number of bodies that something is said of: 37市町村で, 3団体が. Not
/// 全77市町村で, nor what the indicator counts.
[[nodiscard]] bool counts_bodies(std::string_view sentence, std::size_t at, const Measure& measure);

/// `text` begins with a word that says that more than the year is counted: 累計, 事業開始以来,
/// 含め.
[[nodiscard]] bool begins_with_sum(std::string_view text);

/// `text` begins with a word for what people were asked, 満足度 or アンケート, and the indicator's
/// name has it not: then that is the value itself.
[[nodiscard]] bool begins_with_survey(std::string_view text, const Measure& measure);

}  // namespace tenken::prose
