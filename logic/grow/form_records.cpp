// SPDX-License-Identifier: MPL-2.0
// The rows that an indicator, a 細事業 or an activity has in a workbook, to add or remove them.
#include "logic/grow/form_records.hpp"

#include <algorithm>
#include <optional>
#include <ranges>

#include "logic/bind/cell_content.hpp"
#include "logic/form/field_catalogue.hpp"

namespace tenken::grow {
namespace {

using workbook::Location;

const form::Repeat* find_in(const std::vector<form::Repeat>& repeats, std::string_view of) {
  for (const form::Repeat& repeat : repeats) {
    if (repeat.of == of) return &repeat;
    if (const form::Repeat* inner = find_in(repeat.repeats, of)) return inner;
  }
  return nullptr;
}

/// "subproject.2.activity" → "activity".
std::string_view name_of(std::string_view repeat) {
  const auto dot = repeat.rfind('.');
  return dot == std::string_view::npos ? repeat : repeat.substr(dot + 1);
}

bool belongs_to(std::string_view id, std::string_view prefix) {
  return id.size() > prefix.size() && id.starts_with(prefix) && id[prefix.size()] == '.';
}

class RecordFinder {
 public:
  RecordFinder(const bind::Binding& binding, const workbook::Workbook& workbook)
      : binding_(binding), form_(*binding.recognition.form), workbook_(workbook) {}

  [[nodiscard]] std::vector<FormRecord> find(std::string_view id) const {
    std::vector<FormRecord> records;
    const auto repeat = std::ranges::find(binding_.layout.repeats, id, &bind::BoundRepeat::id);
    const form::Repeat* definition = find_repeat(form_, name_of(id));
    if (repeat == binding_.layout.repeats.end() || definition == nullptr) return records;
    for (std::size_t i = 0; i < repeat->first_rows.size(); ++i) {
      // What is printed in a block tells its height, which differs where its table grew.
      const std::int32_t first = repeat->first_rows[i];
      const std::int32_t height = definition->labels.empty() ? repeat->height : 1;
      FormRecord record;
      record.id = repeat->id + "." + repeat->numbers[i];
      record.parts = {{.sheet = repeat->sheet, .first = first, .last = first + height - 1}};
      read_fields(record);
      records.push_back(std::move(record));
    }
    return records;
  }

  /// Gives each indicator its block in section 8: the one whose formulas read its row, else the one
  /// of its No., else the one in its place.
  void pair(std::vector<FormRecord>& indicators) const {
    std::vector<FormRecord> blocks = find("analysis");
    std::vector<bool> taken(blocks.size());
    const auto pair_if = [&](const auto& fits) {
      for (std::size_t i = 0; i < indicators.size(); ++i) {
        FormRecord& indicator = indicators[i];
        for (std::size_t k = 0; k < blocks.size() && indicator.parts.size() == 1; ++k) {
          if (taken[k] || !fits(indicator, i, blocks[k], k)) continue;
          taken[k] = true;
          indicator.analysis_id = blocks[k].id;
          indicator.parts.push_back(blocks[k].parts.front());
          indicator.in_use = indicator.in_use || blocks[k].in_use;
        }
      }
    };
    pair_if([&](const FormRecord& indicator, std::size_t, const FormRecord& block, std::size_t) {
      return reads(block, indicator);
    });
    const auto number = [](const FormRecord& record) {
      return std::string_view(record.id).substr(record.id.find('.') + 1);
    };
    pair_if([&](const FormRecord& indicator, std::size_t, const FormRecord& block, std::size_t) {
      return number(indicator) == number(block) && !number(block).starts_with('?');
    });
    pair_if(
        [&](const FormRecord&, std::size_t i, const FormRecord&, std::size_t k) { return i == k; });
  }

 private:
  void read_fields(FormRecord& record) const {
    Rows& rows = record.parts.front();
    bool first = true;
    for (const bind::BoundField& field : binding_.fields) {
      if (!belongs_to(field.id, record.id) || is_shared(form_, field.id)) continue;
      if (first) record.first_cell = field.place;
      first = false;
      rows.last = std::max(rows.last, field.area.last.row);
      if (bind::is_typed(workbook_.at(field.place))) record.in_use = true;
    }
  }

  [[nodiscard]] bool reads(const FormRecord& block, const FormRecord& indicator) const {
    return std::ranges::any_of(binding_.layout.formulas, [&](const bind::FormulaReads& formula) {
      return block.parts.front().contains(formula.cell) &&
             std::ranges::any_of(formula.areas, [&](const bind::FormulaReads::Area& area) {
               const Rows& row = indicator.parts.front();
               return area.sheet == row.sheet && area.range.first.row >= row.first &&
                      area.range.last.row <= row.last;
             });
    });
  }

  const bind::Binding& binding_;
  const form::Definition& form_;
  const workbook::Workbook& workbook_;
};

}  // namespace

bool FormRecord::at(const Location& cell) const {
  return std::ranges::any_of(parts, [&](const Rows& rows) { return rows.contains(cell); });
}

std::vector<FormRecord> form_records(const bind::Binding& binding,
                                     const workbook::Workbook& workbook, std::string_view repeat) {
  if (binding.recognition.form == nullptr) return {};
  const RecordFinder finder(binding, workbook);
  std::vector<FormRecord> records = finder.find(repeat);
  if (repeat == "indicator") finder.pair(records);
  return records;
}

const form::Repeat* find_repeat(const form::Definition& form, std::string_view of) {
  for (const form::Page& page : form.pages) {
    if (const form::Repeat* repeat = find_in(page.repeats, of)) return repeat;
  }
  return nullptr;
}

bool is_shared(const form::Definition& form, std::string_view id) {
  return std::ranges::any_of(form.pages, [&](const form::Page& page) {
    return std::ranges::any_of(page.fields, [&](const form::FieldPlace& field) {
      return field.id.find(".*.") != std::string::npos && form::matches_pattern(field.id, id, 0);
    });
  });
}

}  // namespace tenken::grow
