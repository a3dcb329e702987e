// SPDX-License-Identifier: MPL-2.0
// What is said to a person, apart from the language in which it is said.
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace tenken::message {

struct Message;

/// What goes into a message's {1}, {2} …
struct Argument {
  std::string text;  ///< used as it is: a cell, a quoted content, a formatted amount
  std::vector<Message>
      nested;  ///< or a message of its own (at most one), said in the same language
};

/// A sentence whose language is chosen when it is shown. The text that stands in the code is the
/// Japanese one, which staff see; the English is in extension/locale/en.po.
struct Message {
  std::string text;    ///< in Japanese, with {1}, {2} … for the arguments
  std::string plural;  ///< the same again when the English needs a plural; else empty
  long count = 1;      ///< chooses the plural
  std::vector<Argument> arguments;

  [[nodiscard]] bool empty() const { return text.empty(); }
};

/// Whatever can be said within a message: a text, a whole number, or a message.
inline Argument argument(std::string text) { return {.text = std::move(text), .nested = {}}; }
inline Argument argument(const char* text) { return {.text = text, .nested = {}}; }
inline Argument argument(Message message) { return {.text = {}, .nested = {std::move(message)}}; }
inline Argument argument(Argument made) { return made; }
template <typename Integer, typename = std::enable_if_t<std::is_integral_v<Integer>>>
Argument argument(Integer number) {
  return {.text = std::to_string(number), .nested = {}};
}

/// msg("{1} が未入力です。", title). The name is xgettext's keyword.
template <typename... Arguments>
[[nodiscard]] Message msg(const char* text, Arguments&&... arguments) {
  return {.text = text,
          .plural = {},
          .count = 1,
          .arguments = {argument(std::forward<Arguments>(arguments))...}};
}

/// msgn("{1} 件", "{1} 件", count, count): where English needs a plural.
template <typename... Arguments>
[[nodiscard]] Message msgn(const char* text, const char* plural, long count,
                           Arguments&&... arguments) {
  return {.text = text,
          .plural = plural,
          .count = count,
          .arguments = {argument(std::forward<Arguments>(arguments))...}};
}

}  // namespace tenken::message
