// SPDX-License-Identifier: MPL-2.0
// Whether a text that should be an e-mail address is one.
#include "logic/prose/email.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "logic/text/characters.hpp"
#include "logic/text/lines.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::prose {
namespace {

bool is_alphanumeric(char32_t c) {
  return text::is_digit(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool in_name(char32_t c) {
  return is_alphanumeric(c) ||
         (c != U'\0' &&
          std::u32string_view(U".!#$%&'*+-/=?^_`{|}~").find(c) != std::u32string_view::npos);
}

bool in_domain(char32_t c) { return is_alphanumeric(c) || c == U'.' || c == U'-'; }

/// "pref.nagano.lg": what stands before .jp only.
bool lacks_its_country(std::u32string_view domain) {
  static constexpr std::array<std::u32string_view, 4> before_jp = {U".lg", U".go", U".or", U".ed"};
  return std::ranges::any_of(before_jp, [&](auto part) { return domain.ends_with(part); });
}

/// Points behind a domain end a sentence.
std::u32string_view without_last_points(std::u32string_view domain) {
  while (domain.ends_with(U'.')) domain.remove_suffix(1);
  return domain;
}

std::u32string_view last_part_of(std::u32string_view domain) {
  domain = without_last_points(domain);
  return domain.substr(domain.rfind(U'.') + 1);  // npos + 1 is 0
}

/// "pref.nagano.lg.jp": parts with points between, the last one no number.
bool is_domain(std::u32string_view domain) {
  domain = without_last_points(domain);
  const std::u32string_view last = last_part_of(domain);
  if (last.size() == domain.size() || domain.starts_with(U'.')) return false;
  constexpr std::size_t shortest = 2;
  return domain.find(U"..") == std::u32string_view::npos && last.size() >= shortest &&
         !text::is_digit(last.front()) && !lacks_its_country(domain);
}

/// Signs that are typed for a point: pref.nagano,lg.jp, pref.nagano。lg.jp, pref.nagano. lg.jp.
bool is_wrong_point(char32_t c) {
  return c == U',' || c == U'、' || c == U'。' || c == U';' || c == U':' || c == U' ' || c == U'　';
}

/// "jp", "com": the last part of nearly every domain in this country.
bool is_last_part(std::u32string_view part) {
  static constexpr std::array<std::u32string_view, 6> parts = {U"jp",  U"com",  U"net",
                                                               U"org", U"info", U"biz"};
  return std::ranges::find(parts, part) != parts.end();
}

/// `domain` is the beginning of one that goes on in `behind`, after a sign that is no point:
/// "pref.nagano", ",lg.jp". Another address behind it, or a page's, is no part of it.
bool goes_on_behind_wrong_point(std::u32string_view domain, std::u32string_view behind) {
  if (is_last_part(last_part_of(domain))) return false;
  std::size_t begin = 0;
  while (begin < behind.size() && is_wrong_point(behind[begin])) ++begin;
  if (begin == 0) return false;
  std::size_t end = begin;
  while (end < behind.size() && in_domain(behind[end])) ++end;
  const bool is_another = end < behind.size() && (behind[end] == U'@' || in_name(behind[end]));
  return !is_another && is_last_part(last_part_of(behind.substr(begin, end - begin)));
}

/// Signs that people put in place of @, so that no machine collects the address.
bool stands_for_at(std::u32string_view text) {
  static constexpr std::array<std::u32string_view, 8> signs = {U"(at)",   U"[at]", U"(AT)", U"[AT]",
                                                               U"アット", U"★",    U"●",    U"☆"};
  return std::ranges::any_of(
      signs, [&](auto sign) { return text.find(sign) != std::u32string_view::npos; });
}

EmailFault fault_of(std::u32string_view text) {
  std::size_t at = text.find(U'@');
  if (at == std::u32string_view::npos) {
    return stands_for_at(text) ? EmailFault::none : EmailFault::no_at;
  }
  for (; at != std::u32string_view::npos; at = text.find(U'@', at + 1)) {
    if (at == 0 || !in_name(text[at - 1])) return EmailFault::no_name;
    std::size_t end = at + 1;
    while (end < text.size() && in_domain(text[end])) ++end;
    const std::u32string_view domain = text.substr(at + 1, end - at - 1);
    if (!is_domain(domain)) return EmailFault::no_domain;
    if (goes_on_behind_wrong_point(domain, text.substr(end))) return EmailFault::no_domain;
  }
  return EmailFault::none;
}

}  // namespace

EmailFault email_fault(std::string_view text) {
  std::u32string plain = text::decode(text);
  std::ranges::transform(plain, plain.begin(), text::narrow);
  const EmailFault fault = fault_of(plain);
  if (fault == EmailFault::none) return fault;
  // A long address may have been wrapped.
  std::erase_if(plain, [](char32_t c) { return text::is_line_break(c); });
  return fault_of(plain) == EmailFault::none ? EmailFault::none : fault;
}

}  // namespace tenken::prose
