// SPDX-License-Identifier: MPL-2.0
// Reading XML parts: a tree that owns its text, and what is asked of attributes.
#include "logic/files/xml_part.hpp"

#include <charconv>
#include <cmath>

#include "logic/files/problem.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::files {
namespace {

/// Without the white space that a program may have put around a value.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n";
  // Most have none.
  if (!text.empty() && text.front() > ' ' && text.back() > ' ') return text;
  const std::size_t begin = text.find_first_not_of(white);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(white) + 1 - begin);
}

/// The number that a few digits make, without anything else; nullopt for another text, too.
std::optional<std::int64_t> of_few_digits(std::string_view text) {
  // A double has as many for sure.
  constexpr std::size_t most = 15;
  if (text.empty() || text.size() > most) return std::nullopt;
  std::int64_t number = 0;
  for (const char c : text) {
    const unsigned digit = static_cast<unsigned char>(c) - static_cast<unsigned>('0');
    if (digit > 9) return std::nullopt;
    number = number * 10 + digit;
  }
  return number;
}

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

XmlPart::XmlPart(Bytes text, const std::string& name) : bytes_(std::move(text)) {
  parse(bytes_.data(), bytes_.size(), name);
}

XmlPart::XmlPart(std::string text, const std::string& name) : text_(std::move(text)) {
  parse(text_.data(), text_.size(), name);
}

void XmlPart::parse(char* text, std::size_t size, const std::string& name) {
  constexpr unsigned options =
      pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;
  if (!document_.load_buffer_inplace(text, size, options)) fail_damaged(name);
}

void add_content(const pugi::xml_node& element, std::string& text) {
  text += element.value();
  for (pugi::xml_node node = element.first_child(); !node.empty(); node = node.next_sibling()) {
    if (node.type() != pugi::node_element) text += node.value();
  }
}

std::string_view local_name(const pugi::xml_node& node) { return without_prefix(node.name()); }

std::string_view local_name(const pugi::xml_attribute& attribute) {
  return without_prefix(attribute.name());
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) == name) return node;
  }
  return {};
}

std::string_view value(const pugi::xml_node& node, const char* attribute) {
  return node.attribute(attribute).value();
}

std::optional<double> to_number(std::string_view text) {
  if (const auto few = of_few_digits(text)) return static_cast<double>(*few);
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || last != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

std::int64_t to_integer(std::string_view text, std::int64_t otherwise) {
  if (const auto few = of_few_digits(text)) return *few;
  text = trimmed(text);
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && last == end ? number : otherwise;
}

bool is_true(std::string_view text) { return text == "true" || text == "1"; }

std::string valid_utf8(std::string text) {
  const std::string_view all = text;
  bool valid = true;
  for (std::size_t at = 0; at < all.size() && valid;) {
    if (static_cast<unsigned char>(all[at]) < 0x80) {
      ++at;
      continue;
    }
    const text::Decoded decoded = text::decode_at(all, at);
    valid = decoded.length > 1;
    at += decoded.length;
  }
  if (valid) return text;
  std::string mended;
  for (const char32_t character : text::decode(text)) text::append_utf8(mended, character);
  return mended;
}

}  // namespace tenken::files
