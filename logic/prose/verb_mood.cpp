// SPDX-License-Identifier: MPL-2.0
// What the words behind a verb's stem make of it: a fact, its contrary, or neither.
#include "logic/prose/verb_mood.hpp"

#include "logic/prose/words.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

constexpr Outcome fact{.mood = Mood::fact};
constexpr Outcome negated{.mood = Mood::negated};
constexpr Outcome unclear{.mood = Mood::unclear};
constexpr Outcome no_result{.mood = Mood::no_result};

Outcome contrary(const Outcome& outcome) {
  if (outcome.mood == Mood::fact) return {.mood = Mood::negated, .noun = outcome.noun};
  return outcome;
}

/// The forms of a verb behind its stem.
struct Forms {
  std::string_view plain, past, te, joining, negative, potential;
};

Forms forms_of(Conjugation conjugation) {
  switch (conjugation) {
    case Conjugation::ra:
      return {"る", "った", "って", "り", "ら", "れ"};
    case Conjugation::ma:
      return {"む", "んだ", "んで", "み", "ま", "め"};
    case Conjugation::ka:
      return {"く", "いた", "いて", "き", "か", "け"};
    case Conjugation::ba:
      return {"ぶ", "んだ", "んで", "び", "ば", "べ"};
    case Conjugation::sa:
      return {"す", "した", "して", "し", "さ", "せ"};
    case Conjugation::one:
      return {"る", "た", "て", "", "", "られ"};
    case Conjugation::suru:
      return {"する", "した", "して", "し", "し", "でき"};
  }
  return {};
}

/// What a verb says of a noun: the reader of the outcome decides what that is worth.
Outcome of_noun(std::string_view rest) {
  static constexpr auto results =
      word_list({"結果", "実績", "数値", "水準", "一方", "要因", "理由", "原因"});
  // 「目標を下回る要因となっていた」 may be over.
  static constexpr auto conditions =
      word_list({"要因とな", "要因であ", "要因だ", "理由とな", "原因とな", "原因であ", "一因とな"});
  if (starts_with_one(rest, conditions)) return unclear;
  // 「下回る水準には至らなかった」
  static constexpr auto denied =
      word_list({"には至ら", "に至ら", "には達し", "に達しな", "に達せ", "には届", "に届か",
                 "ではな", "にはな", "とはな", "とはいえ", "とは言え"});
  for (std::string_view noun = rest; take_one(noun, results);) {
    if (starts_with_one(noun, denied)) return unclear;
    break;
  }
  if (starts_with_one(rest, results)) return fact;
  static constexpr auto hopes = word_list({"見込", "予定", "計画", "可能性", "方針", "必要", "場合",
                                           "懸念", "おそれ", "ペース", "勢い", "見通", "時", "際"});
  if (starts_with_one(rest, hopes)) return unclear;
  const std::string_view noun = noun_run(rest);
  return noun.empty() ? unclear : Outcome{.mood = Mood::fact, .noun = noun};
}

/// `rest` stands behind 〜た.
Outcome behind_past(std::string_view rest) {
  if (rest.starts_with("い")) return no_result;  // したい
  static constexpr auto facts =
      word_list({"が", "ものの", "ものと", "ものである", "ものだ", "ため", "ので", "から", "こと",
                 "けれど", "ほか", "ところ", "にも"});
  if (rest.empty() || starts_with_one(rest, facts)) return fact;
  static constexpr auto then = word_list({"後", "上", "うえ", "結果"});
  if (starts_with_one(rest, then)) return fact;
  const Outcome noun = of_noun(rest);
  // 「達成した学校」: some did, and nobody says what became of the rest.
  return noun.noun.empty() ? noun : unclear;
}

/// `rest` stands behind a verb's stem that に ない, ず or ません follow; unclear when none does.
Outcome behind_negative(std::string_view rest) {
  if (take(rest, "なかった")) return contrary(behind_past(rest));
  if (rest.starts_with("ません") || rest.starts_with("ず")) {
    return rest.starts_with("ずとも") ? unclear : negated;
  }
  if (take(rest, "なく")) return negated;
  if (!take(rest, "ない")) return unclear;
  if (rest.starts_with("よう")) return no_result;
  static constexpr auto facts = word_list({"が", "もの", "ため", "ので", "こと", "まま", "状況"});
  if (rest.empty() || starts_with_one(rest, facts)) return negated;
  const Outcome noun = of_noun(rest);
  return noun.noun.empty() ? contrary(noun) : unclear;
}

/// `rest` stands behind 〜て.
Outcome behind_te(std::string_view rest) {
  // 「達していない駅」 are some of them.
  if (rest.starts_with("いな") || rest.starts_with("いません")) {
    return behind_negative(rest.substr(std::string_view("い").size()));
  }
  if (rest.starts_with("おらず") || rest.starts_with("おりません")) return negated;
  // 「していた」 was so at some time, 「している」 is so.
  static constexpr auto going_on = word_list({"おり", "います", "きた", "きて", "しまった"});
  if (rest.empty() || starts_with_one(rest, going_on)) return fact;
  if (!take(rest, "いる")) return unclear;
  static constexpr auto facts = word_list({"が", "もの", "ため", "ので", "こと"});
  return rest.empty() || starts_with_one(rest, facts) ? fact : unclear;
}

