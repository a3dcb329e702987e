// SPDX-License-Identifier: MPL-2.0
// Header, stage and years.
#include <array>

#include "logic/text/fiscal_year.hpp"
#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using form::FieldKind;
using workbook::text_cell;
using Text = std::optional<std::string>;

std::vector<const record::Header*> headers(const Original& original) {
  std::vector<const record::Header*> list = {&original.result.sheet.header};
  for (const auto& header : original.result.sheet.repeated_headers) list.push_back(&header);
  return list;
}

/// Types `boxes` ("□□□■") over the stage boxes of every page, one page at a time.
void mark(const Original& original, const Emit& emit, const std::vector<std::string>& boxes) {
  for (const record::Header* header : headers(original)) {
    Original marked = original;
    for (std::size_t i = 0; i < header->boxes.size(); ++i) {
      const record::Field& box = header->boxes[i];
      const std::string text = box.text();
      marked.workbook.sheets[box.place->sheet].set(
          box.place->cell, text_cell(boxes[i] + text.substr(std::string("□").size())));
    }
    emit(header->stage.id,
         with_cell(marked, *header->boxes[0].place, marked.workbook.at(*header->boxes[0].place)));
  }
}

void two_stages(const Original& original, const Emit& emit) {
  mark(original, emit, {"□", "□", "■", "■"});
}
void no_stage(const Original& original, const Emit& emit) {
  mark(original, emit, {"□", "□", "□", "□"});
}
void other_stage(const Original& original, const Emit& emit) {
  mark(original, emit, {"□", "■", "□", "□"});
}

/// Every part of a 事業番号 with another content.
void change_number_parts(const Original& original, const Emit& emit,
                         const std::function<std::string(const std::string&)>& change) {
  for (const record::Header* header : headers(original)) {
    const auto* const bound = original.result.binding.find(header->project_number.id);
    for (const workbook::Location& part : bound->parts) {
      const std::string text = workbook::display_text(original.workbook.at(part));
      emit(header->project_number.id, with_cell(original, part, text_cell(change(text))));
    }
  }
}

void short_number(const Original& original, const Emit& emit) {
  change_number_parts(original, emit, [](const std::string& text) { return text.substr(1); });
}
void other_number(const Original& original, const Emit& emit) {
  change_number_parts(original, emit, [](const std::string& text) {
    return text.substr(0, 1) + (text[1] == '9' ? '8' : '9');
  });
}
void lettered_number(const Original& original, const Emit& emit) {
  change_number_parts(original, emit, [](const std::string& text) { return text + "A"; });
}
void number_gone(const Original& original, const Emit& emit) {
  for (const record::Header* header : headers(original)) {
    Original gone = original;
    const auto* const bound = original.result.binding.find(header->project_number.id);
    for (const auto& part : bound->parts) gone.workbook.sheets[part.sheet].set(part.cell, {});
    emit(header->project_number.id, with_cell(gone, bound->place, {}));
  }
}

/// The year in the printed labels and titles, shifted by `years`.
void shift_labels(const Original& original, const Emit& emit, int years) {
  for (const bind::LabelPlace& label : original.result.binding.layout.labels) {
    if (!label.year) continue;
    const bool is_long = label.year_text.starts_with("令和");
    const std::string year =
        is_long ? text::era_long(*label.year + years) : text::era_short(*label.year + years);
    // era_long() says 年度, which the label has behind its year.
    const std::string bare = year.substr(0, year.find("年度"));
    const auto text = with_replaced(label.found_text, label.year_text, bare);
    emit(label.field, with_cell(original, *label.place, text_cell(*text)));
  }
}

void last_year(const Original& original, const Emit& emit) { shift_labels(original, emit, -1); }
void next_year(const Original& original, const Emit& emit) { shift_labels(original, emit, 1); }

/// The years of section 5.
void change_plan_years(const Original& original, const Emit& emit,
                       const std::function<Text(const std::string&)>& change) {
  change_each_text(original, emit,
                   [&](const record::Field& field, const std::string& text) -> Text {
                     return field.kind == FieldKind::fiscal_year ? change(text) : std::nullopt;
                   });
}

void era_against_western(const Original& original, const Emit& emit) {
  change_plan_years(original, emit, [](const std::string& text) -> Text {
    const Text changed = with_replaced(text, "(R5)", "(R4)");
    return changed ? changed : with_replaced(text, "(R9)", "(R10)");
  });
}

