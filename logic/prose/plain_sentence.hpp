// SPDX-License-Identifier: MPL-2.0
// A sentence without what others say in it and what is put in brackets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::prose {

struct PlainSentence {
  /// Each quotation is □. Brackets are gone with what they held, but for a number behind 目標
  /// and what stands behind 達成率.
  std::string text;
  std::vector<std::string> rates;  ///< what brackets said of 達成率
  /// What brackets said of last year behind a number, and the text before them:
  /// 「修了者は1,047人(前年度比△131人)」.
  struct Change {
    std::string before;
    std::string inner;
  };
  std::vector<Change> changes;
  std::vector<Change> years;  ///< likewise what brackets said of a year: 「28校(R4:33校)」
  std::string aside;          ///< what the first brackets hold that nothing stands before
};

/// `sentence` is folded. A quotation whose other end stands in another sentence reaches to the end,
/// or begins at the beginning.
[[nodiscard]] PlainSentence plain_sentence(std::string_view sentence);

}  // namespace tenken::prose
