// SPDX-License-Identifier: MPL-2.0
// Paths between a document and the one of the year before.
#include "logic/check/properties/last_year_path.hpp"

#include <algorithm>
#include <filesystem>

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

}  // namespace

std::string stored_path(const std::string& file, const std::string& document) {
  const fs::path whole(file);
  if (document.empty() || !fs::path(document).is_absolute() || !whole.is_absolute()) return file;
  const fs::path way = whole.lexically_relative(fs::path(document).parent_path());
  const auto steps_up = std::ranges::count(way, fs::path(".."));
  if (way.empty() || steps_up > most_steps_up) return file;
  return way.generic_string();
}

std::optional<std::string> file_at(const std::string& stored, const std::string& document) {
  if (stored.empty() || names_a_machine(stored)) return std::nullopt;
  const fs::path path(stored);
  if (path.is_absolute()) return path.lexically_normal().string();
  if (document.empty() || !fs::path(document).is_absolute()) return std::nullopt;
  return (fs::path(document).parent_path() / path).lexically_normal().string();
}

}  // namespace tenken::check
