// SPDX-License-Identifier: MPL-2.0
// Colours of a terminal; nothing at all where there is none.
#pragma once

#include <string>
#include <string_view>

#include "logic/check/rule.hpp"

namespace tenken::report {

class Style {
 public:
  explicit Style(bool colour = false) : colour_(colour) {}

  [[nodiscard]] std::string bold(std::string_view text) const { return wrapped("1", text); }
  [[nodiscard]] std::string dim(std::string_view text) const { return wrapped("2", text); }
  [[nodiscard]] std::string severity(check::Severity severity, std::string_view text) const {
    switch (severity) {
      case check::Severity::error:
        return wrapped("1;31", text);
      case check::Severity::warning:
        return wrapped("33", text);
      case check::Severity::note:
        return wrapped("36", text);
    }
    return std::string(text);
  }
  [[nodiscard]] std::string good(std::string_view text) const { return wrapped("32", text); }

 private:
  [[nodiscard]] std::string wrapped(std::string_view code, std::string_view text) const {
    if (!colour_) return std::string(text);
    std::string result = "\x1b[";
    result.append(code).append("m").append(text).append("\x1b[0m");
    return result;
  }

  bool colour_;
};

}  // namespace tenken::report
