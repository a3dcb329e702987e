// SPDX-License-Identifier: MPL-2.0
// What all readers of TOML share: the values that they take, and errors with their line.
#pragma once

// Everything here is inline: the parser's headers are heavy, and one source file includes them.
#include "logic/form/toml.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/text/nearest.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::form {

/// Collects what is wrong with a definition, each with its line.
class DefinitionErrors {
 public:
  explicit DefinitionErrors(std::string file) : file_(std::move(file)) {}

  void add(int line, message::Message message) {
    errors_.push_back({file_, line, std::move(message)});
  }
  void add(const toml::node& node, message::Message message) {
    add(static_cast<int>(node.source().begin.line), std::move(message));
  }
  [[nodiscard]] bool empty() const { return errors_.empty(); }

  /// The errors in the order of their lines.
  [[nodiscard]] std::vector<DefinitionError> take() {
    std::stable_sort(errors_.begin(), errors_.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return std::move(errors_);
  }

 private:
  std::string file_;
  std::vector<DefinitionError> errors_;
};

/// The table that `text` holds; nullopt, and an error, when it is not TOML.
[[nodiscard]] inline std::optional<toml::table> read_toml(std::string_view text,
                                                          DefinitionErrors& errors) {
  auto parsed = toml::parse(text);
  if (parsed) return std::move(parsed).table();
  const auto& error = parsed.error();
  errors.add(static_cast<int>(error.source().begin.line),
             message::msg("TOMLとして読めません（{1}）。", std::string(error.description())));
  return std::nullopt;
}

/// All of a file; nullopt when it cannot be read.
[[nodiscard]] inline std::optional<std::string> file_content(const std::string& path) {
  // A folder opens, and reads as empty.
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return std::nullopt;
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream content;
  // An empty file leaves the output stream in a failed state; the input's tells the truth.
  if (stream) content << stream.rdbuf();
  if (!stream || stream.bad()) return std::nullopt;
  return content.str();
}

/// One table of the file. Reports keys that are not known, missing ones and values of a wrong type;
/// what cannot be read comes back empty, so that reading goes on and later errors are found too.
class TableReader {
 public:
  /// `what` the errors call the table: "[[stage]]", or a message.
  TableReader(const toml::table& table, message::Argument what,
              std::initializer_list<std::string_view> known, DefinitionErrors& errors)
      : TableReader(table, std::move(what), std::span(known.begin(), known.size()), errors) {}
  TableReader(const toml::table& table, message::Argument what,
              std::span<const std::string_view> known, DefinitionErrors& errors)
      : table_(table), what_(std::move(what)), errors_(errors) {
    for (const auto& [key, value] : table_) {
      if (std::find(known.begin(), known.end(), key.str()) != known.end()) {
        continue;
      }
      constexpr int near = 2;  // edits that a misspelt key may have
      const std::string meant = text::nearest(key.str(), known, near);
      errors_.add(
          static_cast<int>(key.source().begin.line),
          meant.empty()
              ? message::msg("{1}に「{2}」という項目はありません。つづりを確かめるか、行を削除して"
                             "ください。",
                             what_, std::string(key.str()))
              : message::msg("{1}に「{2}」という項目はありません。「{3}」の誤りではありませんか。",
                             what_, std::string(key.str()), meant));
    }
  }

  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }

  /// The key's value as the place of an error; the table itself when the key is absent.
  [[nodiscard]] const toml::node& at(std::string_view key) const {
    const auto* const node = table_.get(key);
    return node == nullptr ? table_ : *node;
  }

  [[nodiscard]] std::string text(std::string_view key) const {
    const auto* const node = required(key);
    if (node == nullptr) {
      return {};
    }
    if (const auto value = node->value_exact<std::string>(); value && !value->empty()) {
      return *value;
    }
    error(*node, message::msg("{1}には、空でない文字列を \"…\" で書いてください。", quoted(key)));
    return {};
  }

