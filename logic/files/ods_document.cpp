// SPDX-License-Identifier: MPL-2.0
// An OpenDocument spreadsheet, as a package (.ods, .ots) or in one XML file (.fods) → a workbook.
#include "logic/files/ods_document.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "logic/files/calendar.hpp"
#include "logic/files/limits.hpp"
#include "logic/files/ods_prefixes.hpp"
#include "logic/files/ods_table.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using message::msg;

/// Day 0 of the document's dates.
std::int64_t first_day(const pugi::xml_node& spreadsheet) {
  const pugi::xml_node null_date =
      spreadsheet.child("table:calculation-settings").child("table:null-date");
  const auto days = serial_of_date(value(null_date, "table:date-value"), 0);
  return days ? static_cast<std::int64_t>(*days) : usual_first_day();
}

/// A user-defined property as text, the way that an open document's are read.
std::string property_text(const pugi::xml_node& property) {
  const std::string_view type = value(property, "meta:value-type");
  const std::string text = property.child_value();
  if (type == "boolean") return is_true(text) ? "true" : "false";
  if (type == "date" || type == "time") return {};
  if (type == "float") {
    const auto number = to_number(text);
    return number ? workbook::plain_digits(*number) : std::string();
  }
  return valid_utf8(text);
}

void read_properties(const pugi::xml_node& document, workbook::Workbook& workbook) {
  for (const pugi::xml_node& property :
       document.child("office:meta").children("meta:user-defined")) {
    if (workbook.properties.size() >= max_properties) break;
    workbook.properties.emplace(valid_utf8(property.attribute("meta:name").value()),
                                property_text(property));
  }
}

/// Whether the program that wrote the file computes every formula before it saves: LibreOffice and
/// its relatives do, and leave the type out where a formula refers to a blank cell.
bool always_computes(const pugi::xml_node& document) {
  const std::string_view program = document.child("office:meta").child_value("meta:generator");
  constexpr std::array<std::string_view, 3> families = {"LibreOffice", "OpenOffice", "Collabora"};
  return std::ranges::any_of(families,
                             [&](std::string_view family) { return program.starts_with(family); });
}

/// `meta` is the element around the document's properties.
void read_body(const pugi::xml_node& content, const pugi::xml_node& meta, OdsCellStyles& styles,
               ReadResult& result) {
  const pugi::xml_node spreadsheet = content.child("office:body").child("office:spreadsheet");
  if (spreadsheet.empty()) fail(msg("表計算のファイルではありません。"));
  Budget budget;
  MissingResults missing;
  result.workbook->first_day = first_day(spreadsheet);
  OpenFormulas formulas;
  const OdsContext context{.styles = styles,
                           .formulas = formulas,
                           .first_day = result.workbook->first_day,
                           .always_computed = always_computes(meta),
                           .budget = budget,
                           .missing = missing};
  workbook::Workbook& workbook = *result.workbook;
  for (const pugi::xml_node& table : spreadsheet.children("table:table")) {
    if (workbook.sheets.size() >= max_sheets) fail_too_large(msg("シートが多すぎます"));
    workbook.sheets.push_back(read_ods_table(table, workbook.sheets.size(), context));
  }
  if (workbook.sheets.empty()) fail_damaged("office:spreadsheet");
  work_out(missing, result);
}

void add_styles(const pugi::xml_node& document, OdsCellStyles& styles) {
  styles.add(document.child("office:automatic-styles"));
  styles.add(document.child("office:styles"));
}

}  // namespace

void read_ods(ZipPackage& package, ReadResult& result) {
  if (const auto manifest = package.read("META-INF/manifest.xml")) {
    const std::string_view entries(manifest->data(), manifest->size());
    if (entries.find("encryption-data") != std::string_view::npos) {
      fail_protected();
    }
  }
  auto content = package.read("content.xml");
  if (!content) fail_damaged("content.xml");
  const XmlPart body(std::move(*content), "content.xml");
  use_usual_prefixes(body.root());
  // Trees hold the texts that styles and names point into.
  std::optional<XmlPart> common;
  if (auto text = package.read("styles.xml")) {
    common.emplace(std::move(*text), "styles.xml");
    use_usual_prefixes(common->root());
  }
  OdsCellStyles styles;
  add_styles(body.root(), styles);
  if (common) add_styles(common->root(), styles);
  result.workbook.emplace();
  std::optional<XmlPart> meta;
  if (auto text = package.read("meta.xml")) {
    meta.emplace(std::move(*text), "meta.xml");
    use_usual_prefixes(meta->root());
  }
  const pugi::xml_node properties = meta ? meta->root() : pugi::xml_node();
  read_body(body.root(), properties, styles, result);
  read_properties(properties, *result.workbook);
}

void read_flat_ods(std::string text, ReadResult& result) {
  const XmlPart document(std::move(text), "XML");
  use_usual_prefixes(document.root());
  if (std::string_view(document.root().name()) != "office:document") {
    fail(msg("表計算のファイルではありません。"));
  }
  OdsCellStyles styles;
  add_styles(document.root(), styles);
  result.workbook.emplace();
  read_body(document.root(), document.root(), styles, result);
  read_properties(document.root(), *result.workbook);
}

}  // namespace tenken::files
