// SPDX-License-Identifier: MPL-2.0
// The number formats of .xlsx cells.
#include "logic/files/xlsx_styles.hpp"

#include <map>
#include <string>

#include "logic/files/excel_number_format.hpp"
#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"

namespace tenken::files {

std::vector<NumberStyle> xlsx_number_styles(const pugi::xml_node& style_sheet) {
  std::map<std::int64_t, std::string> codes;
  for (const pugi::xml_node& format : child(style_sheet, "numFmts").children()) {
    if (local_name(format) != "numFmt") continue;
    codes[to_integer(value(format, "numFmtId"), -1)] = value(format, "formatCode");
    if (codes.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
  }
  std::map<std::int64_t, NumberStyle> known;
  std::vector<NumberStyle> styles;
  for (const pugi::xml_node& format : child(style_sheet, "cellXfs").children()) {
    if (local_name(format) != "xf") continue;
    if (styles.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
    const std::int64_t id = to_integer(value(format, "numFmtId"), 0);
    auto found = known.find(id);
    if (found == known.end()) {
      const auto code = codes.find(id);
      found = known
                  .emplace(id, parse_number_format(code != codes.end()
                                                       ? std::string_view(code->second)
                                                       : built_in_format(static_cast<int>(id))))
                  .first;
    }
    styles.push_back(found->second);
  }
  return styles;
}

}  // namespace tenken::files
