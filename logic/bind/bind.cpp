// SPDX-License-Identifier: MPL-2.0
// The steps of finding a form: its pages, their fiscal year, their labels and their fields.
#include <algorithm>
#include <iterator>

#include "logic/bind/binding.hpp"
#include "logic/bind/page_choice.hpp"
#include "logic/bind/place_fields.hpp"
#include "logic/bind/place_labels.hpp"
#include "logic/bind/survey.hpp"

namespace tenken::bind {
namespace {

/// The year on which most pages' headers agree; where none has more pages than another, the first
/// page speaks for all. That a page says otherwise is a rule's business.
std::optional<int> common_year(const std::vector<int>& years) {
  std::optional<int> common;
  std::ptrdiff_t most = 0;
  for (const int year : years) {
    const auto pages = std::count(years.begin(), years.end(), year);
    if (pages > most) {
      common = year;
      most = pages;
    }
  }
  return common;
}

/// A page that was found, laid over its sheet.
struct FoundPage {
  std::size_t page = 0;
  const LabelHits* hits = nullptr;
  SheetView view;
  PageGrid grid;
};

bool is_found(const LabelPlace& place) { return place.state != LabelState::missing; }

Recognition recognise(const form::Definition& form, const std::vector<LabelPlace>& labels) {
  Recognition recognition;
  recognition.form = &form;
  std::vector<std::size_t> found(form.pages.size());
  std::vector<std::size_t> total(form.pages.size());
  for (const auto& place : labels) {
    if (place.label->optional) {
      continue;
    }
    ++total[place.page];
    if (is_found(place)) {
      ++found[place.page];
    }
  }
  for (std::size_t page = 0; page < form.pages.size(); ++page) {
    recognition.labels_found += found[page];
    recognition.labels_total += total[page];
    if (total[page] > 0 && found[page] * 2 >= total[page]) {
      recognition.recognised = true;
    }
  }
  return recognition;
}

}  // namespace

const BoundField* Binding::find(std::string_view id) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const BoundField& field) { return field.id == id; });
  return found == fields.end() ? nullptr : &*found;
}

const form::Titles& Binding::titles() const {
  static const form::Titles neutral;
  return recognition.form == nullptr ? neutral : recognition.form->titles;
}

Binding bind(const form::Definition& form, const workbook::Workbook& workbook) {
  Binding binding;
  std::vector<LabelHits> hits;
  hits.reserve(workbook.sheets.size());
  for (const auto& sheet : workbook.sheets) {
    hits.emplace_back(sheet, form.label_texts);
  }
  binding.layout.page_sheets = choose_pages(form, hits, workbook);

  std::vector<FoundPage> pages;
  for (std::size_t page = 0; page < form.pages.size(); ++page) {
    const auto sheet = binding.layout.page_sheets[page];
    if (!sheet) {
      continue;
    }
    FoundPage found{page, &hits[*sheet], SheetView(workbook, *sheet), {}};
    found.grid = lay_out(form.pages[page], *found.hits, found.view);
    pages.push_back(std::move(found));
  }
  std::vector<int> years;
  for (const auto& found : pages) {
    if (const auto year = header_year(found.grid, found.view)) {
      years.push_back(*year);
    }
  }
  binding.fiscal_year = common_year(years).value_or(form.fiscal_year);
  auto next = pages.begin();
  for (std::size_t page = 0; page < form.pages.size(); ++page) {
    std::vector<LabelPlace> labels;
    if (next != pages.end() && next->page == page) {
      labels = place_labels(next->grid, page, *next->hits, next->view);
      place_fields(next->grid, page, next->view, binding);
      ++next;
    } else {
      labels = missing_labels(form.pages[page], page);
    }
    std::move(labels.begin(), labels.end(), std::back_inserter(binding.layout.labels));
  }
  for (const auto& found : pages) {
    survey(form.pages[found.page], found.page, found.grid, found.view, binding);
  }
  if (hits.size() > pages.size()) {
    for (const PageCopy& copy : copies_beside(binding.layout.page_sheets, form, hits, workbook)) {
      const SheetView view(workbook, copy.sheet);
      const PageGrid grid = lay_out(form.pages[copy.page], hits[copy.sheet], view);
      const auto taken = binding.layout.page_sheets[copy.page];
      binding.layout.second_pages.push_back(
          {.page = copy.page,
           .sheet = copy.sheet,
           .name = workbook.sheets[copy.sheet].name(),
           .taken = taken ? workbook.sheets[*taken].name() : std::string(),
           .fiscal_year = header_year(grid, view)});
    }
  }
  binding.layout.formulas = formulas_of(binding.fields, workbook);
  binding.recognition = recognise(form, binding.layout.labels);
  return binding;
}

Binding bind(std::span<const form::Definition> forms, const workbook::Workbook& workbook) {
  Binding best;
  const auto share = [](const Recognition& recognition) {
    return recognition.labels_total == 0 ? 0.0
                                         : static_cast<double>(recognition.labels_found) /
                                               static_cast<double>(recognition.labels_total);
  };
  for (const auto& form : forms) {
    auto binding = bind(form, workbook);
    if (best.recognition.form == nullptr || share(binding.recognition) > share(best.recognition)) {
      best = std::move(binding);
    }
  }
  return best;
}

}  // namespace tenken::bind
