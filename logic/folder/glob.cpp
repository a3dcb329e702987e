// SPDX-License-Identifier: MPL-2.0
// Patterns of file names, for shells and lists that do not expand them.
#include "logic/folder/glob.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include "logic/text/utf8.hpp"

namespace tenken::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view any_folders = "**";

/// Reads the set that begins at `pattern[at]`, just behind its [. Its end (behind the ]) and
/// whether `c` is in it; nullopt when it has no end, and [ is a character like others.
struct Set {
  std::size_t end;
  bool contains;
};
std::optional<Set> read_set(std::u32string_view pattern, std::size_t at, char32_t c) {
  const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
  if (negated) ++at;
  bool contains = false;
  for (std::size_t i = at; i < pattern.size(); ++i) {
    if (pattern[i] == ']' && i > at) return Set{.end = i + 1, .contains = contains != negated};
    const bool range = i + 2 < pattern.size() && pattern[i + 1] == '-' && pattern[i + 2] != ']';
    const char32_t last = range ? pattern[i + 2] : pattern[i];
    contains = contains || (pattern[i] <= c && c <= last);
    if (range) i += 2;
  }
  return std::nullopt;
}

/// Where `pattern` goes on when its character or set at `at` takes `c`; nullopt when it does not.
std::optional<std::size_t> take(std::u32string_view pattern, std::size_t at, char32_t c) {
  if (at >= pattern.size()) return std::nullopt;
  if (pattern[at] == '[') {
    if (const auto set = read_set(pattern, at + 1, c)) {
      return set->contains ? std::optional(set->end) : std::nullopt;
    }
  }
  return pattern[at] == '?' || pattern[at] == c ? std::optional(at + 1) : std::nullopt;
}

std::vector<fs::path> entries(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> found;
  fs::directory_iterator next(folder.empty() ? fs::path(".") : folder, error);
  for (; !error && next != fs::directory_iterator(); next.increment(error)) {
    found.push_back(folder / next->path().filename());
  }
  std::ranges::sort(found, {}, [](const fs::path& path) { return path.native(); });
  return found;
}

void expand_from(const fs::path& folder, const std::vector<std::string>& parts, std::size_t part,
                 std::vector<std::string>& found) {
  if (part == parts.size()) {
    found.push_back(folder.empty() ? "." : folder.string());
    return;
  }
  std::error_code error;
  const std::string& pattern = parts[part];
  if (pattern == any_folders) {
    // No folder at all, or one more; what is reached over a link is no other folder.
    expand_from(folder, parts, part + 1, found);
    for (const fs::path& entry : entries(folder)) {
      const bool link = fs::is_symlink(entry, error);
      if (!link && fs::is_directory(entry, error) && !entry.filename().string().starts_with('.')) {
        expand_from(entry, parts, part, found);
      }
    }
    return;
  }
  // What is really called [1] is meant by that name.
  const fs::path next = folder / pattern;
  if (fs::exists(fs::symlink_status(next, error))) {
    return expand_from(next, parts, part + 1, found);
  }
  if (!has_wildcards(pattern)) return;
  for (const fs::path& entry : entries(folder)) {
    if (!matches(pattern, entry.filename().string())) continue;
    const bool last = part + 1 == parts.size();
    if (last || fs::is_directory(entry, error)) expand_from(entry, parts, part + 1, found);
  }
}

}  // namespace

bool has_wildcards(std::string_view path) {
  return path.find_first_of("*?[") != std::string_view::npos;
}

bool matches(std::string_view pattern, std::string_view name) {
  if (name.starts_with('.') && !pattern.starts_with('.')) return false;
  const std::u32string wide_pattern = text::decode(pattern);
  const std::u32string wide_name = text::decode(name);
  std::size_t p = 0;
  std::size_t n = 0;
  std::optional<std::size_t> star;  // the last * and what it has taken so far
  std::size_t taken = 0;
  while (n < wide_name.size()) {
    if (p < wide_pattern.size() && wide_pattern[p] == '*') {
      star = p++;
      taken = n;
    } else if (const auto next = take(wide_pattern, p, wide_name[n])) {
      p = *next;
      ++n;
    } else if (star) {
      p = *star + 1;
      n = ++taken;
    } else {
      return false;
    }
  }
  while (p < wide_pattern.size() && wide_pattern[p] == '*') ++p;
  return p == wide_pattern.size();
}

std::vector<std::string> expand(const std::string& pattern) {
  std::vector<std::string> parts;
  std::string part;
  for (const char c : pattern) {
    if (c != '/') {
      part += c;
    } else if (!part.empty()) {
      parts.push_back(std::exchange(part, {}));
    }
  }
  if (!part.empty()) parts.push_back(std::move(part));
  std::vector<std::string> found;
  expand_from(pattern.starts_with('/') ? fs::path("/") : fs::path(), parts, 0, found);
  // Two ** reach one folder on several ways.
  std::set<std::string> seen;
  std::erase_if(found, [&](const std::string& path) { return !seen.insert(path).second; });
  return found;
}

}  // namespace tenken::folder
