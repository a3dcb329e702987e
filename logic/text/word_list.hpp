// SPDX-License-Identifier: MPL-2.0
// Lists of words that texts are held against, at every character.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "logic/text/affixes.hpp"

namespace tenken::text {

/// A list of words that is known when the program is compiled. Nearly always none of them stands
/// where somebody looks, and two bytes of the text are enough to say so: for each of the two, the
/// list has a set of those that its words have there.
template <std::size_t n>
class Words {
 public:
  explicit consteval Words(const std::array<std::string_view, n>& words) : words_(words) {
    for (const std::string_view word : words_) {
      if (word.size() < first_size) {
        short_first_.add(byte_at(word, 0));
      } else {
        second_.add(byte_at(word, 1));
        third_.add(byte_at(word, 2));
      }
      last_.add(byte_before_end(word, 1));
      second_last_.add(byte_before_end(word, 2));
    }
  }

  [[nodiscard]] constexpr const std::string_view* begin() const { return words_.data(); }
  [[nodiscard]] constexpr const std::string_view* end() const { return words_.data() + n; }
  [[nodiscard]] constexpr std::string_view front() const { return words_.front(); }

  /// False for most texts that begin with none of the words, true for all others.
  [[nodiscard]] constexpr bool may_begin(std::string_view text) const {
    if (short_first_.may_hold(byte_at(text, 0))) return true;
    return text.size() >= first_size && second_.may_hold(byte_at(text, 1)) &&
           third_.may_hold(byte_at(text, 2));
  }

  /// Likewise for what they end with.
  [[nodiscard]] constexpr bool may_end(std::string_view text) const {
    return last_.may_hold(byte_before_end(text, 1)) &&
           second_last_.may_hold(byte_before_end(text, 2));
  }

 private:
  /// In bytes, of a kana or kanji; the first of them says next to nothing.
  static constexpr std::size_t first_size = 3;
  /// Stands for whichever byte there is before a word: none, too.
  static constexpr unsigned any = 256;

  static constexpr unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : any;
  }
  static constexpr unsigned byte_before_end(std::string_view text, std::size_t from_end) {
    return from_end <= text.size() ? static_cast<unsigned char>(text[text.size() - from_end]) : any;
  }

  /// Bytes by their last six bits: the others are the same in all kana and kanji.
  class Bytes {
   public:
    constexpr void add(unsigned byte) { bits_ |= byte == any ? all : bit_of(byte); }
    [[nodiscard]] constexpr bool may_hold(unsigned byte) const {
      return byte == any ? bits_ == all : (bits_ & bit_of(byte)) != 0;
    }

   private:
    static constexpr std::uint64_t all = ~std::uint64_t{0};
    static constexpr std::uint64_t bit_of(unsigned byte) {
      return std::uint64_t{1} << (byte % 64U);
    }
    std::uint64_t bits_ = 0;
  };

  std::array<std::string_view, n> words_;
  Bytes short_first_;  ///< of words of one or two bytes
  Bytes second_;       ///< of the others
  Bytes third_;
  Bytes last_;
  Bytes second_last_;
};

/// word_list({"令和", "平成"})
template <std::size_t n>
// As std::to_array, whose number of words nobody has to say. NOLINTNEXTLINE(*-avoid-c-arrays)
[[nodiscard]] consteval Words<n> word_list(const std::string_view (&&words)[n]) {
  return Words<n>(std::to_array(words));
}

template <std::size_t n>
[[nodiscard]] constexpr bool starts_with_one(std::string_view text, const Words<n>& words) {
  return words.may_begin(text) &&
         std::ranges::any_of(words, [&](auto word) { return begins_with(text, word); });
}

template <std::size_t n>
[[nodiscard]] constexpr bool ends_with_one(std::string_view text, const Words<n>& words) {
  return words.may_end(text) &&
         std::ranges::any_of(words, [&](auto word) { return finishes_with(text, word); });
}

/// `text` is one of the words.
template <std::size_t n>
[[nodiscard]] constexpr bool is_one(std::string_view text, const Words<n>& words) {
  return words.may_end(text) && std::ranges::find(words, text) != words.end();
}

}  // namespace tenken::text
