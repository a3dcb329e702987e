// SPDX-License-Identifier: MPL-2.0
// Paths between a document and the one of the year before.
#include "logic/check/properties/last_year_path.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace tenken::check {
namespace {

namespace fs = std::filesystem;

// More would lead through the root: then the whole path says it better.
constexpr int most_steps_up = 3;

/// "//server/share", with strokes of either kind.
bool names_a_machine(std::string_view path) {
  const auto stroke = [](char c) { return c == '/' || c == '\\'; };
  return path.size() >= 2 && stroke(path[0]) && stroke(path[1]);
}

// UTF-8, whatever the system's own encoding of paths is.
fs::path path_of(std::string_view text) { return {std::u8string(text.begin(), text.end())}; }

std::string text_of(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return {text.begin(), text.end()};
}

}  // namespace

std::string stored_path(const std::string& file, const std::string& document) {
  const fs::path whole = path_of(file);
  const fs::path from = path_of(document);
  if (!from.is_absolute() || !whole.is_absolute()) return file;
  const fs::path way = whole.lexically_relative(from.parent_path());
  const auto steps_up = std::ranges::count(way, fs::path(".."));
  if (way.empty() || steps_up > most_steps_up) return file;
  return text_of(way);
}

std::optional<std::string> file_at(const std::string& stored, const std::string& document) {
  if (stored.empty() || names_a_machine(stored)) return std::nullopt;
  const fs::path path = path_of(stored);
  if (path.is_absolute()) return text_of(path.lexically_normal());
  const fs::path from = path_of(document);
  if (!from.is_absolute()) return std::nullopt;
  return text_of((from.parent_path() / path).lexically_normal());
}

}  // namespace tenken::check
