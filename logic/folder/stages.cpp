// SPDX-License-Identifier: MPL-2.0
// Which stages a folder has sheets of, known before the first of them is judged.
#include "logic/folder/stages.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>

#include "logic/check/between/sheet_set.hpp"
#include "logic/folder/in_order.hpp"
#include "logic/folder/last_year.hpp"

namespace tenken::folder {
namespace {

/// So many are looked at before all are. A stage that fewer than one in twenty-four sheets have may
/// not be among them; then it is no stage that most projects have.
constexpr std::size_t sample_size = 24;

}  // namespace

std::optional<check::StageOverview> look_at_stages(const Inputs& inputs,
                                                   const std::vector<const FormSet*>& form_sets,
                                                   unsigned jobs,
                                                   const std::function<bool()>& stopped) {
  const auto facts_at = [&](std::size_t index) -> std::optional<check::SheetFacts> {
    const Input& input = inputs.items[index];
    if (stopped() || !input.problem.empty()) return std::nullopt;
    const auto sheet = read_sheet(input.path, form_sets[index]->definitions);
    return sheet ? check::facts_of(*sheet) : std::nullopt;
  };
  const std::size_t count = inputs.items.size();
  const std::size_t looked_at = std::min(count, sample_size);
  std::set<std::string> stages;
  in_order(
      looked_at, jobs, [&](std::size_t n) { return facts_at(n * count / looked_at); },
      [&](std::size_t, const std::optional<check::SheetFacts>& facts) {
        if (facts && !facts->stage.empty()) stages.insert(facts->stage);
        return !stopped() && stages.size() < 2;
      });
  if (stages.size() < 2) return std::nullopt;
  check::StageOverview overview;
  in_order(count, jobs, facts_at, [&](std::size_t, const std::optional<check::SheetFacts>& facts) {
    if (facts) {
      overview.add(*facts);
    } else {
      overview.add_unknown();
    }
    return !stopped();
  });
  return overview;
}

}  // namespace tenken::folder
