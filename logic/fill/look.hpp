// SPDX-License-Identifier: MPL-2.0
// How a blank form looks and behaves beyond its definition (extension/templates/*.toml).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/form/definition.hpp"

namespace tenken::fill {

/// Lengths in mm.
struct Paper {
  double width = 210;
  double height = 297;
  double margin_top = 10;
  double margin_bottom = 10;
  double margin_left = 10;
  double margin_right = 10;
};

/// Sizes of one page's columns and rows, in mm.
struct PageLook {
  std::string key;
  std::vector<double> columns;          ///< from A on
  double row = 5;                       ///< of rows that are not listed
  std::map<std::int32_t, double> rows;  ///< by row of the blank form, from 0
  std::int32_t freeze_rows = 0;         ///< rows that stay in sight
  bool may_break = false;  ///< printed as long as it is, not scaled to one sheet of paper
};

/// A cell style with what it took over from others already in place.
struct Style {
  double size = 8;
  bool bold = false;
  bool wrap = false;
  bool shrink = false;
  std::string align;   ///< left, center, right; "" by content
  std::string valign;  ///< top, middle, bottom; "" is bottom
  std::string border;  ///< "thin" or ""
  std::string fill;    ///< #rrggbb or ""
  std::string color;   ///< of the text
  std::string format = "general";
  double padding = 0.35;  ///< mm
};

/// Cells whose IDs match one of the patterns have `style`.
struct StyleRule {
  std::vector<std::string> match;
  std::string style;
};

/// The formula of every cell whose field ID matches `cell`.
struct FormulaRule {
  std::string cell;
  std::string formula;
  int line = 0;
};

/// A drop-down, input help or both.
struct InputRule {
  std::vector<std::string> match;
  std::vector<std::string> choices;
  std::string other;  ///< stop, warning or allow
  std::string title;
  std::string help;
};

struct Look {
  std::string file;
  std::string form;
  std::vector<std::string> fonts;
  Paper paper;
  std::vector<PageLook> pages;
  std::map<std::string, Style> styles;
  std::vector<StyleRule> cells;
  std::vector<FormulaRule> formulas;
  std::vector<InputRule> inputs;

  [[nodiscard]] const PageLook* page(std::string_view key) const;
};

struct LookResult {
  std::optional<Look> look;  ///< absent when there are errors
  std::vector<form::DefinitionError> errors;
};

/// Reads a look. Unknown keys, unknown styles and wrong types are errors with their line.
[[nodiscard]] LookResult parse_look(std::string_view toml, std::string file);

/// Reads the file at `path`.
[[nodiscard]] LookResult load_look(const std::string& path);

}  // namespace tenken::fill
