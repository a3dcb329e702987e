// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/text/mend.hpp"

#include "logic/text/foreign.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// The lead bytes of the blocks in question; a text without them, as most are, needs no decoding.
bool may_hold_foreign(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if ((lead == 0xE2 && next >= 0xBA) || (lead == 0xEF && next == 0xB8)) {
      return true;
    }
  }
  return false;
}

char32_t mended(char32_t c) {
  const char32_t upright = upright_form(c);
  return upright != 0 ? upright : radical_character(c);
}

}  // namespace

std::vector<ForeignCharacter> foreign_characters(std::string_view text) {
  std::vector<ForeignCharacter> found;
  if (!may_hold_foreign(text)) {
    return found;
  }
  std::size_t index = 0;
  for (std::size_t offset = 0; offset < text.size(); ++index) {
    const Decoded decoded = decode_at(text, offset);
    const char32_t replacement = maybe_foreign(decoded.character) ? mended(decoded.character) : 0;
    if (replacement != 0 || is_partial_radical(decoded.character)) {
      ForeignCharacter& foreign = found.emplace_back();
      foreign.offset = offset;
      foreign.index = index;
      foreign.found = text.substr(offset, decoded.length);
      if (replacement != 0) {
        append_utf8(foreign.replacement, replacement);
      }
    }
    offset += decoded.length;
  }
  return found;
}

std::string mend(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  std::size_t copied = 0;
  for (const ForeignCharacter& foreign : foreign_characters(text)) {
    if (foreign.replacement.empty()) {
      continue;
    }
    result.append(text.substr(copied, foreign.offset - copied)).append(foreign.replacement);
    copied = foreign.offset + foreign.found.size();
  }
  return result.append(text.substr(copied));
}

}  // namespace tenken::text
