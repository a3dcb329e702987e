// SPDX-License-Identifier: MPL-2.0
// Which row or column of a sheet each of the blank form is, when lines came and went.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tenken::bind {

/// What an alignment of lines (rows or columns) goes by.
struct AlignmentTask {
  std::int32_t expected = 0;  ///< how many lines the blank form has here
  std::int32_t actual = 0;    ///< how many the sheet has
  /// False when nothing certain stands behind the last line (the sheet's end).
  bool firm_end = true;
  /// How much speaks for the expected line `e` being the actual line `a`; 0 when nothing does.
  std::function<int(std::int32_t e, std::int32_t a)> evidence;
  /// True for an expected line that must not be given up before others.
  std::function<bool(std::int32_t e)> matters;
};

/// Which actual line each expected line is, in order, when lines were inserted or deleted somewhere
/// among them. Without evidence the lines stay with what stands before them. nullopt: deleted.
[[nodiscard]] std::vector<std::optional<std::int32_t>> align(const AlignmentTask& task);

/// The lines of the blank form on the sheet: rows, or columns.
class LineMap {
 public:
  LineMap() = default;
  LineMap(std::int32_t first, std::vector<std::optional<std::int32_t>> actual)
      : first_(first), actual_(std::move(actual)) {}

  /// The actual line; nullopt for a deleted one.
  [[nodiscard]] std::optional<std::int32_t> at(std::int32_t expected) const;
  /// The same, and for a deleted line where it would be.
  [[nodiscard]] std::int32_t near(std::int32_t expected) const;
  void set(std::int32_t expected, std::optional<std::int32_t> actual);
  /// True when every line is where the blank form has it.
  [[nodiscard]] bool is_identity() const;
  bool operator==(const LineMap&) const = default;

 private:
  std::int32_t first_ = 0;
  std::vector<std::optional<std::int32_t>> actual_;
};

}  // namespace tenken::bind