void plan_year_too_late(const Original& original, const Emit& emit) {
  change_plan_years(original, emit, [](const std::string& text) -> Text {
    const Text changed = with_replaced(text, "2023\n(R5)", "2024\n(R6)");
    return changed ? changed : with_replaced(text, "2027\n(R9)", "2037\n(R19)");
  });
}

void plan_year_too_early(const Original& original, const Emit& emit) {
  change_plan_years(original, emit, [](const std::string& text) {
    return with_replaced(text, "2027\n(R9)", "2023\n(R5)");
  });
}

void no_year(const Original& original, const Emit& emit) {
  change_plan_years(original, emit, [](const std::string&) { return Text("未設定年"); });
}

void change_period(const Original& original, const Emit& emit, const char* period) {
  change_each_text(original, emit, [&](const record::Field& field, const std::string&) -> Text {
    return field.kind == FieldKind::period ? Text(period) : std::nullopt;
  });
}

void period_turned(const Original& original, const Emit& emit) {
  change_period(original, emit, "R7 〜 R3");
}
void period_impossible(const Original& original, const Emit& emit) {
  change_period(original, emit, "R0 〜");
}
void period_no_year(const Original& original, const Emit& emit) {
  change_period(original, emit, "未定 〜");
}

void period_after_era(const Original& original, const Emit& emit) {
  change_period(original, emit, "S70 〜");
  change_period(original, emit, "S46 〜 H34");
}
void period_with_letter(const Original& original, const Emit& emit) {
  change_period(original, emit, "S46 〜 H3O");
}
void period_with_month(const Original& original, const Emit& emit) {
  change_period(original, emit, "S46.4 〜");
  change_period(original, emit, "昭和46年４月〜");
}

void change_address(const Original& original, const Emit& emit, std::string_view from,
                    std::string_view to) {
  const record::Field& email = original.result.sheet.header.email;
  emit(email.id,
       with_cell(original, *email.place, text_cell(*with_replaced(email.text(), from, to))));
}

void address_broken(const Original& original, const Emit& emit) {
  change_address(original, emit, "@", "");
  change_address(original, emit, "@", "@ ");
  change_address(original, emit, "jinzai", "");
  change_address(original, emit, "pref.nagano.lg.jp", "pref");
  change_address(original, emit, "pref.", "pref..");
}

/// Page 1's names of another project; the other pages follow by their formulas.
void other_project(const Original& original, const Emit& emit) {
  const record::Header& header = original.result.sheet.header;
  for (const record::Field* field : {&header.project_name, &header.department, &header.division}) {
    emit(field->id, with_cell(original, *field->place, text_cell("林務部信州の木活用課")));
  }
}

constexpr std::array<Kind, 21> kinds = {{
    {"two-stages", "two stage boxes are ■", two_stages},
    {"no-stage", "no stage box is ■", no_stage},
    {"other-stage", "the box of another stage is ■", other_stage},
    {"short-number", "a group of the 事業番号 lacks a digit", short_number},
    {"other-number", "a group of the 事業番号 is another", other_number},
    {"lettered-number", "a group of the 事業番号 has a letter", lettered_number},
    {"number-gone", "a page's 事業番号 is gone", number_gone},
    {"last-year", "a printed year is the one before", last_year},
    {"next-year", "a printed year is the one after", next_year},
    {"era-against-western", "2023(R4): the two years of section 5 differ", era_against_western},
    {"plan-year-late", "a year of section 5 is too late", plan_year_too_late},
    {"plan-year-early", "a target year of section 5 is not after the sheet's", plan_year_too_early},
    {"plan-no-year", "words instead of a year", no_year},
    {"period-turned", "実施期間 ends before it begins", period_turned},
    {"period-impossible", "実施期間 has a year that never was", period_impossible},
    {"period-no-year", "実施期間 has no year", period_no_year},
    {"period-after-era", "実施期間 has a year that its era never had", period_after_era},
    {"period-with-letter", "実施期間 has a letter in a digit's place", period_with_letter},
    {"period-with-month", "実施期間 names the month", period_with_month},
    {"address-broken", "a part of the e-mail address is missing", address_broken},
    {"other-project", "page 1 has the name or section of another project", other_project},
}};

}  // namespace

std::span<const Kind> header_kinds() { return kinds; }

}  // namespace tenken::test
