// SPDX-License-Identifier: MPL-2.0
// The section of the form to which a finding belongs, for grouping.
#pragma once

#include <string>

#include "logic/check/finding.hpp"
#include "logic/form/titles.hpp"
#include "logic/message/message.hpp"

namespace tenken::view {

/// Where a finding belongs.
struct Section {
  std::string key;        ///< "cost", "subproject"; "" for the sheet as a whole
  message::Message name;  ///< 「６ 事業コスト」
  std::string rest;       ///< the place inside of it: 「R5年度 合計(予算現額)」
};

[[nodiscard]] Section section_of(const check::Place& place, const form::Titles& titles);

}  // namespace tenken::view
