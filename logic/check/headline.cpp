// SPDX-License-Identifier: MPL-2.0
// A rule's headline with the difference of one finding.
#include "logic/check/headline.hpp"

#include <charconv>
#include <string>

#include "logic/text/number.hpp"

namespace tenken::check {

using message::msg;

message::Message headline(const Finding& finding) {
  const std::string text(finding.rule->headline.empty() ? finding.rule->summary
                                                        : finding.rule->headline);
  message::Message what = msg(text.c_str());
  const std::string& digits = finding.difference;
  double difference = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), difference);
  if (error != std::errc() || end != digits.data() + digits.size()) return what;
  return msg("{1}（差 {2}）", std::move(what), text::format_amount(difference));
}

}  // namespace tenken::check
