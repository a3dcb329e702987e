// SPDX-License-Identifier: MPL-2.0
// Many workbooks, each checked by itself and beside the others, in their order.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "logic/check/between/sheet_set.hpp"
#include "logic/folder/form_sets.hpp"
#include "logic/folder/in_order.hpp"
#include "logic/folder/inputs.hpp"
#include "logic/folder/last_year.hpp"
#include "logic/folder/stages.hpp"
#include "logic/report/outcome.hpp"

namespace tenken::folder {

struct CheckOptions {
  std::string stage;                    ///< "" for what the boxes say
  const LastYear* last_year = nullptr;  ///< to compare with, if any
  unsigned jobs = 1;                    ///< threads
};

/// Checks workbooks, each by itself or beside another one. Thread-safe.
class WorkbookChecker {
 public:
  /// `form_sets` are those of `inputs.items`, one each. All must outlive this.
  WorkbookChecker(const Inputs& inputs, std::vector<const FormSet*> form_sets,
                  CheckOptions options);

  [[nodiscard]] report::Outcome check(std::size_t index,
                                      const check::Result* other_stage = nullptr) const;

  [[nodiscard]] const std::vector<form::Definition>& forms(std::size_t index) const;
  /// There is something beside a workbook that it is held against.
  [[nodiscard]] bool is_held_against_others() const;
  [[nodiscard]] const check::SheetSet* last_years_sheets() const;

 private:
  const Inputs& inputs_;
  std::vector<const FormSet*> form_sets_;
  CheckOptions options_;
};

/// The workbooks in their order, each held against those before it.
class WorkbookSet {
 public:
  /// `checker` and `stages`, unless it is nullptr, must outlive this.
  WorkbookSet(const WorkbookChecker& checker, const check::StageOverview* stages)
      : checker_(checker), stages_(stages) {}

  /// Adds what is found beside the others to `outcome`, whose facts are `facts`. True when there
  /// is something.
  bool compare(std::size_t index, report::Outcome& outcome, check::SheetFacts facts);

 private:
  const WorkbookChecker& checker_;
  const check::StageOverview* stages_;
  check::SheetSet sheets_;
};

/// Checks all of `inputs`: `make` says what becomes of an outcome, on any thread, and
/// `take(index, made)` is given it on the calling thread in the order of `inputs`. Ends early, with
/// false, once `stopped` says true. Keeps little more than one workbook a job.
template <typename Make, typename Take>
bool check_folder(const Inputs& inputs, std::vector<const FormSet*> form_sets,
                  const CheckOptions& options, const std::function<bool()>& stopped,
                  const Make& make, const Take& take) {
  struct Checked {
    report::Outcome outcome;  // kept only where it is held against the others
    std::optional<check::SheetFacts> facts;
    decltype(make(std::declval<const report::Outcome&>())) made;
  };
  const auto stages = look_at_stages(inputs, form_sets, options.jobs, stopped);
  const WorkbookChecker checker(inputs, std::move(form_sets), options);
  WorkbookSet set(checker, stages ? &*stages : nullptr);
  in_order(
      inputs.items.size(), options.jobs,
      [&](std::size_t index) {
        Checked checked;
        if (stopped()) return checked;
        checked.outcome = checker.check(index);
        if (checker.is_held_against_others() && checked.outcome.result) {
          checked.facts = check::facts_of(*checked.outcome.result);
        }
        checked.made = make(checked.outcome);
        if (!checked.facts) checked.outcome = {};
        return checked;
      },
      [&](std::size_t index, Checked checked) {
        if (stopped()) return false;
        if (checked.facts && set.compare(index, checked.outcome, std::move(*checked.facts))) {
          checked.made = make(checked.outcome);
        }
        take(index, std::move(checked.made));
        return true;
      });
  return !stopped();
}

}  // namespace tenken::folder
