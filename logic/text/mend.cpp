// SPDX-License-Identifier: MPL-2.0
// Characters from a PDF's paste, found and replaced.
#include "logic/text/mend.hpp"

#include "logic/text/foreign.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// True when `text` has `lead` with a byte from `least` to `most` behind it.
bool has_pair(std::string_view text, char lead, unsigned char least, unsigned char most) {
  for (auto at = text.find(lead); at != std::string_view::npos && at + 2 < text.size();
       at = text.find(lead, at + 1)) {
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (next >= least && next <= most) return true;
  }
  return false;
}

/// The lead bytes of the blocks in question; a text without them, as most are, needs no decoding.
bool may_hold_foreign(std::string_view text) {
  return has_pair(text, '\xE2', 0xBA, 0xFF) || has_pair(text, '\xEF', 0xB8, 0xB9);
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
