// SPDX-License-Identifier: MPL-2.0
// The number formats of OpenDocument cells, by the names of their styles.
#include "logic/files/ods_cell_styles.hpp"

#include <charconv>
#include <optional>

#include "logic/files/limits.hpp"
#include "logic/files/ods_number_styles.hpp"
#include "logic/files/problem.hpp"
#include "logic/files/xml_part.hpp"
#include "logic/workbook/colour.hpp"

namespace tenken::files {

void OdsCellStyles::add(const pugi::xml_node& styles) {
  Group group;
  std::size_t count = 0;
  for (const pugi::xml_node& element : styles.children()) {
    if (++count > max_styles) fail_too_large(message::msg("書式が多すぎます"));
    const std::string_view kind = element.name();
    const std::string_view name = value(element, "style:name");
    if (is_number_style(kind)) {
      group.numbers.emplace(name, element);
    } else if (kind == "style:style") {
      const std::string_view family = value(element, "style:family");
      if (family == "table-cell") group.cells.emplace(name, element);
      if (family == "table") group.tables.emplace(name, element);
    }
  }
  groups_.push_back(std::move(group));
}

pugi::xml_node OdsCellStyles::number_element(std::string_view name, std::size_t from) const {
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    const Elements& numbers = groups_[(from + i) % groups_.size()].numbers;
    if (const auto found = numbers.find(name); found != numbers.end()) return found->second;
  }
  return {};
}

namespace {

/// The colours of a style, as far as the styles from it up to here name them: the nearest counts.
class Colours {
 public:
  void add(const pugi::xml_node& style) {
    const pugi::xml_node text = style.child("style:text-properties");
    if (!ink_ && !automatic_) {
      automatic_ = value(text, "style:use-window-font-color") == "true";
      if (!automatic_) ink_ = colour(value(text, "fo:color"));
    }
    const std::string_view behind =
        value(style.child("style:table-cell-properties"), "fo:background-color");
    if (!paper_ && !behind.empty()) paper_ = colour(behind).value_or(workbook::white);
  }

  [[nodiscard]] bool look_blank() const {
    return ink_ && workbook::looks_blank(*ink_, paper_.value_or(workbook::white));
  }

 private:
  /// "#ffffff"; nullopt for "transparent" and the like.
  static std::optional<std::uint32_t> colour(std::string_view text) {
    constexpr std::size_t digits = 6;
    constexpr int hexadecimal = 16;
    if (text.size() != digits + 1 || text.front() != '#') return std::nullopt;
    std::uint32_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + 1, end, number, hexadecimal);
    return read.ptr == end ? std::optional(number) : std::nullopt;
  }

  std::optional<std::uint32_t> ink_;
  std::optional<std::uint32_t> paper_;
  bool automatic_ = false;  // black on what is light, white on what is dark
};

}  // namespace

OdsCellStyle OdsCellStyles::resolve(std::string_view name) const {
  OdsCellStyle result;
  Colours colours;
  bool has_number = false;
  // From a style to its parent; a circle ends at the limit.
  for (int depth = 0; depth < max_depth; ++depth) {
    pugi::xml_node element;
    std::size_t group = 0;
    for (; group < groups_.size() && element.empty(); ++group) {
      const auto found = groups_[group].cells.find(name);
      if (found != groups_[group].cells.end()) element = found->second;
    }
    if (element.empty()) break;
    if (!element.child("style:map").empty()) result.conditional = true;
    colours.add(element);
    const pugi::xml_attribute number = element.attribute("style:data-style-name");
    if (!number.empty() && !has_number) {
      has_number = true;
      const pugi::xml_node found = number_element(number.value(), group - 1);
      if (!found.empty()) {
        result.number = read_number_style(found, [this, group](std::string_view other) {
          return number_element(other, group - 1);
        });
      }
    }
    name = value(element, "style:parent-style-name");
    if (name.empty()) break;
  }
  result.number.unseen = colours.look_blank();
  return result;
}

const OdsCellStyle& OdsCellStyles::cell(std::string_view name) {
  if (name.empty()) name = "Default";
  if (last_ != known_.end() && last_->first == name) return last_->second;
  last_ = known_.find(name);
  if (last_ != known_.end()) return last_->second;
  if (known_.size() > max_styles) fail_too_large(message::msg("書式が多すぎます"));
  last_ = known_.emplace(name, resolve(name)).first;
  return last_->second;
}

bool OdsCellStyles::hides_table(std::string_view name) const {
  for (const Group& group : groups_) {
    const auto found = group.tables.find(name);
    if (found == group.tables.end()) continue;
    return value(found->second.child("style:table-properties"), "table:display") == "false";
  }
  return false;
}

}  // namespace tenken::files
