// SPDX-License-Identifier: MPL-2.0
// A message as Japanese staff read it.
#pragma once

#include <string>

#include "logic/message/language.hpp"

namespace tenken::test {

inline std::string said(const message::Message& message) {
  static const message::Language japanese("ja", "");
  return message.empty() ? std::string() : japanese.say(message);
}

}  // namespace tenken::test
