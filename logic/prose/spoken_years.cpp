// SPDX-License-Identifier: MPL-2.0
// The years that sentences speak of: 前年度, 今年度, R4年度.
#include "logic/prose/spoken_years.hpp"

#include "logic/prose/words.hpp"

namespace tenken::prose {
namespace {

constexpr std::size_t longest_year = 24;  // bytes: 令和10年度

std::optional<int> digits_at(std::string_view text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, count)) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// "令和5", "r5", "平成元": the text is folded.
std::optional<SpokenYear> era_year_at(std::string_view text) {
  struct Era {
    std::string_view name;
    int before_first = 0;
  };
  static constexpr auto eras =
      std::to_array<Era>({{"令和", 2018}, {"r", 2018}, {"平成", 1988}, {"h", 1988}});
  for (const Era& era : eras) {
    if (!text.starts_with(era.name)) continue;
    const std::string_view rest = text.substr(era.name.size());
    constexpr std::string_view first = "元";
    if (rest.starts_with(first)) {
      return SpokenYear{.year = era.before_first + 1, .length = era.name.size() + first.size()};
    }
    const std::size_t count = rest.size() > 1 && is_digit(rest[1]) ? 2 : 1;
    const auto number = digits_at(rest, count);
    const bool goes_on =
        rest.size() > count && (is_digit(rest[count]) || rest[count] == '.' || rest[count] == '-');
    if (!number || *number == 0 || goes_on) return std::nullopt;
    return SpokenYear{.year = era.before_first + *number, .length = era.name.size() + count};
  }
  return std::nullopt;
}

std::optional<SpokenYear> western_year_at(std::string_view text) {
  constexpr std::size_t count = 4;
  const auto number = digits_at(text, count);
  constexpr std::string_view word = "年";
  if (!number || !text.substr(count).starts_with(word)) return std::nullopt;
  return SpokenYear{.year = *number, .length = count};
}

}  // namespace

std::optional<SpokenYear> year_at(std::string_view text, int fiscal_year) {
  struct Word {
    std::string_view text;
    int offset = 0;
  };
  static constexpr auto words = std::to_array<Word>({{"一昨年度", -2},
                                                     {"一昨年", -2},
                                                     {"前年度", -1},
                                                     {"前年", -1},
                                                     {"昨年度", -1},
                                                     {"昨年", -1},
                                                     {"次年度", 1},
                                                     {"来年度", 1},
                                                     {"翌年度", 1},
                                                     {"来年", 1},
                                                     {"今年度", 0},
                                                     {"本年度", 0},
                                                     {"当年度", 0},
                                                     {"当該年度", 0},
                                                     {"今年", 0}});
  for (const Word& word : words) {
    if (text.starts_with(word.text)) {
      return SpokenYear{.year = fiscal_year + word.offset, .length = word.text.size()};
    }
  }
  static constexpr auto others = word_list({"過年度", "例年", "毎年度"});
  for (const std::string_view word : others) {
    if (text.starts_with(word)) return SpokenYear{.year = std::nullopt, .length = word.size()};
  }
  auto year = era_year_at(text);
  if (!year) year = western_year_at(text);
  if (!year) return year;
  for (const std::string_view word : {std::string_view("年度"), std::string_view("年")}) {
    if (!text.substr(year->length).starts_with(word)) continue;
    year->length += word.size();
    break;
  }
  return year;
}

std::optional<SpokenYear> year_before(std::string_view text, int fiscal_year) {
  constexpr std::string_view of = "の";
  if (text.ends_with(of)) text.remove_suffix(of.size());
  const std::string_view end = window_before(text, longest_year);
  for (std::size_t at = 0; at < end.size(); ++at) {
    const bool in_character = (static_cast<unsigned char>(end[at]) & 0xC0U) == 0x80U;
    if (in_character) continue;
    const auto year = year_at(end.substr(at), fiscal_year);
    if (year && at + year->length == end.size()) return year;
  }
  return std::nullopt;
}

