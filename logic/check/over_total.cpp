// SPDX-License-Identifier: MPL-2.0
// What cannot be more than the year's 合計(予算現額).
#include "logic/check/over_total.hpp"

#include <utility>

#include "logic/text/number.hpp"

namespace tenken::check {

using message::msg;
using text::format_amount;

void report_over_total(const Subject& subject, const record::CostRow& row,
                       const record::Field& part, message::Message because, Findings& findings) {
  const auto amount = part.number();
  const auto total = row.total.number();
  if (!amount || !total || *amount <= *total) return;
  FindingBuilder finding = findings.at(part);
  finding.amounts(*amount, *total)
      .expected("≤ " + format_amount(*total))
      .related(row.total)
      .say(msg("{1}が {2} で、合計(予算現額)の {3} を {4} 上回っています。"
               "{5}どちらかを直してください。",
               subject.title(part.id), format_amount(*amount), format_amount(*total),
               format_amount(*amount - *total), std::move(because)));
  if (*total < 0) finding.rests_on(row.total, row.carried, row.initial);
}

}  // namespace tenken::check
