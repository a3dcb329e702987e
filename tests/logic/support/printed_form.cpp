// SPDX-License-Identifier: MPL-2.0
// Definitions as printed forms, blank and full.
#include "tests/logic/support/printed_form.hpp"

#include <array>
#include <stdexcept>

namespace tenken::test {
namespace {

using workbook::Range;
using workbook::Sheet;

class Printer {
 public:
  Printer(const form::Definition& form, bool filled) : form_(form), filled_(filled) {}

  Sheet page(const form::Page& page) {
    Sheet sheet(page.name);
    part(sheet, page, 0, "");
    return sheet;
  }

 private:
  template <typename Part>
  void part(Sheet& sheet, const Part& part, std::int32_t shift, const std::string& prefix) {
    for (const auto& field : part.fields) {
      if (field.parts.empty()) {
        put(sheet, field.at, shift, filled_ ? content(field.id, prefix) : "");
        continue;
      }
      for (std::size_t i = 0; i < field.parts.size(); ++i) {
        std::string text = prefix;
        text.append(field.id).append(".").append(std::to_string(i + 1));
        put(sheet, field.parts[i], shift, filled_ ? text : "");
      }
    }
    // Labels last: where a label is a field too, the label is what is printed.
    for (const auto& label : part.labels) {
      put(sheet, label.at, shift, form::printed(label.text, form_.fiscal_year));
    }
    for (const auto& repeat : part.repeats) {
      for (std::int32_t i = 0; i < repeat.count; ++i) {
        std::string inner = prefix;
        inner.append(repeat.of).append(".").append(std::to_string(i + 1)).append(" ");
        this->part(sheet, repeat, shift + i * repeat.height(), inner);
      }
    }
  }

  static std::string content(const std::string& id, const std::string& prefix) {
    static constexpr std::array<const char*, 9> circled{"①", "②", "③", "④", "⑤",
                                                        "⑥", "⑦", "⑧", "⑨"};
    const bool by_number = prefix.starts_with("indicator.") || prefix.starts_with("analysis.");
    if (id != "no" || !by_number) {
      return prefix + id;
    }
    return circled.at(static_cast<std::size_t>(std::stoi(prefix.substr(prefix.find('.') + 1))) - 1);
  }

  static void put(Sheet& sheet, Range at, std::int32_t shift, std::string text) {
    at.first.row += shift;
    at.last.row += shift;
    if (!text.empty()) {
      sheet.set(at.first, workbook::text_cell(std::move(text)));
    }
    if (at.first == at.last) {
      return;
    }
    for (const auto& merge : sheet.merges) {
      if (merge == at) {
        return;
      }
    }
    sheet.merges.push_back(at);
  }

  const form::Definition& form_;
  bool filled_;
};

workbook::Workbook print(const form::Definition& form, bool filled) {
  workbook::Workbook workbook;
  for (const auto& page : form.pages) {
    workbook.sheets.push_back(Printer(form, filled).page(page));
  }
  return workbook;
}

form::Definition checked(form::DefinitionResult result) {
  std::string errors;
  for (const auto& error : result.errors) {
    errors += error.file + ":" + std::to_string(error.line) + ": " + error.message.text + "\n";
  }
  if (!errors.empty()) {
    throw std::runtime_error(errors);
  }
  return std::move(result.definition).value();
}

}  // namespace

workbook::Workbook filled_form(const form::Definition& form) { return print(form, true); }

workbook::Workbook blank_form(const form::Definition& form) { return print(form, false); }

form::Definition definition_of(std::string_view toml) {
  return checked(form::parse_definition(toml, "test.toml", nullptr));
}

form::Definition nagano_form() {
  return checked(form::load_definition(TENKEN_FORMS "/nagano-r5.toml", nullptr));
}

}  // namespace tenken::test
