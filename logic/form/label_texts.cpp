// SPDX-License-Identifier: MPL-2.0
// The texts of a definition's labels, and which of them a cell holds.
#include "logic/form/label_texts.hpp"

#include <algorithm>

#include "logic/form/definition.hpp"
#include "logic/form/label_text.hpp"
#include "logic/text/characters.hpp"
#include "logic/text/eras.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::form {
namespace {

/// True for characters that folding leaves as they are whatever stands beside them, but for the
/// case of letters.
bool is_plain(char32_t c) {
  return c < 0x80 || (c >= U'一' && c <= U'\u9FFF') || (c >= U'ぁ' && c <= U'ゖ') ||
         (c >= U'ァ' && c <= U'ヺ');
}

/// A dash, a bracket, or a mark that may be joined to another: not worth the thought.
bool is_sign(char32_t c) { return c < 0x80 && !(c >= U'a' && c <= U'z') && !text::is_digit(c); }

/// Whether a text that has `c` at one of its ends may be one of those that have `ends` there.
bool fits(char32_t c, const std::unordered_set<char32_t>& ends) {
  const char32_t small = text::lower_ascii(c);
  return !is_plain(c) || is_sign(small) || ends.contains(small);
}

/// Both ends of what is seen of `text`; nullopt when nothing is.
struct SeenEnds {
  char32_t first = 0;
  char32_t last = 0;
};
std::optional<SeenEnds> seen_ends(std::string_view text) {
  const std::string_view seen = text::trimmed(text);
  if (seen.empty()) return std::nullopt;
  return SeenEnds{.first = text::decode_at(seen, 0).character,
                  .last = text::decode_last(seen).character};
}

template <typename Visit>
void for_each_list(const std::vector<Page>& pages, const Visit& visit) {
  for (const Page& page : pages) {
    visit(page.labels);
    for (const Repeat& repeat : page.repeats) visit(repeat.labels);
  }
}

}  // namespace

LabelTexts::LabelTexts(std::vector<Page>& pages) {
  for (Page& page : pages) {
    number(page.labels);
    for (Repeat& repeat : page.repeats) number(repeat.labels);
  }
  // Only what the general way, which reads years before all, would find too.
  for_each_list(pages, [&](const std::vector<Label>& labels) { remember_printed(labels); });
}

void LabelTexts::number(std::vector<Label>& labels) {
  for (Label& label : labels) {
    auto& texts = label.text.find('{') == std::string::npos ? exact_ : with_placeholders_;
    const auto [entry, is_new] = texts.try_emplace(label.canonical, size_);
    if (is_new) ++size_;
    label.text_number = entry->second;
    add_ends(label);
    // Room for eight more characters, white space and line breaks included; a placeholder is about
    // as long as what stands for it.
    longest_ = std::max(longest_, label.text.size() + std::size_t{8} * 4);
  }
}

void LabelTexts::add_ends(const Label& label) {
  if (const auto ends = seen_ends(label.canonical)) {
    ends_.first.insert(ends->first);
    ends_.last.insert(ends->last);
  }
  // A fiscal year stands there.
  constexpr std::u32string_view digits = U"0123456789";
  if (begins_with_year(label.canonical)) {
    ends_.first.insert(digits.begin(), digits.end());
    ends_.first.insert(text::era_beginnings.begin(), text::era_beginnings.end());
  }
  if (ends_with_year(label.canonical)) {
    constexpr std::u32string_view words = U"年度元";
    ends_.last.insert(digits.begin(), digits.end());
    ends_.last.insert(text::kanji_numerals.begin(), text::kanji_numerals.end());
    ends_.last.insert(words.begin(), words.end());
  }
}

void LabelTexts::remember_printed(const std::vector<Label>& labels) {
  for (const Label& label : labels) {
    if (find_written(label.text) == label.text_number)
      printed_.emplace(label.text, label.text_number);
  }
}

bool LabelTexts::may_be_label(std::string_view cell_text) const {
  const auto ends = seen_ends(cell_text);
  return ends && fits(ends->first, ends_.first) && fits(ends->last, ends_.last);
}

std::optional<std::size_t> LabelTexts::find(std::string_view cell_text) const {
  if (cell_text.size() > longest_ || !may_be_label(cell_text)) return std::nullopt;
  const auto found = printed_.find(std::string(cell_text));
  return found != printed_.end() ? std::optional(found->second) : find_written(cell_text);
}

std::optional<std::size_t> LabelTexts::find_written(std::string_view cell_text) const {
  if (has_year_or_box(cell_text)) {
    const auto found = with_placeholders_.find(canonical_cell(cell_text));
    if (found != with_placeholders_.end()) return found->second;
  }
  const auto found = exact_.find(text::fold(cell_text));
  return found == exact_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace tenken::form
