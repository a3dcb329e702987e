// SPDX-License-Identifier: MPL-2.0
// Messages put into words, with the catalogue of a language.
#pragma once

#include <locale>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/message.hpp"

namespace tenken::message {

/// One language, loaded once (making it costs some milliseconds) and then shared; saying is
/// thread-safe.
class Language {
 public:
  /// `tag` is "ja" or "en" (a region behind it is ignored; other languages are said in English).
  /// `catalogues` holds <tag>/LC_MESSAGES/tenken.mo; without them everything is said in Japanese.
  Language(std::string_view tag, const std::string& catalogues);

  /// "ja" or "en".
  [[nodiscard]] const std::string& tag() const { return tag_; }

  /// `message` with its arguments, in this language.
  [[nodiscard]] std::string say(const Message& message) const;

  /// `words`, which are said already, as a sentence of this language lists them; those that are
  /// empty are left out.
  [[nodiscard]] std::string list(const std::vector<std::string>& words) const;

 private:
  std::string tag_;
  std::locale locale_;
};

}  // namespace tenken::message
