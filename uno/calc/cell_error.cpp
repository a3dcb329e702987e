// SPDX-License-Identifier: MPL-2.0
// Calc's formula errors by their names.
#include "uno/calc/cell_error.hpp"

namespace tenken::office {

std::string error_name(std::int32_t code) {
  switch (code) {
    case 503:
      return "#NUM!";
    case 519:
      return "#VALUE!";
    case 521:
      return "#NULL!";
    case 524:
      return "#REF!";
    case 525:
      return "#NAME?";
    case 532:
      return "#DIV/0!";
    case 32767:
      return "#N/A";
    default:
      return "Err:" + std::to_string(code);
  }
}

}  // namespace tenken::office
