// SPDX-License-Identifier: MPL-2.0
// Last year's workbooks, so that this year's can be held against them.
#include "logic/folder/last_year.hpp"

#include "logic/files/read_workbook.hpp"
#include "logic/folder/in_order.hpp"

namespace tenken::folder {
namespace {

/// What one file of last year's comes to.
struct Looked {
  std::optional<check::SheetFacts> facts;
  message::Message problem;
  bool unreadable = false;
};

Looked look_at(const Input& input, const std::vector<form::Definition>& forms) {
  if (!input.problem.empty()) return {.facts = {}, .problem = input.problem, .unreadable = true};
  const files::ReadResult read = files::read_workbook(input.path);
  if (!read.workbook) return {.facts = {}, .problem = read.problem, .unreadable = true};
  auto facts = check::facts_of(check::read(*read.workbook, forms));
  if (!facts) {
    return {.facts = {}, .problem = message::msg("事業改善シートとして読み取れませんでした。")};
  }
  facts->file = input.path;
  return {.facts = std::move(facts), .problem = {}};
}

}  // namespace

std::optional<check::Result> read_sheet(const std::string& file,
                                        const std::vector<form::Definition>& forms) {
  const files::ReadResult read = files::read_workbook(file);
  if (!read.workbook) return std::nullopt;
  check::Result result = check::read(*read.workbook, forms);
  result.file = file;
  return result;
}

LastYear::LastYear(const Inputs& inputs, FormSets& forms, unsigned jobs,
                   const std::function<bool()>& stopped) {
  std::vector<const FormSet*> form_sets;
  for (const Input& input : inputs.items) {
    form_sets.push_back(&forms.in(*input.base));
    forms_.emplace(input.path, form_sets.back());
  }
  if (!forms.right()) return;
  in_order(
      inputs.items.size(), jobs,
      [&](std::size_t index) {
        return stopped() ? Looked() : look_at(inputs.items[index], form_sets[index]->definitions);
      },
      [&](std::size_t index, const Looked& looked) {
        if (stopped()) return false;
        if (looked.facts) sheets_.add(*looked.facts);
        if (!looked.problem.empty()) {
          problems_.push_back({.file = inputs.items[index].path,
                               .reason = looked.problem,
                               .unreadable = looked.unreadable});
        }
        return true;
      });
}

std::optional<check::Result> LastYear::of(const check::Result& now) const {
  const auto facts = check::facts_of(now);
  const check::SheetFacts* found = facts ? sheets_.last_years(*facts) : nullptr;
  if (found == nullptr) return std::nullopt;
  return read_sheet(found->file, forms_.at(found->file)->definitions);
}

}  // namespace tenken::folder
