// SPDX-License-Identifier: MPL-2.0
// What a sample holds: a text list of field ID and value (extension/samples/*.txt).
#include "logic/fill/values.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace tenken::fill {
namespace {

using message::Message;
using message::msg;

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Message cannot_be_read(const std::string& path) { return msg("{1} を読み込めません。", path); }
Message no_entry() { return msg("{1} の形で書いてください。", "ID = …"); }

/// Reads the lines of one list and of those that it includes.
class ListReader {
 public:
  explicit ListReader(Values& values) : values_(values) {}

  void read(std::string_view text, const std::string& file, int depth);
  void read_file(const std::string& path, int depth, const Problem& on_failure);

 private:
  void complain(const std::string& file, int line, Message message) {
    values_.problems.push_back({.file = file, .line = line, .message = std::move(message)});
  }
  void read_line(std::string_view line, const std::string& file, int number, int depth);
  void read_bar(std::string_view line, const std::string& file, int number);
  void put(Entry entry);

  Values& values_;
  Entry* open_ = nullptr;  // the entry that | lines add to
  bool first_bar_ = true;
};

void ListReader::read(std::string_view text, const std::string& file, int depth) {
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    read_line(line, file, ++number, depth);
  }
  open_ = nullptr;
}

void ListReader::read_line(std::string_view line, const std::string& file, int number, int depth) {
  if (line.starts_with('|')) return read_bar(line, file, number);
  open_ = nullptr;
  line = trimmed(line);
  if (line.empty() || line.starts_with('#')) return;
  if (constexpr std::string_view include = "include "; line.starts_with(include)) {
    const auto path = std::filesystem::path(file).parent_path() /
                      std::string(trimmed(line.substr(include.size())));
    return read_file(path.string(), depth + 1,
                     {.file = file, .line = number, .message = cannot_be_read(path.string())});
  }
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos || equals == 0) {
    return complain(file, number, no_entry());
  }
  Entry entry{.included = depth > 0, .file = file, .line = number};
  entry.over = line[equals - 1] == ':';
  entry.id = trimmed(line.substr(0, equals - (entry.over ? 1 : 0)));
  std::string_view value = trimmed(line.substr(equals + 1));
  if (value.starts_with('"')) {
    if (value.size() < 2 || !value.ends_with('"')) {
      return complain(file, number, msg("{1} が閉じていません。", "\""));
    }
    value = value.substr(1, value.size() - 2);
    entry.quoted = true;
  }
  entry.value = value;
  if (entry.id.empty()) return complain(file, number, no_entry());
  put(std::move(entry));
}

void ListReader::read_bar(std::string_view line, const std::string& file, int number) {
  if (open_ == nullptr || (first_bar_ && !open_->value.empty())) {
    return complain(file, number,
                    msg("{1} の行は、{2} か別の {1} の行に続けてください。", "|", "ID ="));
  }
  line.remove_prefix(1);
  if (line.starts_with(' ')) line.remove_prefix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!std::exchange(first_bar_, false)) open_->value += '\n';
  open_->value += line;
}

void ListReader::put(Entry entry) {
  auto& entries = values_.entries;
  const auto same = std::ranges::find(entries, entry.id, &Entry::id);
  if (same == entries.end()) {
    entries.push_back(std::move(entry));
    open_ = &entries.back();
  } else {
    if (same->file == entry.file) {
      complain(entry.file, entry.line,
               msg("{1} が二度書かれています。最初は {2} 行目です。", entry.id, same->line));
    }
    *same = std::move(entry);
    open_ = &*same;
  }
  first_bar_ = true;
}

void ListReader::read_file(const std::string& path, int depth, const Problem& on_failure) {
  // Deeper than any sensible chain: a list that includes itself.
  constexpr int deepest = 8;
  std::ifstream stream(path, std::ios::binary);
  if (!stream || depth > deepest) {
    values_.problems.push_back(on_failure);
    return;
  }
  read(std::string(std::istreambuf_iterator<char>(stream), {}), path, depth);
}

}  // namespace

Values parse_values(std::string_view text, const std::string& file) {
  Values values;
  ListReader(values).read(text, file, 0);
  return values;
}

Values load_values(const std::string& path) {
  Values values;
  ListReader(values).read_file(path, 0, {.file = path, .line = 0, .message = cannot_be_read(path)});
  return values;
}

}  // namespace tenken::fill
