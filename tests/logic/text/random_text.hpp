// SPDX-License-Identifier: MPL-2.0
// Random texts for tests of what must hold for any.
#pragma once

#include <array>
#include <random>
#include <string>

#include "logic/text/utf8.hpp"

namespace tenken::test {

/// Texts that are as nasty as a cell's can be, the same ones on every run.
class RandomText {
 public:
  /// Up to `longest` characters from the blocks that normalising, dashes and radicals are about.
  std::string next(std::size_t longest = 8) {
    std::string text;
    const std::size_t length = below(longest + 1);
    for (std::size_t i = 0; i < length; ++i) {
      text::append_utf8(text, character());
    }
    return text;
  }

  /// Bytes that need not be UTF-8.
  std::string next_bytes(std::size_t longest = 8) {
    std::string bytes;
    const std::size_t length = below(longest + 1);
    for (std::size_t i = 0; i < length; ++i) {
      bytes.push_back(static_cast<char>(below(256)));
    }
    return bytes;
  }

 private:
  struct Block {
    char32_t first = 0;
    char32_t last = 0;
  };

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(generator_);
  }

  char32_t character() {
    static constexpr std::array<Block, 20> blocks = {{
        {0x09, 0x7E},     {0xA0, 0xFF},     {0x2B0, 0x36F},   {0x370, 0x3FF},   {0x2000, 0x2064},
        {0x2070, 0x209C}, {0x2100, 0x214F}, {0x2190, 0x22FF}, {0x2460, 0x24FF}, {0x2500, 0x26FF},
        {0x2E80, 0x2FD5}, {0x3000, 0x303F}, {0x3041, 0x30FF}, {0x3099, 0x309C}, {0x3200, 0x33FF},
        {0x4E00, 0x4E80}, {0xF900, 0xFAFF}, {0xFE00, 0xFE6F}, {0xFF01, 0xFFEE}, {0x1D400, 0x1D4FF},
    }};
    const Block block = blocks[below(blocks.size())];
    return block.first + static_cast<char32_t>(below(block.last - block.first + 1));
  }

  // The seed is fixed on purpose: a failure must come back.
  std::mt19937 generator_{20240601};  // NOLINT(cert-msc51-cpp)
};

}  // namespace tenken::test
