// SPDX-License-Identifier: MPL-2.0
// What must be found of each mutant: tests/data/mutations/*.txt (its README.md describes the
// notation).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenken::test {

/// A finding by its rule and its field or label; "*" is any.
struct Expected {
  std::string rule;
  std::string field;
  std::string why;  ///< of a companion: why it is right to say it as well
};

enum class Fate : std::uint8_t {
  found,         ///< the finding must come
  undetectable,  ///< nothing in the sheet contradicts it
  harmless,      ///< it is no mistake
};

/// One line of the table, and the companions below it.
struct Expectation {
  std::string kind;
  std::string pattern;  ///< of targets: "cost.*.settled", "main.row.26|27"
  Fate fate = Fate::found;
  Expected finding;            ///< when it must be found
  std::vector<Expected> also;  ///< what may be said as well
  std::string why;             ///< when nothing must be said
  std::string file;
  int line = 0;
};

/// The findings that `expectation` means for `target`, with $1, $2 … and = filled in.
[[nodiscard]] Expected filled(const Expected& expected, std::string_view pattern,
                              const std::string& target);

/// True when `target` fits `pattern`: * is one segment, a last ** any rest, a|b either.
[[nodiscard]] bool fits(std::string_view pattern, std::string_view target);

/// Every line of every table in `folder`. Throws std::runtime_error that names file and line for
/// one that cannot be read.
[[nodiscard]] std::vector<Expectation> read_expectations(const std::string& folder);

/// The first line for `kind` that `target` fits; nullptr when there is none.
[[nodiscard]] const Expectation* find_expectation(const std::vector<Expectation>& expectations,
                                                  std::string_view kind, std::string_view target);

}  // namespace tenken::test
