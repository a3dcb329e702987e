// SPDX-License-Identifier: MPL-2.0
// How a blank form looks and behaves beyond its definition (extension/templates/*.toml).
#include "logic/fill/look.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

#include "logic/form/toml_reader.hpp"

namespace tenken::fill {
namespace {

using form::TableReader;
using message::msg;

/// Reads one look, and notes what it cannot make sense of.
class LookReader {
 public:
  explicit LookReader(form::DefinitionErrors& errors) : errors_(errors) {}

  Look look(const toml::table& root) {
    const TableReader reader(
        root, message::argument(msg("様式の見た目の定義")),
        {"form", "fonts", "paper", "page", "style", "cell", "formula", "input"}, errors_);
    Look result;
    reader.take("form", result.form);
    reader.take("fonts", result.fonts);
    if (const auto* table = reader.table("paper")) result.paper = paper(*table);
    for (const auto* table : reader.tables("page")) result.pages.push_back(page(*table));
    if (const auto* table = reader.table("style")) result.styles = styles(*table);
    for (const auto* table : reader.tables("cell")) {
      result.cells.push_back(cell(*table, result.styles));
    }
    for (const auto* table : reader.tables("formula")) result.formulas.push_back(formula(*table));
    for (const auto* table : reader.tables("input")) result.inputs.push_back(input(*table));
    return result;
  }

 private:
  [[nodiscard]] Paper paper(const toml::table& table) const {
    const TableReader reader(
        table, message::argument("[paper]"),
        {"width", "height", "margin_top", "margin_bottom", "margin_left", "margin_right"}, errors_);
    Paper result;
    reader.take("width", result.width);
    reader.take("height", result.height);
    reader.take("margin_top", result.margin_top);
    reader.take("margin_bottom", result.margin_bottom);
    reader.take("margin_left", result.margin_left);
    reader.take("margin_right", result.margin_right);
    for (const auto& [key, length] :
         {std::pair("width", result.width), {"height", result.height}}) {
      if (!(length > 0)) not_positive(reader, key);
    }
    return result;
  }

  [[nodiscard]] PageLook page(const toml::table& table) const {
    const TableReader reader(table, message::argument("[[page]]"),
                             {"key", "columns", "row", "freeze_rows", "may_break", "rows"},
                             errors_);
    PageLook result;
    reader.take("key", result.key);
    reader.take("columns", result.columns);
    reader.take("row", result.row);
    const auto is_positive = [](double length) { return length > 0; };
    if (!std::ranges::all_of(result.columns, is_positive)) not_positive(reader, "columns");
    if (!is_positive(result.row)) not_positive(reader, "row");
    reader.take("freeze_rows", result.freeze_rows);
    reader.take("may_break", result.may_break);
    reader.for_each_pair("rows", [&](const auto& row, const auto&, const auto& height) {
      row_height(reader, row, height, result);
    });
    return result;
  }

  static void row_height(const TableReader& reader, const std::string& written,
                         const toml::node& height, PageLook& page) {
    std::int32_t row = 0;
    const char* const end = written.data() + written.size();
    const auto [read, error] = std::from_chars(written.data(), end, row);
    if (error != std::errc{} || read != end || row < 1) {
      reader.error(height, msg("「{1}」は行の番号ではありません。", written));
    } else if (const auto value = height.value<double>(); value && *value > 0) {
      page.rows[row - 1] = *value;
    } else {
      reader.error(height, msg("行の高さには、0 より大きい mm の数を書いてください。"));
    }
  }

  [[nodiscard]] std::map<std::string, Style> styles(const toml::table& table) const {
    std::map<std::string, Style> result;
    for (const auto& [key, value] : table) style(table, std::string(key.str()), value, 0, result);
    return result;
  }

  /// The style `name` with what it takes over; `user` is what names it. Each is read once, into
  /// `known`, so that what is wrong with it is told once.
  Style style(const toml::table& all, const std::string& name, const toml::node& user, int depth,
              std::map<std::string, Style>& known) const {
    if (const auto found = known.find(name); found != known.end()) return found->second;
    // Deeper than any sensible chain of `from`: one that leads back to itself.
    constexpr int deepest = 16;
    if (depth > deepest) {
      errors_.add(user, msg("スタイルの from が自分自身に戻っています。"));
      return {};
    }
    const auto* const table = all.get_as<toml::table>(name);
    if (table == nullptr) {
      errors_.add(user, unknown_style(name));
      return {};
    }
    const TableReader reader(*table, message::argument("[style." + name + "]"),
                             {"from", "size", "bold", "wrap", "shrink", "align", "valign", "border",
                              "fill", "color", "format", "padding"},
                             errors_);
    std::string from;
    reader.take("from", from);
    Style result = from.empty() ? Style{} : style(all, from, *table, depth + 1, known);
    reader.take("size", result.size);
    reader.take("bold", result.bold);
    reader.take("wrap", result.wrap);
    reader.take("shrink", result.shrink);
    reader.take("align", result.align);
    reader.take("valign", result.valign);
    reader.take("border", result.border);
    reader.take("fill", result.fill);
    reader.take("color", result.color);
    reader.take("format", result.format);
    reader.take("padding", result.padding);
    if (!(result.size > 0)) not_positive(reader, "size");
    one_of(reader, "align", result.align, {"", "left", "center", "right"});
    one_of(reader, "valign", result.valign, {"", "top", "middle", "bottom"});
    one_of(reader, "border", result.border, {"", "thin"});
    one_of(reader, "format", result.format,
           {"general", "text", "amount", "value", "decimal", "staff", "percent"});
    colour(reader, "fill", result.fill);
    colour(reader, "color", result.color);
    known.emplace(name, result);
    return result;
  }

