// SPDX-License-Identifier: MPL-2.0
// What must be found of each mutant: tests/data/mutations/*.txt (its README.md describes the
// notation).
#include "tests/mutation/expectations.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace tenken::test {
namespace {

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(mark);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

/// What the segments with * or | of `pattern` stand for in `target`; nullopt when it does not fit.
std::optional<std::vector<std::string>> captures(std::string_view pattern,
                                                 std::string_view target) {
  const auto wanted = split(pattern, '.');
  const auto given = split(target, '.');
  const bool open = wanted.back() == "**";
  if (open ? given.size() < wanted.size() : given.size() != wanted.size()) return std::nullopt;
  std::vector<std::string> found;
  for (std::size_t i = 0; i < wanted.size() - (open ? 1 : 0); ++i) {
    const auto choices = split(wanted[i], '|');
    const bool any = wanted[i] == "*";
    if (!any && std::ranges::find(choices, given[i]) == choices.end()) return std::nullopt;
    if (any || choices.size() > 1) found.push_back(given[i]);
  }
  return found;
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// "SUB001 cost.$1.settled: why"
Expected read_expected(const std::string& text) {
  Expected expected;
  const std::size_t colon = text.find(": ");
  std::istringstream words(text.substr(0, colon));
  words >> expected.rule >> expected.field;
  if (expected.field.empty()) expected.field = "=";
  if (colon != std::string::npos) expected.why = trimmed(text.substr(colon + 2));
  return expected;
}

class TableReader {
 public:
  TableReader(std::string path, std::vector<Expectation>& expectations)
      : path_(std::move(path)), expectations_(expectations) {}

  void read() {
    std::ifstream file(path_);
    std::string line;
    while (std::getline(file, line)) {
      ++line_;
      if (line.starts_with("## ")) {
        kind_ = trimmed(line.substr(3));
      } else if (line.starts_with("  also ")) {
        read_also(line.substr(7));
      } else if (!line.empty() && !line.starts_with('#')) {
        read_line(line);
      }
    }
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw std::runtime_error(path_ + ":" + std::to_string(line_) + ": " + problem);
  }

  void read_also(const std::string& text) {
    if (expectations_.empty() || expectations_.back().kind != kind_) fail("stands below nothing");
    expectations_.back().also.push_back(read_expected(text));
    if (expectations_.back().also.back().why.empty()) fail("says no reason");
  }

  void read_line(const std::string& line) {
    if (kind_.empty()) fail("stands before any ##");
    const std::size_t end = line.find(' ');
    const std::string rest = end == std::string::npos ? "" : trimmed(line.substr(end));
    Expectation expectation{.kind = kind_,
                            .pattern = line.substr(0, end),
                            .finding = {},
                            .also = {},
                            .why = {},
                            .file = path_,
                            .line = line_};
    if (rest.starts_with("=> ")) {
      expectation.finding = read_expected(rest.substr(3));
    } else {
      const std::size_t colon = rest.find(": ");
      const std::string fate = rest.substr(0, colon);
      if (colon == std::string::npos || (fate != "undetectable" && fate != "harmless")) {
        fail("neither => nor undetectable: nor harmless:");
      }
      expectation.fate = fate == "harmless" ? Fate::harmless : Fate::undetectable;
      expectation.why = trimmed(rest.substr(colon + 2));
    }
    expectations_.push_back(std::move(expectation));
  }

  std::string path_;
  std::vector<Expectation>& expectations_;
  std::string kind_;
  int line_ = 0;
};

}  // namespace

Expected filled(const Expected& expected, std::string_view pattern, const std::string& target) {
  Expected result = expected;
  if (result.field == "=") result.field = target;
  const auto stars = captures(pattern, target).value_or(std::vector<std::string>{});
  for (std::size_t i = 0; i < stars.size(); ++i) {
    const std::string mark = "$" + std::to_string(i + 1);
    const std::size_t at = result.field.find(mark);
    if (at != std::string::npos) result.field.replace(at, mark.size(), stars[i]);
  }
  return result;
}

bool fits(std::string_view pattern, std::string_view target) {
  return captures(pattern, target).has_value();
}

std::vector<Expectation> read_expectations(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() == ".txt") files.push_back(file.path().string());
  }
  std::ranges::sort(files);
  std::vector<Expectation> expectations;
  for (const std::string& file : files) TableReader(file, expectations).read();
  return expectations;
}

const Expectation* find_expectation(const std::vector<Expectation>& expectations,
                                    std::string_view kind, std::string_view target) {
  const auto found = std::ranges::find_if(expectations, [&](const Expectation& each) {
    return each.kind == kind && fits(each.pattern, target);
  });
  return found == expectations.end() ? nullptr : &*found;
}

}  // namespace tenken::test
