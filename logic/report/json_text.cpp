// SPDX-License-Identifier: MPL-2.0
// JSON written straight, for lists that are long; as nlohmann's dump() writes it.
#include "logic/report/json_text.hpp"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "logic/text/utf8.hpp"

namespace tenken::report {
namespace {

using nlohmann::json;

bool is_valid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if ((text[at] & 0x80) == 0) {
      ++at;
      continue;
    }
    const text::Decoded next = text::decode_at(text, at);
    if (next.length == 1) return false;
    at += next.length;
  }
  return true;
}

bool is_escaped(char c) { return (c >= 0 && c < 0x20) || c == '"' || c == '\\'; }

std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

void append_json_string(std::string& json, std::string_view value) {
  if (!is_valid(value)) {
    json += dumped(value);
    return;
  }
  json += '"';
  std::size_t done = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (!is_escaped(value[at])) continue;
    json.append(value, done, at - done);
    const std::string escape = dumped(value.substr(at, 1));
    json.append(escape, 1, escape.size() - 2);
    done = at + 1;
  }
  json.append(value, done);
  json += '"';
}

void append_json_number(std::string& json, double value) {
  // A whole number is written as one: 260553, not 260553.0. Beyond this bound a double does not
  // count in ones.
  constexpr double last_whole = 9007199254740992.0;
  if (std::trunc(value) == value && std::abs(value) <= last_whole) {
    json += dumped(static_cast<std::int64_t>(value));
  } else {
    json += dumped(value);
  }
}

}  // namespace tenken::report