  static void not_positive(const TableReader& reader, std::string_view key) {
    reader.error(reader.at(key),
                 msg("「{1}」には、0 より大きい数を書いてください。", std::string(key)));
  }

  /// Only where the table itself says it: what is taken over is told where it stands.
  static void one_of(const TableReader& reader, std::string_view key, const std::string& value,
                     std::initializer_list<std::string_view> known) {
    if (!reader.has(key) || std::ranges::find(known, value) != known.end()) return;
    std::string list;
    for (const std::string_view each : known) {
      if (!each.empty()) list += (list.empty() ? "" : ", ") + std::string(each);
    }
    reader.error(reader.at(key), msg("{1} は {2} のどれかです（「{3}」ではなく）。",
                                     std::string(key), list, value));
  }

  static void colour(const TableReader& reader, std::string_view key, const std::string& value) {
    constexpr std::size_t length = 7;
    const bool is_colour = value.empty() || (value.size() == length && value.front() == '#' &&
                                             value.find_first_not_of("0123456789abcdefABCDEF", 1) ==
                                                 std::string::npos);
    if (reader.has(key) && !is_colour) {
      reader.error(reader.at(key),
                   msg("色は {1} の形で書いてください（「{2}」ではなく）。", "#e8eef5", value));
    }
  }

  static message::Message unknown_style(const std::string& name) {
    return msg("「{1}」というスタイルはありません。", name);
  }

  [[nodiscard]] StyleRule cell(const toml::table& table,
                               const std::map<std::string, Style>& styles) const {
    const TableReader reader(table, message::argument("[[cell]]"), {"match", "style"}, errors_);
    StyleRule result;
    reader.take("match", result.match);
    reader.take("style", result.style);
    if (!styles.contains(result.style)) errors_.add(table, unknown_style(result.style));
    return result;
  }

  [[nodiscard]] FormulaRule formula(const toml::table& table) const {
    const TableReader reader(table, message::argument("[[formula]]"), {"cell", "is"}, errors_);
    FormulaRule result{
        .cell = {}, .formula = {}, .line = static_cast<int>(table.source().begin.line)};
    reader.take("cell", result.cell);
    reader.take("is", result.formula);
    return result;
  }

  [[nodiscard]] InputRule input(const toml::table& table) const {
    const TableReader reader(table, message::argument("[[input]]"),
                             {"match", "choices", "other", "title", "help"}, errors_);
    InputRule result;
    reader.take("match", result.match);
    reader.take("choices", result.choices);
    reader.take("other", result.other);
    one_of(reader, "other", result.other, {"", "stop", "warning", "allow"});
    reader.take("title", result.title);
    reader.take("help", result.help);
    return result;
  }

  form::DefinitionErrors& errors_;
};

}  // namespace

const PageLook* Look::page(std::string_view key) const {
  const auto found = std::ranges::find(pages, key, &PageLook::key);
  return found == pages.end() ? nullptr : &*found;
}

LookResult parse_look(std::string_view toml, std::string file) {
  form::DefinitionErrors errors(file);
  const auto parsed = form::read_toml(toml, errors);
  if (!parsed) return {.look = std::nullopt, .errors = errors.take()};
  Look look = LookReader(errors).look(*parsed);
  if (!errors.empty()) return {.look = std::nullopt, .errors = errors.take()};
  look.file = std::move(file);
  return {.look = std::move(look), .errors = {}};
}

LookResult load_look(const std::string& path) {
  const auto content = form::file_content(path);
  if (!content) {
    return {
        .look = std::nullopt,
        .errors = {{path, 0,
                    msg("様式の見た目の定義のファイルを開けません。ファイルの場所と権限を確かめて"
                        "ください。")}}};
  }
  return parse_look(*content, path);
}

}  // namespace tenken::fill
