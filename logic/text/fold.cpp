// SPDX-License-Identifier: MPL-2.0
// Texts brought into one form, to be compared.
#include "logic/text/fold.hpp"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>
#include <boost/locale/localization_backend.hpp>
#include <locale>

#include "logic/text/characters.hpp"
#include "logic/text/foreign.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::text {
namespace {

/// Made once, since making a locale costs milliseconds; and fixed, since what two labels fold to
/// belongs to the form and must be the same on every machine.
const std::locale& folding_locale() {
  static const std::locale locale = [] {
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu");
    boost::locale::generator generator(backends);
    generator.categories(boost::locale::convert_facet);
    generator.characters(boost::locale::char_facet);
    return generator("ja_JP.UTF-8");
  }();
  return locale;
}

/// True for characters that compatibility normalisation leaves alone whatever stands beside them,
/// and that have no case: nearly all of a Japanese form's text.
bool is_settled(char32_t c) {
  return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FC) ||
         (c >= 0x3001 && c <= 0x3029) || (c >= 0x2190 && c <= 0x21FF) ||
         (c >= 0x25A0 && c <= 0x26FF) || (c >= 0x2018 && c <= 0x201D) || c == 0x203B ||  // ※
         (c >= 0xE000 && c <= 0xF8FF);  // private use: what labels have for a year or a box
}

/// Where the kana, kanji and full stops end that begin at `offset`: what folding keeps as it is,
/// whatever stands beside it, and nearly all of a text.
std::size_t end_of_kept(std::string_view text, std::size_t offset) {
  return end_of_run(text, offset, [](char32_t c) {
    return is_within(c, 0x4E00, 0x9FFF) | is_within(c, 0x3041, 0x3096) |
           is_within(c, 0x30A1, 0x30FA) | is_within(c, 0x3001, 0x3002);
  });
}

/// ①, the commonest of the characters that normalisation turns into others.
bool is_circled_digit(char32_t c) { return c >= 0x2460 && c <= 0x2468; }

/// Writes characters in the form in which they are compared.
class FoldedText {
 public:
  explicit FoldedText(std::size_t room) { text_.reserve(room); }

  /// Adds characters that are kept.
  void keep(std::string_view characters) {
    if (characters.empty()) return;
    text_.append(characters);
    kept_ = characters;
  }

  void add(char32_t c) {
    if (is_invisible(c)) {
      return;
    }
    if (c < 0x80) {
      previous_ = lower_ascii(c);
      kept_ = {};
      text_.push_back(static_cast<char>(previous_));
      return;
    }
    previous_ = folded(c);
    kept_ = {};
    settled_ = settled_ && is_settled(previous_);
    append_utf8(text_, previous_);
  }

  /// False when a character was added that only ICU can normalise.
  [[nodiscard]] bool settled() const { return settled_; }

  [[nodiscard]] std::string&& take() { return std::move(text_); }

 private:
  [[nodiscard]] char32_t folded(char32_t c) const {
    if (maybe_foreign(c)) {
      const char32_t character = radical_character(c);
      return character != 0 ? character : c;
    }
    if (is_circled_digit(c)) {
      return U'1' + (c - 0x2460);
    }
    // After kana, or after another long mark, ー lengthens (データ); elsewhere somebody typed it
    // for ―.
    if (is_dash(c) || (c == prolonged_mark && !lengthens())) {
      return U'-';
    }
    return is_wave(c) ? U'~' : lower_ascii(narrow(c));
  }

  [[nodiscard]] bool lengthens() const {
    const char32_t before = kept_.empty() ? previous_ : decode_last(kept_).character;
    return is_kana(before) || before == prolonged_mark;
  }

  std::string text_;
  /// The last character that was added, or the last characters that were kept.
  char32_t previous_ = 0;
  std::string_view kept_;
  bool settled_ = true;
};

FoldedText fold_characters(std::string_view text) {
  FoldedText folded(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t end = end_of_kept(text, offset);
    folded.keep(text.substr(offset, end - offset));
    if (end == text.size()) break;
    const Decoded decoded = decode_at(text, end);
    folded.add(decoded.character);
    offset = end + decoded.length;
  }
  return folded;
}

/// What must be gone before ICU sees the text: radicals whose compatibility form is the traditional
/// one, a tilde that it would split, invalid bytes, and white space between a letter and its mark.
std::string prepared(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const Decoded decoded = decode_at(text, offset);
    offset += decoded.length;
    const char32_t c = decoded.character;
    if (is_invisible(c)) {
      continue;
    }
    const char32_t radical = maybe_foreign(c) ? radical_character(c) : 0;
    append_utf8(result, radical != 0 ? radical : (is_wave(c) ? U'~' : c));
  }
  return result;
}

/// The general way, through ICU. A round can make work for the next (a space that normalisation
/// splits off and we drop brings a letter and a mark together), so it goes on until nothing
/// changes.
std::string fold_with_icu(std::string_view text) {
  const std::locale& locale = folding_locale();
  std::string current = prepared(text);
  // Two rounds do for real texts; the bound is only there so that no text can keep us here.
  for (int round = 0; round < 10; ++round) {
    FoldedText next = fold_characters(boost::locale::fold_case(
        boost::locale::normalize(current, boost::locale::norm_nfkc, locale), locale));
    const bool settled = next.settled();
    std::string folded = next.take();
    if (settled || folded == current) {
      return folded;
    }
    current = std::move(folded);
  }
  return current;
}

}  // namespace

std::string fold(std::string_view text) {
  FoldedText folded = fold_characters(text);
  return folded.settled() ? folded.take() : fold_with_icu(text);
}

bool same_folded(std::string_view a, std::string_view b) { return a == b || fold(a) == fold(b); }

}  // namespace tenken::text
