// SPDX-License-Identifier: MPL-2.0
// A form definition: what is printed where, and which cells hold which fields. See
// docs/form-definition.md for the file's format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/form/field_kind.hpp"
#include "logic/form/label_texts.hpp"
#include "logic/form/titles.hpp"
#include "logic/message/message.hpp"
#include "logic/workbook/address.hpp"

namespace tenken::form {

/// A text that is printed on the blank form. `text` may contain
///   {era-2}    the fiscal year two before the form's, as "R3"
///   {nengo}    the form's fiscal year as "令和５"
///   {box}      □ or ■
/// and then matches any way of writing that (any year; □ ■), which is how a field can live in a
/// label.
struct Label {
  std::string key;     ///< "cost.initial": becomes the field ID "label.cost.initial"
  workbook::Range at;  ///< where the blank form has it; more than one cell when merged
  std::string text;
  bool optional = false;           ///< not missed when absent (an explanation, a legend)
  std::string canonical;           ///< `text` as it is compared: canonical_label()
  std::optional<int> year_offset;  ///< of the first year in it, from the form's
  std::size_t text_number = 0;     ///< in the definition's label_texts
};

/// What is printed of a text: its size in the type of the blank form.
struct TextBox {
  int columns = 0;  ///< full-width characters in a line
  int lines = 0;
};

/// A field's place on the blank form.
struct FieldPlace {
  std::string id;      ///< "cost.{0}.carried"; inside a repeat without its prefix: "actual.{-1}"
  workbook::Range at;  ///< where the blank form has it; more than one cell when merged
  /// A field over several cells: the three of 事業番号, the stage boxes in the order of the stages.
  std::vector<workbook::Range> parts;
  std::optional<TextBox> box;  ///< of a text; nullopt when nobody measured it
  FieldKind kind = FieldKind::text;
};

/// Rows that occur once for each indicator, 細事業, activity …: a plain table when it has no
/// labels, a block when labels are printed in each one. Places are those of the first one on the
/// blank form.
struct Repeat {
  std::string of;  ///< "indicator", "plan", "analysis", "subproject", "activity"
  std::int32_t first_row = 0;
  std::int32_t last_row = 0;
  std::int32_t count = 1;  ///< how many the blank form has
  std::vector<Label> labels;
  std::vector<FieldPlace> fields;
  std::vector<Repeat> repeats;  ///< a table inside each block
  std::vector<workbook::Range> unread;

  [[nodiscard]] std::int32_t height() const { return last_row - first_row + 1; }
};

/// One sheet of the workbook.
struct Page {
  std::string key;
  std::string name;       ///< the sheet's name on the blank form; pages are found by their labels
  workbook::Range print;  ///< what is printed on the blank form
  std::vector<Label> labels;
  std::vector<FieldPlace> fields;
  std::vector<Repeat> repeats;  ///< ascending rows, never overlapping
  /// What people fill as the form wants it, and for which there is no field ID.
  std::vector<workbook::Range> unread;
};

/// One of the four stages, and what it demands, that of the stage on which it builds included.
/// Patterns as in matches_pattern().
struct Stage {
  std::string key;    ///< "review"
  std::string label;  ///< "点検"
  std::vector<std::string> required;
  std::vector<std::string> unwanted;
};

struct Definition {
  std::string file;  ///< where it was read from, for messages
  std::string id;
  std::string title;
  int fiscal_year = 0;  ///< the year for which the blank form is printed
  Titles titles;        ///< what it calls its sections and fields
  std::vector<Page> pages;
  LabelTexts label_texts;  ///< of the pages
  std::vector<Stage> stages;
  std::vector<std::string> methods;               ///< known 実施方法
  std::map<std::string, std::string> directions;  ///< a known indicator's name → "上" or "下"
  double trend_tolerance = 0;                     ///< relative; what an indicator may override
  /// What a division wants different from a rule's defaults: rule ID → severity ("error" …, "off").
  std::map<std::string, std::string, std::less<>> severities;
  /// The same for limits: "NUM006.factor" → value.
  std::map<std::string, double, std::less<>> thresholds;

  /// The stage of that key; nullptr when there is none.
  [[nodiscard]] const Stage* find_stage(std::string_view stage_key) const;
};

/// A limit of a rule that a definition may set.
struct Threshold {
  std::string_view key;  ///< "NUM006.factor"
  double least = 0;      ///< what may be set, both included
  double most = 0;
  bool whole = false;
};

/// What a definition may set of the rules. The rules themselves say it (check::known_settings()).
struct KnownSettings {
  std::vector<std::string_view> rules;  ///< by ID
  std::vector<Threshold> thresholds;
};

/// What is wrong with a definition, and where.
struct DefinitionError {
  std::string file;
  int line = 0;  ///< from 1; 0 when the file as a whole is meant
  message::Message message;
};

struct DefinitionResult {
  std::optional<Definition> definition;  ///< absent when there are errors
  std::vector<DefinitionError> errors;
};

/// Reads a definition. Reports every error that it finds: TOML syntax, unknown keys, unknown field
/// IDs, places that are no A1 range, overlapping repeats, duplicate keys, unknown stages, and
/// settings of rules that are not in `known`; nullptr for who never checks with it.
[[nodiscard]] DefinitionResult parse_definition(std::string_view toml, std::string file,
                                                const KnownSettings* known);

/// Reads the file at `path`; a file that cannot be read is an error of line 0.
[[nodiscard]] DefinitionResult load_definition(const std::string& path, const KnownSettings* known);

/// `text` as printed for `fiscal_year`: "{era-2}年度" → "R3年度"; {box} → "□".
[[nodiscard]] std::string printed(std::string_view text, int fiscal_year);

/// The same for a label in whose place `cell_text` stands: with the years and boxes that are
/// written there, as far as there are any.
[[nodiscard]] std::string restored_label(std::string_view label_text, std::string_view cell_text,
                                         int fiscal_year);

}  // namespace tenken::form
