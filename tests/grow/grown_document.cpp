// SPDX-License-Identifier: MPL-2.0
// An open form of nagano-r5 that gains and loses indicators, 細事業 and activities.
#include "tests/grow/grown_document.hpp"

#include <algorithm>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetPageBreak.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XRenderable.hpp>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <variant>

#include "logic/grow/removal_with_reason.hpp"
#include "tests/grow/comparable.hpp"
#include "tests/office/checker.hpp"
#include "tests/support/samples.hpp"
#include "uno/calc/go_to.hpp"
#include "uno/calc/snapshot.hpp"

namespace tenken::test {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

std::vector<std::string> sheet_names(const test_office::Document& document) {
  std::vector<std::string> names;
  for (const rtl::OUString& name : document.uno()->getSheets()->getElementNames()) {
    names.push_back(test_office::to_utf8(name));
  }
  return names;
}

test_office::Document opened(const std::filesystem::path& file, bool read_only) {
  // What a test saved is there already.
  const bool ours = file.parent_path() == test_office::scratch();
  const std::filesystem::path path = ours ? file : test_office::copy_of(file);
  if (!read_only) return test_office::shared().load(path, true);
  css::uno::Sequence<css::beans::PropertyValue> how(1);
  how.getArray()[0].Name = "ReadOnly";
  how.getArray()[0].Value <<= true;
  const auto document = test_office::shared().desktop()->loadComponentFromURL(
      test_office::to_ustring("file://" + path.string()), "_blank", 0, how);
  return test_office::Document(
      Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW));
}

}  // namespace

GrownDocument::GrownDocument(const std::filesystem::path& file, bool read_only)
    : document_(opened(file, read_only)) {}

void GrownDocument::command(const std::string& name, std::string_view field) const {
  const Reference<css::frame::XController> controller = document_.model()->getCurrentController();
  const auto place = fields().at(std::string(field));
  const auto names = sheet_names(document_);
  if (office::go_to(controller, names.at(static_cast<std::size_t>(place.sheet)),
                    workbook::parse_a1(place.cell).value()) != office::Arrival::there) {
    throw std::runtime_error("cannot choose the cell of " + std::string(field));
  }
  css::frame::DispatchHelper::create(test_office::shared().context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(controller->getFrame(), UNO_QUERY_THROW),
          test_office::to_ustring("org.tenken.commands:" + name), "_self", 0, {});
}

grow::GrowthResult GrownDocument::remove(grow::Growing what, std::string_view field) const {
  const workbook::Workbook now = office::snapshot(document_.model());
  const bind::Binding binding = bind::bind(nagano(), now);
  const auto removal =
      grow::plan_removal_with_reason(binding, now, what, binding.find(field)->place);
  return office::grow_form(test_office::shared().context(), document_.model(),
                           std::get<grow::Removal>(removal).plan, "減らす", {&nagano(), 1});
}

std::map<std::string, GrownDocument::Place> GrownDocument::fields() const {
  const auto names = sheet_names(document_);
  std::map<std::string, Place> fields;
  const nlohmann::json report = nlohmann::json::parse(report_of(document_));
  for (const auto& field : report.at("fields")) {
    const auto sheet = std::find(names.begin(), names.end(), field.at("sheet"));
    fields[field.at("id")] = {.cell = field.at("cell"),
                              .sheet = static_cast<int>(sheet - names.begin()),
                              .text = field.at("text")};
  }
  return fields;
}

int GrownDocument::count(const std::string& repeat) const {
  int count = 0;
  for (const auto& [id, place] : fields()) {
    const bool is_number = id.ends_with(".no") && id.starts_with(repeat + ".");
    if (is_number && id.find('.', repeat.size() + 1) == id.size() - 3) ++count;
  }
  return count;
}

std::string GrownDocument::cell(const std::string& field) const { return fields().at(field).cell; }

std::string GrownDocument::text(const std::string& field) const { return fields().at(field).text; }

void GrownDocument::type(const std::string& field, const std::string& text) const {
  const Place place = fields().at(field);
  document_.set_text(place.cell, text, place.sheet);
}

void GrownDocument::type(const std::string& field, double value) const {
  const Place place = fields().at(field);
  document_.set_value(place.cell, value, place.sheet);
}

void GrownDocument::waive(const std::string& rule, const std::string& field) const {
  test_office::checker()->waive(document_.model(), test_office::to_ustring(rule),
                                test_office::to_ustring(field), "別に定める。", "財政課");
}