YearUse use_of_year(std::string_view behind) {
  static constexpr auto parts = word_list({"末", "中", "当初", "以降"});
  take_one(behind, parts);
  static constexpr auto comparisons =
      word_list({"より",   "から",   "に比べ",   "と比べ", "に比し", "比",     "並",
                 "と同",   "同数",   "に引き続", "に続",   "同様",   "を",     "実績",
                 "の実績", "の数値", "の値",     "の水準", "の件数", "の人数", "の参加",
                 "と比較", "に対し", "の同",     "以上に", "と並",   "と変わ", "に次"});
  if (starts_with_one(behind, comparisons)) return YearUse::comparison;
  constexpr std::string_view of = "の";
  if (behind.starts_with(of)) {
    std::string_view next = behind.substr(of.size());
    // 「前年度の約19倍」; 「前年度の約500人は」 were last year's.
    static constexpr auto about = word_list({"約", "およそ", "ほぼ"});
    if (take_one(next, about)) {
      const std::size_t end = std::min(next.find_first_not_of("0123456789."), next.size());
      const bool times = end > 0 && next.substr(end).starts_with("倍");
      return times ? YearUse::comparison : YearUse::attribute;
    }
    return !next.empty() && is_digit(next.front()) ? YearUse::comparison : YearUse::attribute;
  }
  static constexpr auto scopes = word_list({"は", "に", "も", "で", "まで", "、", "が", "として"});
  return behind.empty() || starts_with_one(behind, scopes) ? YearUse::scope : YearUse::attribute;
}

namespace {

/// 「次年度（R4年度）」「次年度のR4年度」: `rest` stands behind 次年度.
std::optional<WrongNextYear> named_behind(std::string_view word, std::string_view rest,
                                          int fiscal_year) {
  static constexpr auto joints = word_list({"である", "の", "(", ":", "、", "=", "となる"});
  std::string_view named = rest;
  take_one(named, joints);
  const auto year = year_at(named, fiscal_year);
  const bool relative = !named.empty() && (named.starts_with("今") || named.starts_with("本") ||
                                           named.starts_with("当") || named.starts_with("前") ||
                                           named.starts_with("昨"));
  if (!year || relative || !year->year || *year->year > fiscal_year) return std::nullopt;
  const std::size_t length = word.size() + rest.size() - named.size() + year->length;
  return WrongNextYear{.year = *year->year, .quote = std::string(word.data(), length)};
}

/// Something that is still to be done: 「R4年度は周知に努める。」
bool is_planned(std::string_view rest) {
  static constexpr auto plans = word_list(
      {"努める。", "努めていく。", "図る。", "図っていく。", "目指す。", "進める。", "進めていく。",
       "検討する。", "予定。", "予定である。", "取り組む。", "取り組んでいく。", "していく。",
       "必要がある。", "強化する。", "実施する。", "開催する。", "見直す。"});
  static constexpr auto past = word_list({"た。", "たが", "たため", "たこと", "たもの", "あっ",
                                          "った", "した", "でき", "ており", "ている", "年度"});
  return ends_with_one(rest, plans) && !contains_one(rest, past);
}

}  // namespace

std::optional<WrongNextYear> wrong_next_year(std::string_view sentence, int fiscal_year) {
  static constexpr auto words = word_list({"次年度", "来年度"});
  for (const std::string_view word : words) {
    for (std::size_t at = sentence.find(word); at != std::string_view::npos;
         at = sentence.find(word, at + word.size())) {
      auto wrong = named_behind(sentence.substr(at, word.size()), sentence.substr(at + word.size()),
                                fiscal_year);
      if (wrong) return wrong;
    }
  }
  // A plan at the beginning of a sentence.
  constexpr std::size_t longest_sentence = 600;
  if (sentence.size() > longest_sentence) return std::nullopt;
  std::string_view rest = sentence;
  static constexpr auto openings = word_list({"・", "○", "今後、", "また、"});
  while (take_one(rest, openings)) {
  }
  if (rest.starts_with("前") || rest.starts_with("昨") || rest.starts_with("一昨")) {
    return std::nullopt;
  }
  const auto year = year_at(rest, fiscal_year);
  if (!year || !year->year || *year->year >= fiscal_year) return std::nullopt;
  const std::string_view written = rest.substr(0, year->length);
  rest.remove_prefix(year->length);
  static constexpr auto topics = word_list({"は", "も", "に向け", "以降"});
  if (!starts_with_one(rest, topics) || !is_planned(rest)) return std::nullopt;
  return WrongNextYear{.year = *year->year, .quote = std::string(written)};
}

}  // namespace tenken::prose
