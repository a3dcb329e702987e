// SPDX-License-Identifier: MPL-2.0
// A rule's headline with the difference of one finding.
#include "logic/check/headline.hpp"

#include <charconv>
#include <string>
#include <utility>

#include "logic/text/number.hpp"

namespace tenken::check {

using message::msg;

message::Message headline(const Finding& finding) {
  const std::string text(finding.rule->headline.empty() ? finding.rule->summary
                                                        : finding.rule->headline);
  message::Message what = msg(text.c_str());
  std::string difference = shown_difference(finding);
  return difference.empty() ? what : msg("{1}（差 {2}）", std::move(what), std::move(difference));
}

std::string shown_difference(const Finding& finding) {
  const std::string& digits = finding.difference;
  double difference = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), difference);
  const bool is_number = error == std::errc() && end == digits.data() + digits.size();
  return is_number ? text::format_amount(difference) : std::string();
}

}  // namespace tenken::check
