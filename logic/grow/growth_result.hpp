// SPDX-License-Identifier: MPL-2.0
// What came of a plan for growing, whoever carried it out.
#pragma once

#include <cstdint>
#include <string>

#include "logic/grow/growth.hpp"
#include "logic/message/message.hpp"

namespace tenken::grow {

enum class Growth : std::uint8_t {
  done,
  read_only,        ///< the document cannot be changed
  sheet_protected,  ///< a sheet that would change is protected
  failed,           ///< the office did not do it all; nothing is changed
};

struct GrowthResult {
  Growth growth = Growth::done;
  std::string sheet;        ///< the protected one
  message::Message reason;  ///< of a failure; may be empty
};

}  // namespace tenken::grow
