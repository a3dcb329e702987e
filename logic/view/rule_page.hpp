// SPDX-License-Identifier: MPL-2.0
// The pages of docs/rules as people read them inside the extension.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tenken::view {

/// One language's half of a rule's page.
struct RulePage {
  struct Section {
    std::string heading;
    std::string text;  ///< as it stands in the page: paragraphs, lists, quotes
  };
  std::string title;              ///< "BUD001 budget-total"
  std::vector<Section> sections;  ///< what it checks, why it matters, example, mending, silence
};

/// The half in the language `tag` ("ja" or "en") of the page `markdown`.
[[nodiscard]] RulePage read_rule_page(std::string_view markdown, std::string_view tag);

/// The text of a page's section 「なぜ大切か」 as plain text; "" when it has none.
[[nodiscard]] std::string why_it_matters(const RulePage& page);

/// The page as HTML, complete with its looks, for light and dark; `summary` is the rule in a
/// sentence.
[[nodiscard]] std::string rule_page_html(const RulePage& page, std::string_view summary,
                                         std::string_view tag);

/// What stands before and after the body of every page.
[[nodiscard]] std::string html_page(std::string_view title, std::string_view body,
                                    std::string_view tag);

/// `text` with &, < and > as HTML wants them.
[[nodiscard]] std::string html_text(std::string_view text);

}  // namespace tenken::view
