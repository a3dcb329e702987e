// SPDX-License-Identifier: MPL-2.0
// The form's words for a verdict, and back: ↗, 達成, 順調.
#include <array>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

/// What folding makes of the dash: read like it, so that callers may fold first.
constexpr std::string_view folded_dash = "-";

/// The one of `all` whose word is `text`.
template <typename Word, std::size_t count>
std::optional<Word> find_word(std::string_view text, const std::array<Word, count>& all) {
  for (const Word candidate : all) {
    if (word(candidate) == text) {
      return candidate;
    }
  }
  return text == folded_dash ? std::optional<Word>(Word::none) : std::nullopt;
}

}  // namespace

std::string_view word(Trend trend) {
  switch (trend) {
    case Trend::better:
      return "↗";
    case Trend::worse:
      return "↘";
    case Trend::same:
      return "→";
    case Trend::none:
      break;
  }
  return no_value;
}

std::string_view word(Status status) {
  switch (status) {
    case Status::achieved:
      return "達成";
    case Status::missed:
      return "未達成";
    case Status::none:
      break;
  }
  return no_value;
}

std::string_view word(Outlook outlook) {
  switch (outlook) {
    case Outlook::on_track:
      return "順調";
    case Outlook::mostly_on_track:
      return "おおむね順調";
    case Outlook::needs_effort:
      return "努力を要する";
    case Outlook::none:
      break;
  }
  return no_value;
}

std::optional<Trend> read_trend(std::string_view text) {
  return find_word(text, std::array{Trend::none, Trend::better, Trend::worse, Trend::same});
}

std::optional<Status> read_status(std::string_view text) {
  return find_word(text, std::array{Status::none, Status::achieved, Status::missed});
}

std::optional<Direction> read_direction(std::string_view text) {
  // A blank cell in an optional argument arrives as 0, so 0 is "not given".
  if (text.empty() || text == "0" || text == "1" || text == "higher" || text == "上") {
    return Direction::higher_is_better;
  }
  if (text == "-1" || text == "lower" || text == "下") {
    return Direction::lower_is_better;
  }
  return std::nullopt;
}

}  // namespace tenken::kpi
