// SPDX-License-Identifier: MPL-2.0
// The rows of a form that belong together on paper.
#include "logic/grow/blocks.hpp"

#include <algorithm>
#include <tuple>

namespace tenken::grow {

std::vector<Rows> blocks(const bind::Binding& binding, const workbook::Workbook& workbook) {
  std::vector<Rows> all;
  if (binding.recognition.form == nullptr) return all;
  const auto add = [&](const std::vector<FormRecord>& records) {
    for (const FormRecord& record : records) {
      all.insert(all.end(), record.parts.begin(), record.parts.end());
    }
  };
  for (const form::Page& page : binding.recognition.form->pages) {
    for (const form::Repeat& repeat : page.repeats) {
      const auto records = form_records(binding, workbook, repeat.of);
      add(records);
      for (const form::Repeat& inner : repeat.repeats) {
        for (const FormRecord& record : records) {
          add(form_records(binding, workbook, record.id + "." + inner.of));
        }
      }
    }
  }
  std::ranges::sort(
      all, {}, [](const Rows& rows) { return std::tuple(rows.sheet, rows.first, -rows.last); });
  return all;
}

}  // namespace tenken::grow
