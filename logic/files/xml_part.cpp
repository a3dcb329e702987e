// SPDX-License-Identifier: MPL-2.0
// Reading XML parts: a tree that owns its text, and what is asked of attributes.
#include "logic/files/xml_part.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

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

/// What an XML declaration at the beginning of `text` says of its encoding; "" where it says
/// nothing, and of UTF-16.
std::string_view declared_encoding(std::string_view text) {
  if (!text.starts_with("<?xml")) return {};
  const std::string_view declaration = text.substr(0, text.find("?>"));
  constexpr std::string_view key = "encoding";
  const std::size_t at = declaration.find(key);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = declaration.find_first_of("\"'", at + key.size());
  if (begin == std::string_view::npos) return {};
  const std::size_t end = declaration.find(declaration[begin], begin + 1);
  return end == std::string_view::npos ? std::string_view()
                                       : declaration.substr(begin + 1, end - begin - 1);
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::any_of(
      names, [&](std::string_view each) { return std::ranges::equal(name, each, {}, lower); });
}

/// Whether nothing in `text` depends on its being UTF-8 or not, or it is UTF-8 whatever it says.
bool reads_as_utf8(std::string_view text) {
  constexpr char escape = 0x1b;  // ISO-2022 has its characters behind it
  if (text.find(escape) != std::string_view::npos) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const text::Decoded decoded = text::decode_at(text, at);
    if (decoded.length == 1) return false;
    at += decoded.length;
  }
  return true;
}

/// Fails for what is written in an encoding that pugixml does not know, which it would take for
/// UTF-8.
void expect_known_encoding(std::string_view text) {
  const std::string_view encoding = declared_encoding(text);
  if (encoding.empty() || is_one_of(encoding, {"utf-8", "utf8", "iso-8859-1", "latin1"})) return;
  if (reads_as_utf8(text)) return;
  constexpr std::size_t longest = 40;
  fail_encoding(valid_utf8(std::string(encoding.substr(0, longest))));
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
  expect_known_encoding({text, size});
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
