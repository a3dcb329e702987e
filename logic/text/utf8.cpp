// SPDX-License-Identifier: MPL-2.0
// Characters of UTF-8 text, one by one.
#include "logic/text/utf8.hpp"

#include <algorithm>

namespace tenken::text {
namespace {

unsigned char byte_at(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

/// What a sequence's first byte promises.
struct Lead {
  std::size_t length = 0;  ///< 0 when no sequence begins so
  char32_t bits = 0;       ///< the payload of the first byte
  char32_t least = 0;      ///< smaller values have a shorter form
};

Lead read_lead(unsigned char lead) {
  if ((lead & 0xE0U) == 0xC0U) {
    return {.length = 2, .bits = lead & 0x1FU, .least = 0x80};
  }
  if ((lead & 0xF0U) == 0xE0U) {
    return {.length = 3, .bits = lead & 0x0FU, .least = 0x800};
  }
  if ((lead & 0xF8U) == 0xF0U) {
    return {.length = 4, .bits = lead & 0x07U, .least = 0x10000};
  }
  return {};
}

}  // namespace

Decoded decode_rare(std::string_view text, std::size_t offset) {
  const Lead lead = read_lead(byte_at(text, offset));
  if (lead.length == 0 || text.size() - offset < lead.length) {
    return {};
  }
  char32_t character = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const unsigned char next = byte_at(text, offset + i);
    if ((next & 0xC0U) != 0x80U) {
      return {};
    }
    character = (character << 6U) | (next & 0x3FU);
  }
  if (character < lead.least || character > 0x10FFFF || is_surrogate(character)) {
    return {};
  }
  return {.character = character, .length = lead.length};
}

Decoded decode_last(std::string_view text) {
  constexpr std::size_t longest = 4;
  for (std::size_t length = 1; length <= longest && length <= text.size(); ++length) {
    const Decoded decoded = decode_at(text, text.size() - length);
    if (decoded.length == length && decoded.character != replacement_character) return decoded;
  }
  // U+FFFD itself, or a byte that belongs to no character.
  const bool written = text.ends_with("\xEF\xBF\xBD");
  return {.character = replacement_character, .length = written ? std::size_t{3} : 1};
}

std::u32string decode(std::string_view text) {
  std::u32string characters;
  characters.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const Decoded decoded = decode_at(text, offset);
    characters.push_back(decoded.character);
    offset += decoded.length;
  }
  return characters;
}

void append_utf8(std::string& text, char32_t character) {
  const auto tail = [&](unsigned shift) {
    text.push_back(static_cast<char>(0x80U | ((character >> shift) & 0x3FU)));
  };
  if (character < 0x80) {
    text.push_back(static_cast<char>(character));
  } else if (character < 0x800) {
    text.push_back(static_cast<char>(0xC0U | (character >> 6U)));
    tail(0);
  } else if (character < 0x10000) {
    text.push_back(static_cast<char>(0xE0U | (character >> 12U)));
    tail(6);
    tail(0);
  } else {
    text.push_back(static_cast<char>(0xF0U | (character >> 18U)));
    tail(12);
    tail(6);
    tail(0);
  }
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace tenken::text
