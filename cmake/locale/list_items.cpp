// SPDX-License-Identifier: MPL-2.0
// tenken-list-icu-items: does all that Tenken asks of ICU and prints the items of its data that
// were opened.
#include <unicode/utrace.h>

#include <cstdarg>
#include <cstdint>
#include <iostream>
#include <set>
#include <string>

#include "logic/message/language.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/utf8.hpp"

namespace {

using namespace tenken;

void opened(const void* context, std::int32_t function, std::int32_t /*level*/,
            const char* /*format*/, std::va_list arguments) {
  if (function != UTRACE_UDATA_DATA_FILE && function != UTRACE_UDATA_RES_FILE) return;
  // "icudt72l/nfkc.nrm" or "icudt72l-curr/ja.res", where the package has "nfkc.nrm" and
  // "curr/ja.res".
  std::string path = va_arg(arguments, const char*);
  const std::size_t slash = path.find_last_of("/\\");
  const std::size_t tree = path.rfind('-', slash);
  const std::string folder =
      tree == std::string::npos ? "" : path.substr(tree + 1, slash - tree - 1) + "/";
  static_cast<std::set<std::string>*>(const_cast<void*>(context))  // NOLINT: ICU's interface
      ->insert(folder + path.substr(slash + 1));
}

void fold_every_character() {
  constexpr char32_t last = 0x10FFFF;
  for (char32_t c = 1; c <= last; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;  // no characters by themselves
    std::string text;
    text::append_utf8(text, c);
    static_cast<void>(text::fold(text));
  }
}

void speak_every_language() {
  for (const char* tag : {"ja", "en"}) {
    const message::Language language(tag, "");
    static_cast<void>(language.say(message::msg("{1}: {2}", "a", 1234567)));
    static_cast<void>(language.say(message::msgn("{1}", "{1}", 2, 2)));
  }
}

}  // namespace

int main() {
  std::set<std::string> items;
  utrace_setFunctions(&items, nullptr, nullptr, opened);
  utrace_setLevel(UTRACE_VERBOSE);
  fold_every_character();
  speak_every_language();
  for (const std::string& item : items) std::cout << item << "\n";
}
