// SPDX-License-Identifier: MPL-2.0
// An .xlsx or .xlsm package → a workbook.
#include "logic/files/xlsx_document.hpp"

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "logic/files/calendar.hpp"
#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/sheet_ranges.hpp"
#include "logic/files/xlsx_relations.hpp"
#include "logic/files/xlsx_sheet.hpp"
#include "logic/files/xlsx_strings.hpp"
#include "logic/files/xlsx_styles.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {
namespace {

using message::msg;
using Relations = std::map<std::string, Relation>;

/// The first part of this type; "" when there is none.
std::string part_of(const Relations& relations, std::string_view type) {
  for (const auto& [id, relation] : relations) {
    if (relation.type == type) return relation.part;
  }
  return {};
}

std::string property_text(const pugi::xml_node& property) {
  for (const pugi::xml_node& content : property.children()) {
    if (content.type() != pugi::node_element) continue;
    const std::string_view type = local_name(content);
    const std::string text = content.child_value();
    if (type == "lpwstr" || type == "lpstr" || type == "bstr") {
      return valid_utf8(decode_escapes(text));
    }
    if (type == "bool") return is_true(text) ? "true" : "false";
    const auto number = to_number(text);
    return number ? workbook::plain_digits(*number) : std::string();
  }
  return {};
}

void read_properties(ZipPackage& package, const std::string& part, workbook::Workbook& workbook) {
  auto text = part.empty() ? std::nullopt : package.read(part);
  if (!text) return;
  const XmlPart document(std::move(*text), part);
  for (const pugi::xml_node& property : document.root().children()) {
    if (local_name(property) != "property" || workbook.properties.size() >= max_properties)
      continue;
    workbook.properties.emplace(valid_utf8(property.attribute("name").value()),
                                property_text(property));
  }
}

/// Print ranges by the number of the sheet.
std::map<std::int64_t, std::vector<workbook::Range>> print_ranges(const pugi::xml_node& workbook) {
  std::map<std::int64_t, std::vector<workbook::Range>> ranges;
  for (const pugi::xml_node& name : child(workbook, "definedNames").children()) {
    if (value(name, "name") != "_xlnm.Print_Area") continue;
    ranges[to_integer(value(name, "localSheetId"), -1)] = excel_ranges(name.child_value(), ',');
  }
  return ranges;
}

/// The ID by which a <sheet> names its part: its prefix is the file's own.
std::string_view relation_id(const pugi::xml_node& sheet) {
  for (const pugi::xml_attribute& attribute : sheet.attributes()) {
    if (local_name(attribute) == "id" && std::string_view(attribute.name()) != "id") {
      return attribute.value();
    }
  }
  return {};
}

/// Reads the parts of one package.
class DocumentReader {
 public:
  DocumentReader(ZipPackage& package, ReadResult& result) : package_(package), result_(result) {}

  void read() {
    const Relations root = relations_of(package_, {});
    std::string main = part_of(root, "officeDocument");
    if (main.empty()) main = "xl/workbook.xml";
    if (main.ends_with(".bin")) {
      fail(msg("バイナリ形式（.xlsb）のファイルです。.xlsx か .ods で保存し直してください。"));
    }
    auto text = package_.read(main);
    if (!text) fail_damaged(main);
    const XmlPart workbook(std::move(*text), main);
    if (local_name(workbook.root()) != "workbook") {
      fail(msg("表計算のファイルではありません。"));
    }
    relations_ = relations_of(package_, main);
    read_shared();
    result_.workbook.emplace();
    read_sheets(workbook.root());
    read_properties(package_, part_of(root, "custom-properties"), *result_.workbook);
  }

 private:
  void read_shared() {
    if (const std::string part = part_of(relations_, "sharedStrings"); !part.empty()) {
      auto text = package_.read(part);
      if (!text) fail_damaged(part);
      strings_ = shared_strings(XmlPart(std::move(*text), part).root());
    }
    if (const std::string part = part_of(relations_, "styles"); !part.empty()) {
      if (auto text = package_.read(part)) {
        styles_ = xlsx_number_styles(XmlPart(std::move(*text), part).root());
      }
    }
  }

  void read_sheets(const pugi::xml_node& workbook) {
    const auto printed = print_ranges(workbook);
    const bool from_1904 = is_true(value(child(workbook, "workbookPr"), "date1904"));
    result_.workbook->first_day = from_1904 ? first_day_1904() : usual_first_day();
    const XlsxContext context{
        .strings = strings_, .styles = styles_, .first_day = result_.workbook->first_day};
    MissingResults missing;
    std::vector<workbook::Sheet>& sheets = result_.workbook->sheets;
    for (const pugi::xml_node& node : child(workbook, "sheets").children()) {
      if (local_name(node) != "sheet") continue;
      if (sheets.size() >= max_sheets) fail_too_large(msg("シートが多すぎます"));
      SheetBuilder builder(valid_utf8(node.attribute("name").value()), sheets.size(),
                           context.first_day, budget_, missing);
      builder.sheet().hidden =
          value(node, "state") == "hidden" || value(node, "state") == "veryHidden";
      if (const auto found = printed.find(static_cast<std::int64_t>(sheets.size()));
          found != printed.end()) {
        builder.sheet().print_ranges = found->second;
      }
      read_part(std::string(relation_id(node)), context, builder);
      sheets.push_back(builder.take());
    }
    if (sheets.empty()) fail_damaged("sheets");
    work_out(missing, result_);
  }

  void read_part(const std::string& id, const XlsxContext& context, SheetBuilder& builder) {
    const auto relation = relations_.find(id);
    if (relation == relations_.end()) fail_damaged("sheets");
    // A sheet that is one chart has no cells.
    if (relation->second.type != "worksheet") return;
    auto text = package_.read(relation->second.part);
    if (!text) fail_damaged(relation->second.part);
    const XmlPart part(std::move(*text), relation->second.part);
    read_xlsx_sheet(part.root(), context, builder);
    read_comments(relation->second.part, builder);
  }

  void read_comments(const std::string& sheet, SheetBuilder& builder) {
    const std::string part = part_of(relations_of(package_, sheet), "comments");
    auto text = part.empty() ? std::nullopt : package_.read(part);
    if (!text) return;
    const XmlPart comments(std::move(*text), part);
    for (const pugi::xml_node& comment : child(comments.root(), "commentList").children()) {
      const auto place = workbook::parse_a1(value(comment, "ref"));
      if (place) builder.add_comment(*place, xlsx_text(child(comment, "text")));
    }
  }

  ZipPackage& package_;
  ReadResult& result_;
  Relations relations_;
  std::vector<std::string> strings_;
  std::vector<NumberStyle> styles_;
  Budget budget_;
};

}  // namespace

void read_xlsx(ZipPackage& package, ReadResult& result) { DocumentReader(package, result).read(); }

}  // namespace tenken::files
