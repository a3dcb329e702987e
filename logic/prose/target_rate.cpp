// SPDX-License-Identifier: MPL-2.0
// What share of a target a sentence says was reached: 達成率, 目標比, 8割.
#include "logic/prose/target_rate.hpp"

#include "logic/prose/verb_mood.hpp"
#include "logic/prose/words.hpp"
#include "logic/text/number.hpp"

namespace tenken::prose {
namespace {

using Kind = TargetClaim::Kind;

constexpr double tenth = 10;  // percent

/// What stands behind a percentage makes it this year's: であった, にとどまり; not を目指す,
/// 増加した.
bool is_stated(std::string_view rest) {
  static constexpr auto facts = word_list(
      {"となった", "となり", "となって", "である", "であった", "であり", "だった", "で、", "と、",
       "、", "。", "にとどま", "に留ま", "に達した", "の実績", "の結果", "の達成", "の進捗"});
  static constexpr auto others = word_list(
      {"見込", "予定", "増", "減", "上回", "下回", "超", "目指", "伸び", "高", "低", "よう"});
  return (rest.empty() || starts_with_one(rest, facts)) && !contains_one(clause_at(rest), others);
}

/// What a rate of achievement of `percent` says.
Kind of_rate(double percent) {
  constexpr double whole = 100;
  return percent >= whole ? Kind::achieved : Kind::missed;
}

std::optional<TargetClaim> rate_claim(std::string_view sentence, std::size_t at, double percent,
                                      std::size_t end) {
  return TargetClaim{.kind = of_rate(percent),
                     .of_value = false,
                     .quote = std::string(sentence.substr(at, end - at)),
                     .difference = {},
                     .rate = {}};
}

/// 「達成率は85%」: `rest` stands behind 達成率.
std::optional<TargetClaim> of_achievement_rate(std::string_view sentence, std::size_t at,
                                               std::string_view rest) {
  static constexpr auto particles = word_list({"は約", "は", "が", "も", ":", "として", "約"});
  const std::string_view joined = rest;
  take_one(rest, particles);
  const bool nearly = joined.substr(0, joined.size() - rest.size()).ends_with("約");
  const auto amount = amount_at(rest, "%");
  if (!amount) return std::nullopt;
  const std::string_view behind = rest.substr(amount->length);
  // 「達成率100%を目指し」 is what was wished for.
  static constexpr auto facts = word_list({"と", "で", "だ", "に", "。", "、", "を超え", "を上回"});
  static constexpr auto wishes =
      word_list({"とする", "とな", "になるよう", "に向", "には", "を目指", "に近", "に引き上げる"});
  const bool became = behind.starts_with("とな");
  if (!behind.empty() && !starts_with_one(behind, facts)) return std::nullopt;
  if (!became && starts_with_one(behind, wishes)) return std::nullopt;
  if (behind.starts_with("となる")) return std::nullopt;
  auto claim = rate_claim(sentence, at, amount->value, sentence.size() - behind.size());
  if (nearly) return claim;
  claim->rate = amount->value;
  claim->rate_step = text::last_decimal(rest.substr(0, amount->length));
  return claim;
}

}  // namespace

bool is_missed(std::string_view rest) {
  static constexpr auto reasons = word_list(
      {"の結果", "の要因", "の理由", "の原因", "の主な", "となり", "となって", "であり", "に終わ"});
  if (starts_with_one(rest, reasons)) return true;
  std::string_view clause = clause_at(rest);
  if (clause == "で" || clause == "のため") return true;
  if (!take_one(clause, it_was)) return false;
  static constexpr auto joints = word_list({"が", "もの", "ため", "こと", "ので", "から"});
  return clause.empty() || starts_with_one(clause, joints);
}

std::optional<double> share_of(std::string_view number) {
  const auto share = decimal_at(number);
  if (!share) return std::nullopt;
  const std::string_view behind = number.substr(share->length);
  if (behind.starts_with('%')) return share->value;
  return behind.starts_with("割") ? std::optional(share->value * tenth) : std::nullopt;
}

std::optional<Ratio> ratio_to_target(std::string_view rest, std::string_view unit) {
  static constexpr auto of_it =
      word_list({"に対する", "に対しての", "に対しては", "に対して", "比", "対比", "に比べ"});
  static constexpr auto names =
      word_list({"実績値の割合", "実績の割合", "実績値の比率", "実績の比率", "達成割合", "進捗率",
                 "進捗度", "到達率", "比率", "割合", "実施率", "実績率"});
  static constexpr auto particles = word_list({"では", "で", "は", "が", "も", ":", "、", "の"});
  const std::size_t whole = rest.size();
  if (unit == "%" || !take_one(rest, of_it)) return std::nullopt;
  const bool named = take_one(rest, names);
  take_one(rest, particles);
  Ratio ratio;
  ratio.exact = !take(rest, "約");
  const auto number = decimal_at(rest);
  const auto share = share_of(rest);
  constexpr double least = 50;  // 「目標比12%」 may be by how much it is above
  if (!number || !share || (!named && *share < least)) return std::nullopt;
  ratio.percent = *share;
  const std::string_view tenths = "割";
  const bool in_tenths = rest.substr(number->length).starts_with(tenths);
  ratio.step = in_tenths ? tenth : number->step;
  rest.remove_prefix(number->length + (in_tenths ? tenths.size() : 1));
  if (!is_stated(rest)) return std::nullopt;
  ratio.length = whole - rest.size();
  return ratio;
}

std::optional<TargetClaim> achievement_mention(std::string_view sentence, std::size_t at,
                                               const Measure& measure) {
  std::string_view rest = sentence.substr(at);
  if (take(rest, "未達成") || take(rest, "未達")) {
    if (!is_missed(rest) && !(at == 0 && clause_at(rest).empty())) return std::nullopt;
    const std::string_view clause = clause_at(rest);
    return TargetClaim{
        .kind = Kind::missed,
        .of_value = false,
        .quote =
            std::string(sentence.substr(at, sentence.size() - rest.size() + clause.size() - at)),
        .difference = {},
        .rate = {},
    };
  }
  if (!take(rest, "達成")) return std::nullopt;
  // 「達成の要因は、…」
  static constexpr auto causes =
      word_list({"の要因は", "の要因として", "の理由は", "の理由として"});
  if (at == 0 && starts_with_one(rest, causes)) {
    return TargetClaim{.kind = Kind::achieved,
                       .of_value = false,
                       .quote = std::string(sentence.substr(0, sentence.size() - rest.size())),
                       .difference = {},
                       .rate = {}};
  }
  // A rate that is itself what the indicator counts.
  if (measure.unit == "%" || measure.name.find("達成") != std::string::npos) return std::nullopt;
  if (take(rest, "率")) return of_achievement_rate(sentence, at, rest);
  // 「100%達成した」
  std::string_view before = window_before(sentence.substr(0, at), 16);
  if (before.ends_with("を")) before.remove_suffix(std::string_view("を").size());
  if (!before.ends_with('%')) return std::nullopt;
  before.remove_suffix(1);
  const std::size_t begin = before.find_last_not_of("0123456789.");
  const auto percent = number_of(before.substr(begin == std::string_view::npos ? 0 : begin + 1));
  if (!percent) return std::nullopt;
  const Outcome outcome = outcome_of(clause_at(rest), Conjugation::suru);
  if (outcome.mood != Mood::fact || !outcome.noun.empty()) return std::nullopt;
  return rate_claim(sentence, at, *percent, sentence.size() - rest.size() + clause_at(rest).size());
}

}  // namespace tenken::prose
