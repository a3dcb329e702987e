// SPDX-License-Identifier: MPL-2.0
// Messages put into words, with the catalogue of a language.
#include "logic/message/language.hpp"

#include <boost/locale.hpp>

namespace tenken::message {
namespace {

/// ja for Japanese, en for whoever does not read it.
std::string supported(std::string_view tag) { return tag.starts_with("ja") ? "ja" : "en"; }

std::locale load(const std::string& tag, const std::string& catalogues) {
  boost::locale::generator generator;
  // Messages, and the formatting that places arguments; the rest of the office's locale is not
  // ours.
  generator.categories(boost::locale::message_facet | boost::locale::formatting_facet |
                       boost::locale::information_facet);
  generator.add_messages_path(catalogues);
  generator.add_messages_domain("tenken");
  return generator(tag + ".UTF-8");
}

std::string translated(const Message& message, const std::locale& locale) {
  if (message.plural.empty()) return boost::locale::translate(message.text).str(locale);
  return boost::locale::translate(message.text, message.plural, static_cast<int>(message.count))
      .str(locale);
}

}  // namespace

Language::Language(std::string_view tag, const std::string& catalogues)
    : tag_(supported(tag)), locale_(load(tag_, catalogues)) {}

std::string Language::say(const Message& message) const {
  if (message.empty()) return {};
  std::string pattern = translated(message, locale_);
  if (message.arguments.empty()) return pattern;
  boost::locale::format text(pattern);
  // format keeps references to what it is given until it is printed.
  std::vector<std::string> said;
  said.reserve(message.arguments.size());
  for (const Argument& argument : message.arguments) {
    said.push_back(argument.nested.empty() ? argument.text : say(argument.nested.front()));
    text % said.back();
  }
  return text.str(locale_);
}

std::string Language::list(const std::vector<std::string>& words) const {
  std::string text;
  for (const std::string& word : words) {
    if (word.empty()) continue;
    if (!text.empty()) text += say(msg("、"));
    text += word;
  }
  return text;
}

}  // namespace tenken::message
