// SPDX-License-Identifier: MPL-2.0
// styles.xml: the look's styles as named cell styles, number formats, and the page.
#include <string>

#include "logic/files/ods.hpp"
#include "logic/files/xml.hpp"

namespace tenken::files {
namespace {

constexpr const char* font_name = "Form";

void add_font(pugi::xml_node root, const fill::Look& look) {
  std::string family;
  for (const std::string& font : look.fonts) {
    family += (family.empty() ? "'" : ", '") + font + "'";
  }
  add(add(root, "office:font-face-decls"), "style:font-face",
      {{"style:name", font_name}, {"svg:font-family", family}});
}

void add_number(pugi::xml_node style, int decimals, int at_least, bool grouping) {
  add(style, "number:number",
      {{"number:decimal-places", std::to_string(decimals)},
       {"number:min-decimal-places", std::to_string(at_least)},
       {"number:min-integer-digits", "1"},
       {"number:grouping", grouping ? "true" : "false"}});
}

/// Number formats by the names that looks give them.
void add_formats(pugi::xml_node styles) {
  const auto number_style = [&](const char* name) {
    return add(styles, "number:number-style", {{"style:name", name}});
  };
  add_number(number_style("Fvalue"), 0, 0, true);
  add_number(number_style("Fdecimal"), 3, 0, true);
  add_number(number_style("Fstaff"), 1, 1, true);
  // 千円: #,##0;△#,##0
  const pugi::xml_node positive = number_style("FamountP0");
  pugi::xml_node(positive).append_attribute("style:volatile").set_value("true");
  add_number(positive, 0, 0, true);
  const pugi::xml_node amount = number_style("Famount");
  add(amount, "number:text").text().set("△");
  add_number(amount, 0, 0, true);
  add(amount, "style:map",
      {{"style:condition", "value()>=0"}, {"style:apply-style-name", "FamountP0"}});
  const pugi::xml_node percent =
      add(styles, "number:percentage-style", {{"style:name", "Fpercent"}});
  add_number(percent, 1, 1, false);
  add(percent, "number:text").text().set("%");
  const pugi::xml_node text = add(styles, "number:text-style", {{"style:name", "Ftext"}});
  add(text, "number:text-content");
}

void add_text_properties(pugi::xml_node style, double size, bool bold, const std::string& color) {
  const std::string points = length(size, "pt");
  const char* const weight = bold ? "bold" : "normal";
  pugi::xml_node node = add(style, "style:text-properties",
                            {{"style:font-name", font_name},
                             {"style:font-name-asian", font_name},
                             {"fo:font-size", points},
                             {"style:font-size-asian", points},
                             {"fo:font-weight", weight},
                             {"style:font-weight-asian", weight},
                             {"fo:language", "ja"},
                             {"fo:country", "JP"},
                             {"style:language-asian", "ja"},
                             {"style:country-asian", "JP"}});
  if (!color.empty()) node.append_attribute("fo:color").set_value(color.c_str());
}

void add_style(pugi::xml_node styles, const std::string& name, const fill::Style& look) {
  pugi::xml_node style = add(styles, "style:style",
                             {{"style:name", name},
                              {"style:family", "table-cell"},
                              {"style:parent-style-name", "Default"}});
  if (look.format != "general") {
    style.append_attribute("style:data-style-name").set_value(("F" + look.format).c_str());
  }
  pugi::xml_node cell = add(style, "style:table-cell-properties",
                            {{"fo:padding", length(look.padding, "mm")},
                             {"fo:wrap-option", look.wrap ? "wrap" : "no-wrap"},
                             {"style:shrink-to-fit", look.shrink ? "true" : "false"}});
  const auto attribute = [](pugi::xml_node node, const char* key, const std::string& value) {
    node.append_attribute(key).set_value(value.c_str());
  };
  if (!look.valign.empty()) attribute(cell, "style:vertical-align", look.valign);
  if (!look.fill.empty()) attribute(cell, "fo:background-color", look.fill);
  if (look.border == "thin") attribute(cell, "fo:border", "0.5pt solid #404040");
  if (!look.align.empty()) {
    attribute(cell, "style:text-align-source", "fix");
    add(style, "style:paragraph-properties",
        {{"fo:text-align", look.align == "right"  ? "end"
                           : look.align == "left" ? "start"
                                                  : look.align}});
  }
  add_text_properties(style, look.size, look.bold, look.color);
}

/// The layout of a page style; `high` is on how many sheets of paper it stands, 0 for any number.
void add_page_layout(pugi::xml_node styles, const std::string& page_style, const fill::Paper& paper,
                     const char* high) {
  const pugi::xml_node layout =
      add(styles, "style:page-layout", {{"style:name", page_style + "Page"}});
  add(layout, "style:page-layout-properties",
      {{"fo:page-width", length(paper.width, "mm")},
       {"fo:page-height", length(paper.height, "mm")},
       {"style:print-orientation", paper.width < paper.height ? "portrait" : "landscape"},
       {"fo:margin-top", length(paper.margin_top, "mm")},
       {"fo:margin-bottom", length(paper.margin_bottom, "mm")},
       {"fo:margin-left", length(paper.margin_left, "mm")},
       {"fo:margin-right", length(paper.margin_right, "mm")},
       {"style:table-centering", "horizontal"},
       {"style:print", "objects charts drawings zero-values"},
       {"style:scale-to-X", "1"},
       {"style:scale-to-Y", high}});
  add(layout, "style:header-style");
  add(layout, "style:footer-style");
}

void add_page_styles(pugi::xml_node root, const fill::Paper& paper) {
  const pugi::xml_node styles = add(root, "office:automatic-styles");
  add_page_layout(styles, scaled_to_paper, paper, "1");
  add_page_layout(styles, scaled_to_width, paper, "0");
  const pugi::xml_node masters = add(root, "office:master-styles");
  for (const std::string page_style : {scaled_to_paper, scaled_to_width}) {
    const pugi::xml_node master =
        add(masters, "style:master-page",
            {{"style:name", page_style}, {"style:page-layout-name", page_style + "Page"}});
    add(master, "style:header", {{"style:display", "false"}});
    add(master, "style:footer", {{"style:display", "false"}});
  }
}

void add_setting(pugi::xml_node parent, const char* name, const char* type, std::string_view text) {
  add(parent, "config:config-item", {{"config:name", name}, {"config:type", type}})
      .text()
      .set(std::string(text).c_str());
}

}  // namespace

std::string styles_xml(const fill::FilledForm& form) {
  pugi::xml_document document;
  const pugi::xml_node root = add_root(document, "office:document-styles");
  add_font(root, *form.look);
  const pugi::xml_node styles = add(root, "office:styles");
  add_formats(styles);
  // The document's own language: what a sheet's status bar says, and what spelling goes by.
  add(add(styles, "style:default-style", {{"style:family", "table-cell"}}), "style:text-properties",
      {{"fo:language", "ja"},
       {"fo:country", "JP"},
       {"style:language-asian", "ja"},
       {"style:country-asian", "JP"}});
  const pugi::xml_node basis =
      add(styles, "style:style", {{"style:name", "Default"}, {"style:family", "table-cell"}});
  // Japanese line breaking: no 、 or 。 at the beginning of a line.
  add(basis, "style:paragraph-properties",
      {{"style:text-autospace", "none"},
       {"style:punctuation-wrap", "hanging"},
       {"style:line-break", "strict"}});
  add_text_properties(basis, 8, false, {});
  for (const auto& [name, style] : form.look->styles) add_style(styles, name, style);
  add_page_styles(root, form.look->paper);
  return to_string(document);
}

std::string settings_xml(const fill::FilledForm& form) {
  pugi::xml_document document;
  const pugi::xml_node root = add_root(document, "office:document-settings");
  const pugi::xml_node view = add(add(root, "office:settings"), "config:config-item-set",
                                  {{"config:name", "ooo:view-settings"}});
  const pugi::xml_node entry =
      add(add(view, "config:config-item-map-indexed", {{"config:name", "Views"}}),
          "config:config-item-map-entry");
  add_setting(entry, "ViewId", "string", "view1");
  const pugi::xml_node tables =
      add(entry, "config:config-item-map-named", {{"config:name", "Tables"}});
  for (const fill::FormSheet& sheet : form.sheets) {
    const pugi::xml_node table =
        add(tables, "config:config-item-map-entry", {{"config:name", sheet.name}});
    const std::string rows = std::to_string(sheet.freeze_rows);
    add_setting(table, "CursorPositionX", "int", "0");
    add_setting(table, "CursorPositionY", "int", "0");
    if (sheet.freeze_rows > 0) {
      add_setting(table, "HorizontalSplitMode", "short", "0");
      add_setting(table, "VerticalSplitMode", "short", "2");
      add_setting(table, "VerticalSplitPosition", "int", rows);
      add_setting(table, "ActiveSplitRange", "short", "2");
      add_setting(table, "PositionBottom", "int", rows);
    }
    add_setting(table, "ZoomType", "short", "0");
    add_setting(table, "ZoomValue", "int", "120");
    add_setting(table, "ShowGrid", "boolean", "false");
    add_setting(table, "ShowZeroValues", "boolean", "true");
  }
  add_setting(entry, "ActiveTable", "string", form.sheets.front().name);
  add_setting(entry, "ZoomType", "short", "0");
  add_setting(entry, "ZoomValue", "int", "120");
  add_setting(entry, "ShowGrid", "boolean", "false");
  add_setting(entry, "ShowZeroValues", "boolean", "true");
  return to_string(document);
}

std::string meta_xml(const fill::FilledForm& form) {
  pugi::xml_document document;
  const pugi::xml_node meta = add(add_root(document, "office:document-meta"), "office:meta");
  add(meta, "meta:generator").text().set("Tenken");
  add(meta, "dc:title").text().set(form.title.c_str());
  for (const auto& [name, value] : form.properties) {
    add(meta, "meta:user-defined", {{"meta:name", name}, {"meta:value-type", "string"}})
        .text()
        .set(value.c_str());
  }
  return to_string(document);
}

}  // namespace tenken::files