/// `rest` stands behind でき, れ: what could be done.
Outcome behind_potential(std::string_view rest) {
  if (rest.empty()) return fact;
  if (take(rest, "た")) return behind_past(rest);
  if (take(rest, "ました")) return behind_past(rest);
  if (take(rest, "て")) return behind_te(rest);
  if (rest.starts_with("るよう")) return no_result;
  return behind_negative(rest);
}

/// `rest` stands behind 〜する, 〜る.
Outcome behind_plain(std::string_view rest) {
  static constexpr auto could =
      word_list({"ことができ", "ことはでき", "ことまではでき", "ことでき"});
  if (take_one(rest, could)) return behind_potential(rest);
  static constexpr auto denials = word_list(
      {"ことはなかった", "ことはなく", "ことなく",       "ことは困難", "ことが困難",   "ことは難し",
       "ことが難し",     "のは困難",   "のは難し",       "のが困難",   "には至らな",   "には至らず",
       "に至らな",       "に至らず",   "には至っていな", "には及ば",   "ことはかなわ", "ことは叶わ",
       "ことがかなわ",   "ことが叶わ", "には足り",       "には届か",   "ことができな"});
  if (starts_with_one(rest, denials)) return negated;
  static constexpr auto came =
      word_list({"に至った", "に至り", "ことになった", "ことになり", "こととなった", "こととなり"});
  if (starts_with_one(rest, came)) return fact;
  static constexpr auto purposes = word_list({"よう", "べく", "ため", "には", "ことを", "ことで"});
  if (starts_with_one(rest, purposes)) return no_result;
  static constexpr auto facts = word_list({"もの", "形と", "が、", "が", "状況"});
  if (rest.empty() || starts_with_one(rest, facts)) return fact;
  return of_noun(rest);
}

/// `rest` stands behind the stem and the form that joins clauses: 上回り、
Outcome behind_joining(std::string_view rest) {
  if (rest.empty()) return fact;
  if (take(rest, "ました")) return behind_past(rest);
  if (rest.starts_with("ません")) return negated;
  static constexpr auto wishes = word_list({"たい", "たく"});
  return starts_with_one(rest, wishes) ? no_result : unclear;
}

/// `rest` stands behind a noun that する would make a verb: 達成には至らなかった.
Outcome behind_noun(std::string_view rest) {
  if (rest.empty()) return fact;
  static constexpr auto done = word_list({"さ", "させ", "され", "し得", "しう"});
  if (take(rest, "され") || take(rest, "させ")) {
    if (rest.empty()) return fact;
    if (take(rest, "た")) return behind_past(rest);
    if (take(rest, "て")) return behind_te(rest);
    return behind_negative(rest);
  }
  if (starts_with_one(rest, done)) return unclear;
  static constexpr auto denials = word_list(
      {"困難",       "は困難",   "が困難",   "は難し",         "が難し",       "には至らな",
       "には至らず", "に至らな", "に至らず", "には至っていな", "に至っていな", "には至って",
       "には届か",   "に届か",   "には及ば", "とはならな",     "とはならず",   "とならな",
       "とならず",   "はかなわ", "がかなわ", "は叶わ",         "が叶わ"});
  if (starts_with_one(rest, denials)) return negated;
  for (const std::string_view could : {"ができ", "はでき", "もでき", "でき"}) {
    if (take(rest, could)) return behind_potential(rest);
  }
  static constexpr auto facts =
      word_list({"となった", "となり", "となって", "に至った", "に至り", "を果たし"});
  if (starts_with_one(rest, facts) || rest == "済" || rest == "で") return fact;
  static constexpr auto names = word_list({"に向", "へ", "のため", "を目指", "を図", "率", "度",
                                           "状況", "年度", "時期", "基準", "のた", "する", "可能"});
  return starts_with_one(rest, names) ? no_result : unclear;
}

}  // namespace

std::string_view noun_run(std::string_view text) {
  std::size_t end = 0;
  constexpr std::size_t longest = 60;
  while (end < text.size() && end < longest) {
    const text::Decoded next = text::decode_at(text, end);
    const char32_t c = next.character;
    const bool latin = (c >= U'a' && c <= U'z') || is_digit(c) || c == U'%';
    // 1,047人 and 28.3万人 are one word.
    const bool in_number = (c == U'.' || c == U',') && end > 0 && is_digit(text[end - 1]) &&
                           end + 1 < text.size() && is_digit(text[end + 1]);
    if (!is_kanji(c) && !is_katakana(c) && !latin && !in_number && c != U'-') break;
    end += next.length;
  }
  return text.substr(0, end);
}

Outcome outcome_of(std::string_view rest, Conjugation conjugation) {
  const Forms forms = forms_of(conjugation);
  if (take(rest, forms.past)) return behind_past(rest);
  if (take(rest, forms.te)) return behind_te(rest);
  if (conjugation == Conjugation::suru && rest.starts_with("すべく")) return no_result;
  if (take(rest, forms.plain)) return behind_plain(rest);
  if (conjugation == Conjugation::suru && rest.starts_with("せず")) return negated;
  std::string_view behind = rest;
  if (take(behind, forms.negative)) {
    const Outcome denied = behind_negative(behind);
    if (denied.mood != Mood::unclear) return denied;
  }
  behind = rest;
  if (take(behind, forms.potential)) return behind_potential(behind);
  behind = rest;
  if (conjugation == Conjugation::suru && !rest.starts_with("し")) return behind_noun(rest);
  if (take(behind, forms.joining)) return behind_joining(behind);
  return unclear;
}

}  // namespace tenken::prose
