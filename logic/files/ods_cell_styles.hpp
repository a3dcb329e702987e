// SPDX-License-Identifier: MPL-2.0
// The number formats of OpenDocument cells, by the names of their styles.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "logic/files/number_style.hpp"

namespace tenken::files {

/// What a cell's style says of its numbers.
struct OdsCellStyle {
  NumberStyle number;
  bool conditional = false;  ///< other styles may apply, by the cell's content
};

/// The styles of a document. What it gives stays where it is as long as this lives.
class OdsCellStyles {
 public:
  OdsCellStyles() = default;
  ~OdsCellStyles() = default;
  OdsCellStyles(const OdsCellStyles&) = delete;
  OdsCellStyles& operator=(const OdsCellStyles&) = delete;
  OdsCellStyles(OdsCellStyles&&) = delete;
  OdsCellStyles& operator=(OdsCellStyles&&) = delete;

  /// Adds an office:styles or office:automatic-styles element. Those added first win where two have
  /// one name.
  void add(const pugi::xml_node& styles);

  /// The cell style called `name`; Default's for "" and for a name that is not there.
  [[nodiscard]] const OdsCellStyle& cell(std::string_view name);

  /// True when the table style called `name` hides its sheet.
  [[nodiscard]] bool hides_table(std::string_view name) const;

 private:
  using Elements = std::unordered_map<std::string_view, pugi::xml_node>;
  [[nodiscard]] pugi::xml_node number_element(std::string_view name, std::size_t from) const;
  [[nodiscard]] OdsCellStyle resolve(std::string_view name) const;

  /// One element's styles: a name is looked up in the same element first.
  struct Group {
    Elements cells;
    Elements tables;
    Elements numbers;
  };
  std::vector<Group> groups_;
  using Known = std::map<std::string, OdsCellStyle, std::less<>>;
  Known known_;
  Known::iterator last_ = known_.end();  // cells beside each other mostly have the same one
};

}  // namespace tenken::files
