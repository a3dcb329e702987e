// SPDX-License-Identifier: MPL-2.0
// Sheets of a prefecture that does not exist: different in length, amounts, indicators and words,
// some with mistakes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "logic/fill/filled_form.hpp"

namespace tenken::bench {

struct Generated {
  fill::FilledForm form;
  std::vector<std::string> rules;  ///< of the mistakes that were put in
  std::string name;                ///< for its file, without an ending: 部局/番号_事業名
};

/// The workbook of this number: the same for the same number and seed. Every fourth has mistakes.
[[nodiscard]] Generated generate(std::uint32_t number, std::uint32_t seed);

}  // namespace tenken::bench