  [[nodiscard]] std::int32_t whole(std::string_view key, std::int32_t least,
                                   std::int32_t most) const {
    const auto* const node = required(key);
    if (node == nullptr) {
      return least;
    }
    const auto value = node->value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most) {
      return static_cast<std::int32_t>(*value);
    }
    error(*node, message::msg("{1}には、{2}から{3}までの整数を書いてください。", quoted(key), least,
                              most));
    return least;
  }

  [[nodiscard]] double fraction(std::string_view key) const {
    const auto* const node = table_.get(key);
    if (node == nullptr) {
      return 0;
    }
    const auto value = node->value<double>();
    if (value && *value >= 0 && *value <= 1) {
      return *value;
    }
    error(*node,
          message::msg("{1}には、0から1までの数を書いてください（5%なら 0.05）。", quoted(key)));
    return 0;
  }

  [[nodiscard]] bool flag(std::string_view key) const {
    const auto* const node = table_.get(key);
    if (node == nullptr) {
      return false;
    }
    const auto value = node->value_exact<bool>();
    if (!value) {
      error(*node, message::msg("{1}には、true か false を書いてください。", quoted(key)));
    }
    return value.value_or(false);
  }

  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> result;
    for_each_item(key, [&](const toml::node& item) {
      if (const auto value = item.value_exact<std::string>()) {
        result.push_back(*value);
      } else {
        error(item, message::msg("{1}の中には、文字列だけを書いてください。", quoted(key)));
      }
    });
    return result;
  }

  [[nodiscard]] std::vector<std::int32_t> wholes(std::string_view key, std::int32_t least,
                                                 std::int32_t most) const {
    std::vector<std::int32_t> result;
    for_each_item(key, [&](const toml::node& item) {
      const auto value = item.value_exact<std::int64_t>();
      if (value && *value >= least && *value <= most) {
        result.push_back(static_cast<std::int32_t>(*value));
      } else {
        error(item, message::msg("{1}の中には、{2}から{3}までの整数を書いてください。", quoted(key),
                                 least, most));
      }
    });
    return result;
  }

  [[nodiscard]] std::optional<workbook::Range> range(std::string_view key) const {
    const auto written = text(key);
    if (written.empty()) {
      return std::nullopt;
    }
    return read_range(at(key), key, written);
  }

  [[nodiscard]] std::vector<workbook::Range> ranges(std::string_view key) const {
    std::vector<workbook::Range> result;
    for (const auto& written : texts(key)) {
      if (const auto range = read_range(at(key), key, written)) {
        result.push_back(*range);
      }
    }
    return result;
  }

  /// Puts the key's value into `into`, which stays as it is when the key is absent.
  template <typename T>
  void take(std::string_view key, T& into) const {
    if (const auto* const node = table_.get(key)) take_value(*node, key, into);
  }
  template <typename T>
  void take(std::string_view key, std::vector<T>& into) const {
    for_each_item(key, [&](const toml::node& item) {
      T value{};
      take_value(item, key, value);
      into.push_back(std::move(value));
    });
  }

  /// The table that stands under the key; nullptr when the key is absent.
  [[nodiscard]] const toml::table* table(std::string_view key) const {
    const auto* const node = table_.get(key);
    if (node == nullptr) return nullptr;
    if (node->as_table() == nullptr) {
      error(*node, message::msg("[{1}] の見出しの下に「名前 = 値」の形で書いてください。",
                                std::string(key)));
    }
    return node->as_table();
  }

  /// The tables of an array of tables; none when the key is absent.
  [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key) const {
    std::vector<const toml::table*> result;
    for_each_item(key, [&](const toml::node& item) {
      if (const auto* const table = item.as_table()) {
        result.push_back(table);
      } else {
        error(item,
              message::msg("{1}の中には、{2} の組だけを書いてください。", quoted(key), "{ … }"));
      }
    });
    return result;
  }

  /// A table whose keys are free, as [directions] is: each key with its text and its place.
  template <typename Use>
  void for_each_pair(std::string_view key, Use use) const {
    const auto* const pairs = table(key);
    if (pairs == nullptr) return;
    for (const auto& [key_node, value_node] : *pairs) {
      const toml::node& value = value_node;
      const auto* const text = value.as_string();
      use(std::string(key_node.str()), text == nullptr ? std::string() : text->get(), value);
    }
  }

  void error(const toml::node& node, message::Message message) const {
    errors_.add(node, std::move(message));
  }

 private:
  [[nodiscard]] message::Message quoted(std::string_view key) const {
    return message::msg("{1}の「{2}」", what_, std::string(key));
  }

  [[nodiscard]] const toml::node* required(std::string_view key) const {
    const auto* const node = table_.get(key);
    if (node == nullptr) {
      error(table_, message::msg("{1}に「{2}」がありません。", what_, std::string(key)));
    }
    return node;
  }

  template <typename T>
  void take_value(const toml::node& node, std::string_view key, T& into) const {
    if (const auto value = node.value<T>()) {
      into = *value;
    } else {
      error(node, message::msg("{1}の値の種類が違います。", quoted(key)));
    }
  }

  template <typename Use>
  void for_each_item(std::string_view key, Use use) const {
    const auto* const node = table_.get(key);
    if (node == nullptr) {
      return;
    }
    const auto* const items = node->as_array();
    if (items == nullptr) {
      error(*node, message::msg("{1}には、[ … ] の並びを書いてください。", quoted(key)));
      return;
    }
    for (const auto& item : *items) {
      use(item);
    }
  }

  [[nodiscard]] std::optional<workbook::Range> read_range(const toml::node& place,
                                                          std::string_view key,
                                                          std::string_view written) const {
    const auto range = workbook::parse_a1_range(written);
    if (range && range->last.row < workbook::max_rows &&
        range->last.column < workbook::max_columns) {
      return range;
    }
    error(place,
          message::msg("{1}の「{2}」はセルの範囲として読めません。\"B3\" や \"B3:D3\" のように"
                       "書いてください。",
                       quoted(key), std::string(written)));
    return std::nullopt;
  }

  const toml::table& table_;
  message::Argument what_;
  DefinitionErrors& errors_;
};

}  // namespace tenken::form
