// SPDX-License-Identifier: MPL-2.0
// The texts of a definition's labels, and which of them a cell holds.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tenken::form {

struct Label;
struct Page;

/// Each text of the labels of one definition has a number; labels of the same text share it. Made
/// once, with the definition: every cell of every sheet is asked for.
class LabelTexts {
 public:
  /// No texts.
  LabelTexts() = default;
  /// The texts of `pages`; sets the labels' numbers.
  explicit LabelTexts(std::vector<Page>& pages);

  [[nodiscard]] std::size_t size() const { return size_; }
  /// The text that a cell holds, if it is a label's.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view cell_text) const;

 private:
  /// The first and the last characters of texts, as far as folding leaves them alone.
  struct Ends {
    std::unordered_set<char32_t> first;
    std::unordered_set<char32_t> last;
  };

  void number(std::vector<Label>& labels);
  void remember_printed(const std::vector<Label>& labels);
  void add_ends(const Label& label);
  [[nodiscard]] std::optional<std::size_t> find_written(std::string_view cell_text) const;
  [[nodiscard]] bool may_be_label(std::string_view cell_text) const;

  std::unordered_map<std::string, std::size_t> exact_;
  std::unordered_map<std::string, std::size_t> with_placeholders_;
  /// As the form itself has them, which is how nearly every cell does.
  std::unordered_map<std::string, std::size_t> printed_;
  Ends ends_;
  std::size_t size_ = 0;
  std::size_t longest_ = 0;  ///< in bytes, of the cells that may be labels
};

}  // namespace tenken::form
