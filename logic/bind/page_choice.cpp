// SPDX-License-Identifier: MPL-2.0
// Which of a workbook's sheets is which page of a form.
#include "logic/bind/page_choice.hpp"

#include <algorithm>

#include "logic/bind/anchors.hpp"
#include "logic/text/fold.hpp"

namespace tenken::bind {
namespace {

/// How well a sheet fits a page.
struct Fit {
  int score = 0;
  bool enough = false;  ///< to say that it is that page
  bool whole = false;   ///< it has so much of the page that it can only be a second one
};

// The labels that only this page has say more than the header that every page repeats.
constexpr int own_label = 30;
constexpr int common_label = 10;
/// One in so many of its own labels makes a sheet that page: half of it may have been cut off.
constexpr int own_share = 4;
constexpr int copy_share = 2;
constexpr int same_name = 2;
constexpr int visible = 1;

class PageChoice {
 public:
  PageChoice(const form::Definition& form, const std::vector<LabelHits>& hits,
             const workbook::Workbook& workbook)
      : form_(form), hits_(hits), workbook_(workbook), own_(form.label_texts.size()) {
    std::vector<std::optional<std::size_t>> page_of(own_.size());
    for (std::size_t page = 0; page < form.pages.size(); ++page) {
      const auto count = [&](const std::vector<form::Label>& labels) {
        for (const auto& label : labels) {
          auto& first = page_of[label.text_number];
          own_[label.text_number] = !first || *first == page;
          if (!first) first = page;
        }
      };
      count(form.pages[page].labels);
      for (const auto& repeat : form.pages[page].repeats) count(repeat.labels);
    }
  }

  std::vector<std::optional<std::size_t>> run() {
    // best[pages]: the best score with those pages given to sheets seen so far; sheets one by one,
    // so that none is used twice.
    const std::size_t subsets = std::size_t{1} << form_.pages.size();
    std::vector<std::vector<int>> best(hits_.size() + 1, std::vector<int>(subsets, -1));
    std::vector<std::vector<std::optional<std::size_t>>> given(
        hits_.size() + 1, std::vector<std::optional<std::size_t>>(subsets));
    best[0][0] = 0;
    for (std::size_t sheet = 0; sheet < hits_.size(); ++sheet) {
      best[sheet + 1] = best[sheet];
      for (std::size_t page = 0; page < form_.pages.size(); ++page) {
        const auto fit = fit_of(page, sheet);
        if (!fit.enough) {
          continue;
        }
        const auto bit = std::size_t{1} << page;
        for (std::size_t set = 0; set < subsets; ++set) {
          if ((set & bit) == 0 || best[sheet][set ^ bit] < 0) {
            continue;
          }
          const int score = best[sheet][set ^ bit] + fit.score;
          if (score > best[sheet + 1][set]) {
            best[sheet + 1][set] = score;
            given[sheet + 1][set] = page;
          }
        }
      }
    }
    std::vector<std::optional<std::size_t>> sheets(form_.pages.size());
    auto set = static_cast<std::size_t>(std::max_element(best.back().begin(), best.back().end()) -
                                        best.back().begin());
    for (auto sheet = hits_.size(); sheet > 0; --sheet) {
      const auto page = given[sheet][set];
      if (!page) {
        continue;
      }
      sheets[*page] = sheet - 1;
      set ^= std::size_t{1} << *page;
    }
    return sheets;
  }

  [[nodiscard]] std::vector<PageCopy> beside(
      const std::vector<std::optional<std::size_t>>& chosen) const {
    std::vector<PageCopy> copies;
    for (std::size_t sheet = 0; sheet < hits_.size(); ++sheet) {
      if (std::ranges::find(chosen, std::optional(sheet)) != chosen.end()) continue;
      int best = 0;
      std::optional<std::size_t> like;
      for (std::size_t page = 0; page < form_.pages.size(); ++page) {
        const Fit fit = fit_of(page, sheet);
        if (!fit.whole || fit.score <= best) continue;
        best = fit.score;
        like = page;
      }
      if (like) copies.push_back({.page = *like, .sheet = sheet});
    }
    return copies;
  }

 private:
  /// Only one page prints it.
  [[nodiscard]] bool own(std::size_t text) const { return own_[text]; }

  /// A look at what occurs at all, which spares most pairs the search for rows.
  [[nodiscard]] bool may_fit(const form::Page& page, const LabelHits& hits) const {
    int all = 0;
    int found = 0;
    const auto count = [&](const std::vector<form::Label>& labels) {
      for (const auto& label : labels) {
        const auto text = label.text_number;
        if (!own(text)) {
          continue;
        }
        ++all;
        if (!hits.of(text).empty()) {
          ++found;
        }
      }
    };
    count(page.labels);
    for (const auto& repeat : page.repeats) {
      count(repeat.labels);
    }
    return found * own_share >= all;
  }

  [[nodiscard]] Fit fit_of(std::size_t page, std::size_t sheet) const {
    const auto& form_page = form_.pages[page];
    const auto& hits = hits_[sheet];
    int found = 0;
    int all = 0;
    int own_found = 0;
    int own_all = 0;
    const auto count = [&](std::size_t text, bool is_there) {
      (own(text) ? own_all : all) += 1;
      if (is_there) {
        (own(text) ? own_found : found) += 1;
      }
    };
    if (!may_fit(form_page, hits)) {
      return {};
    }
    const auto rows = label_rows(form_page.labels);
    std::vector<std::int32_t> growing;
    for (const auto& repeat : form_page.repeats) {
      growing.push_back(repeat.first_row);
    }
    const auto anchors = find_anchors(rows, hits, {0, workbook::max_rows, 0}, growing);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (const auto& spot : rows[i].spots) {
        count(spot.text, anchors[i] && !hits.in_row(spot.text, *anchors[i]).empty());
      }
    }
    for (const auto& repeat : form_page.repeats) {
      for (const auto& label : repeat.labels) {
        const auto text = label.text_number;
        count(text, !hits.of(text).empty());
      }
    }
    Fit fit;
    fit.enough = own_all > 0 ? own_found * own_share >= own_all : found * 2 >= all && found > 0;
    fit.whole = own_all > 0 && own_found * copy_share >= own_all;
    fit.score = own_found * own_label + found * common_label;
    if (text::same_folded(workbook_.sheets[sheet].name(), form_page.name)) {
      fit.score += same_name;
    }
    if (!workbook_.sheets[sheet].hidden) {
      fit.score += visible;
    }
    return fit;
  }

  const form::Definition& form_;
  const std::vector<LabelHits>& hits_;
  const workbook::Workbook& workbook_;
  std::vector<bool> own_;  ///< of each text
};

}  // namespace

std::vector<std::optional<std::size_t>> choose_pages(const form::Definition& form,
                                                     const std::vector<LabelHits>& hits,
                                                     const workbook::Workbook& workbook) {
  return PageChoice(form, hits, workbook).run();
}

std::vector<PageCopy> copies_beside(const std::vector<std::optional<std::size_t>>& chosen,
                                    const form::Definition& form,
                                    const std::vector<LabelHits>& hits,
                                    const workbook::Workbook& workbook) {
  return PageChoice(form, hits, workbook).beside(chosen);
}

}  // namespace tenken::bind