std::string GrownDocument::cursor() const {
  const Reference<css::beans::XPropertySet> cell(document_.model()->getCurrentSelection(),
                                                 UNO_QUERY_THROW);
  rtl::OUString name;
  cell->getPropertyValue("AbsoluteName") >>= name;
  return test_office::to_utf8(name);
}

std::vector<std::string> GrownDocument::findings() const {
  std::vector<std::string> result;
  const nlohmann::json report = nlohmann::json::parse(report_of(document_));
  for (const auto& finding : report.at("findings")) {
    result.push_back(finding.at("rule").get<std::string>() + " " +
                     finding.at("field").get<std::string>() +
                     (finding.at("waived").is_null() ? "" : " waived"));
  }
  return result;
}

std::string GrownDocument::contents() const {
  // Read anew and touched, so that neither what was kept from loading nor how the office arranged
  // equal formats along the way makes a difference.
  const auto saved = test_office::scratch() / "contents.ods";
  document_.store(saved, test_office::ods_filter);
  const test_office::Document copy = test_office::shared().load(saved);
  for (int i = 0; i < copy.uno()->getSheets()->getElementNames().getLength(); ++i) {
    copy.set_text("A1", copy.text("A1", i), i);
  }
  const auto path = test_office::scratch() / "contents.fods";
  copy.store(path, test_office::fods_filter);
  return comparable(path);
}

int GrownDocument::height(const std::string& field) const {
  const Place place = fields().at(field);
  const auto sheet = document_.sheet(place.sheet);
  const Reference<css::sheet::XSheetCellCursor> cursor =
      sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(
          sheet->getCellRangeByName(test_office::to_ustring(place.cell)), UNO_QUERY_THROW));
  cursor->collapseToMergedArea();
  css::awt::Size size;
  Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->getPropertyValue("Size") >>= size;
  return size.Height;
}

int GrownDocument::printed_pages() const {
  return Reference<css::view::XRenderable>(document_.uno(), UNO_QUERY_THROW)
      ->getRendererCount(css::uno::Any(document_.model()), {});
}

// Deprecated in favour of nothing that knows where the pages end.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
std::vector<std::string> GrownDocument::cut_on_paper() const {
  struct Rows {
    int sheet = 0;
    std::int32_t first = 0;
    std::int32_t last = 0;
  };
  std::map<std::string, Rows> records;
  const auto stretch = [&](const std::string& record, int sheet, std::int32_t row) {
    auto& rows = records.try_emplace(record, Rows{sheet, row, row}).first->second;
    rows.first = std::min(rows.first, row);
    rows.last = std::max(rows.last, row);
  };
  for (const auto& [id, place] : fields()) {
    if (!id.starts_with("analysis.") && !id.starts_with("subproject.")) continue;
    const std::int32_t row = workbook::parse_a1(place.cell)->row;
    const std::size_t number = id.find('.') + 1;
    stretch(id.substr(0, id.find('.', number)), place.sheet, row);
    const std::size_t activity = id.find(".activity.");
    if (activity == std::string::npos) continue;
    stretch(id.substr(0, id.find('.', activity + std::string(".activity.").size())), place.sheet,
            row);
  }
  std::vector<std::string> cut;
  for (const auto& [record, rows] : records) {
    for (const auto& each :
         Reference<css::sheet::XSheetPageBreak>(document_.sheet(rows.sheet), UNO_QUERY_THROW)
             ->getRowPageBreaks()) {
      if (each.Position > rows.first && each.Position <= rows.last) cut.push_back(record);
    }
  }
  return cut;
}
#pragma GCC diagnostic pop

namespace {

Reference<css::beans::XPropertySet> line_above(const test_office::Document& document,
                                               const std::string& cell, int sheet) {
  const auto lines =
      Reference<css::table::XColumnRowRange>(document.sheet(sheet), UNO_QUERY_THROW)->getRows();
  return {lines->getByIndex(workbook::parse_a1(cell)->row - 1), UNO_QUERY_THROW};
}

}  // namespace

void GrownDocument::begin_page(const std::string& field) const {
  const Place place = fields().at(field);
  line_above(document_, place.cell, place.sheet)
      ->setPropertyValue("IsStartOfNewPage", css::uno::Any(true));
}

bool GrownDocument::begins_page(const std::string& field) const {
  const Place place = fields().at(field);
  bool begins = false;
  line_above(document_, place.cell, place.sheet)->getPropertyValue("IsStartOfNewPage") >>= begins;
  return begins;
}

Reference<css::document::XUndoManager> GrownDocument::undo() const {
  return Reference<css::document::XUndoManagerSupplier>(document_.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

std::filesystem::path clean_sample() { return std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"; }

}  // namespace tenken::test
