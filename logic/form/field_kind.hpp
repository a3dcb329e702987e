// SPDX-License-Identifier: MPL-2.0
// What a field holds.
#pragma once

#include <cstdint>

namespace tenken::form {

enum class FieldKind : std::uint8_t {
  text,            ///< prose
  name,            ///< a short text that is compared: 事業名, 指標名
  number_label,    ///< a No.: "①", "④-1", "2-1③"; always text
  project_number,  ///< 07 06 01
  stage,           ///< the four boxes
  fiscal_year,
  period,  ///< S46 〜
  unit,
  value,         ///< an indicator's value, in the indicator's own unit
  ratio,         ///< a tolerance: a fraction
  direction,     ///< 上 or 下
  trend,         ///< ↗ ↘ → ―
  status,        ///< 達成 未達成 ―
  thousand_yen,  ///< whole 千円
  staff,         ///< 人, one decimal
  method,        ///< 実施方法
};

}  // namespace tenken::form
