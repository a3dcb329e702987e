// SPDX-License-Identifier: MPL-2.0
// From a definition's TOML to form::Definition, or to what is wrong with it, line by line.
#include <algorithm>
#include <map>
#include <set>

#include "logic/form/definition.hpp"
#include "logic/form/field_catalogue.hpp"
#include "logic/form/known_ids.hpp"
#include "logic/form/label_text.hpp"
#include "logic/form/rule_settings.hpp"
#include "logic/form/toml_reader.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"

namespace tenken::form {
namespace {

using message::msg;
using workbook::Range;

/// Which rows a label or field may stand in, and what its ID begins with.
struct Surroundings {
  std::string prefix;  ///< "indicator.#."; "" for a page
  std::int32_t first_row = 0;
  std::int32_t last_row = workbook::max_rows;
  bool block_of_rows = false;  ///< in a repeat

  [[nodiscard]] bool holds(const Range& range) const {
    return range.first.row >= first_row && range.last.row <= last_row;
  }
};

class DefinitionParser {
 public:
  DefinitionParser(DefinitionErrors& errors, const KnownSettings* known)
      : errors_(errors), known_settings_(known) {}

  Definition definition(const toml::table& root) {
    const TableReader reader(root, message::argument(msg("様式定義")),
                             {"id", "title", "fiscal_year", "titles", "trend_tolerance", "methods",
                              "directions", "severities", "thresholds", "stage", "page"},
                             errors_);
    Definition result;
    result.id = reader.text("id");
    result.title = reader.text("title");
    // The two years before the form's are printed as well.
    result.fiscal_year =
        reader.whole("fiscal_year", text::first_fiscal_year + 2, text::last_fiscal_year);
    if (const auto* const table = reader.table("titles")) result.titles = titles(*table);
    result.trend_tolerance = reader.fraction("trend_tolerance");
    result.methods = reader.texts("methods");
    reader.for_each_pair("directions", [&](const auto& name, const auto& value, const auto& at) {
      if (value != "上" && value != "下") {
        reader.error(at, msg("「{1}」の方向は \"上\" か \"下\" で書いてください。", name));
      }
      result.directions[name] = value;
    });
    RuleSettings rules = read_rule_settings(reader, known_settings_);
    result.severities = std::move(rules.severities);
    result.thresholds = std::move(rules.thresholds);
    for (const auto* table : reader.tables("stage")) {
      stages_so_far_.push_back(stage(*table));
    }
    result.stages = stages_so_far_;
    for (const auto* table : reader.tables("page")) {
      result.pages.push_back(page(*table));
    }
    result.label_texts = LabelTexts(result.pages);
    constexpr std::size_t most_pages = 10;
    if (result.pages.empty() || result.pages.size() > most_pages) {
      reader.error(reader.at("page"), msg("ページ（[[page]]）は1枚から10枚まで書いてください。"));
    }
    if (result.stages.empty()) {
      reader.error(reader.at("stage"), msg("作成段階（[[stage]]）を1つ以上書いてください。"));
    }
    return result;
  }

 private:
  Titles titles(const toml::table& table) {
    const TableReader reader(table, message::argument("[titles]"), Titles::keys(), errors_);
    Titles result;
    for (const std::string_view key : Titles::keys()) {
      if (reader.has(key)) result.set(key, reader.text(key));
    }
    return result;
  }

  Stage stage(const toml::table& table) {
    const TableReader reader(table, message::argument("[[stage]]"),
                             {"key", "label", "base", "required", "unwanted"}, errors_);
    Stage result;
    result.key = reader.text("key");
    result.label = reader.text("label");
    static const std::set<std::string, std::less<>> known{"request", "proposal", "supplementary",
                                                          "review"};
    if (!result.key.empty() && !known.contains(result.key)) {
      reader.error(
          reader.at("key"),
          msg("「{1}」という作成段階はありません。request、proposal、supplementary、review の"
              "どれかを書いてください。",
              result.key));
    }
    unique(reader, "key", "stage " + result.key, result.key);
    // Boxes that share a cell are told apart by the names behind them.
    unique(reader, "label", "stage label " + text::fold(result.label), result.label);
    if (reader.has("base")) build_on(reader, result);
    append(result.required, patterns(reader, "required"));
    if (reader.has("unwanted")) result.unwanted = patterns(reader, "unwanted");
    return result;
  }

  /// A stage may demand what another one above it does, and more; and wants the same left blank,
  /// unless it says otherwise.
  void build_on(const TableReader& reader, Stage& stage) const {
    const auto key = reader.text("base");
    if (key.empty()) return;
    const auto base = std::ranges::find(stages_so_far_, key, &Stage::key);
    if (base == stages_so_far_.end()) {
      reader.error(
          reader.at("base"),
          msg("「{1}」という作成段階は、これより上にありません。先に書いた [[stage]] の key を"
              "書いてください。",
              key));
      return;
    }
    stage.required = base->required;
    stage.unwanted = base->unwanted;
  }

  static void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
    to.insert(to.end(), more.begin(), more.end());
  }

  static std::vector<std::string> patterns(const TableReader& reader, std::string_view key) {
    auto result = reader.texts(key);
    const auto* const items = reader.at(key).as_array();
    for (std::size_t i = 0; i < result.size() && items != nullptr; ++i) {
      if (!pattern_can_match(result[i])) {
        reader.error(i < items->size() ? (*items)[i] : *items, unknown_id(result[i], ""));
      }
    }
    return result;
  }

  /// `prefix` is what the definition leaves out of the IDs in a repeat.
  static message::Message unknown_id(const std::string& id, const std::string& prefix) {
    auto nearest = nearest_id(prefix + id);
    if (!prefix.empty() && nearest.starts_with(prefix)) nearest.erase(0, prefix.size());
    return nearest.empty()
               ? msg("「{1}」という項目IDはありません。項目IDの一覧を確かめてください。", id)
               : msg("「{1}」という項目IDはありません。「{2}」の誤りではありませんか。", id,
                     nearest);
  }

  void unique(const TableReader& reader, std::string_view at, const std::string& name,
              const std::string& shown) {
    if (shown.empty() || seen_.insert(name).second) {
      return;
    }
    reader.error(reader.at(at),
                 msg("「{1}」が2回書かれています。どちらかを削除してください。", shown));
  }

  Page page(const toml::table& table) {
    const TableReader reader(table, message::argument("[[page]]"),
                             {"key", "name", "print", "label", "field", "unread", "repeat"},
                             errors_);
    Page result;
    result.key = reader.text("key");
    unique(reader, "key", "page " + result.key, result.key);
    result.name = reader.text("name");
    if (const auto print = reader.range("print")) {
      result.print = *print;
    }
    label_places_.clear();
    field_places_.clear();
    const Surroundings whole_page;
    result.labels = labels(reader, whole_page);
    result.fields = fields(reader, whole_page);
    result.unread = reader.ranges("unread");
    for (const auto* each : reader.tables("repeat")) {
      auto next = repeat(*each, whole_page, {});
      if (!next) continue;
      if (!result.repeats.empty() && next->first_row <= end_of(result.repeats.back())) {
        reader.error(
            *each,
            msg("繰り返し（[[page.repeat]]）の行が前の繰り返しと重なっているか、順番が上から下に"
                "なっていません。"));
      }
      result.repeats.push_back(*std::move(next));
    }
    outside_repeats(reader, result);
    return result;
  }

  static std::int32_t end_of(const Repeat& repeat) {
    return repeat.first_row + repeat.height() * repeat.count - 1;
  }

  /// A page's own labels and fields stand beside the repeats, not in them. Only a field that the
  /// instances share ("indicator.*.reason") spans their rows.
  static void outside_repeats(const TableReader& reader, const Page& page) {
    const auto inside = [&](const Range& at) {
      return std::any_of(page.repeats.begin(), page.repeats.end(), [&](const Repeat& repeat) {
        return at.last.row >= repeat.first_row && at.first.row <= end_of(repeat);
      });
    };
    for (const auto& label : page.labels) {
      if (inside(label.at)) {
        reader.error(
            reader.at("label"),
            msg("見出し「{1}」が繰り返しの行の中にあります。[[page.repeat]] の label に書いて"
                "ください。",
                label.key));
      }
    }
    for (const auto& field : page.fields) {
      if (inside(field.at) && field.id.find(".*.") == std::string::npos) {
        reader.error(
            reader.at("field"),
            msg("項目「{1}」が繰り返しの行の中にあります。[[page.repeat]] の field に書いて"
                "ください。",
                field.id));
      }
    }
    for (const Range& at : page.unread) {
      if (inside(at)) {
        reader.error(reader.at("unread"),
                     msg("「unread」の「{1}」が繰り返しの行にかかっています。その行の分は"
                         "[[page.repeat]] の unread に書いてください。",
                         workbook::to_a1(at)));
      }
    }
  }

  /// nullopt when nobody can say what it is or which rows it has: all that stands there would be
  /// reported.
  std::optional<Repeat> repeat(const toml::table& table, const Surroundings& outer,
                               const std::string& path) {
    const TableReader reader(table, message::argument("[[page.repeat]]"),
                             {"of", "rows", "count", "label", "field", "unread", "repeat"},
                             errors_);
    Repeat result;
    result.of = reader.text("of");
    const bool nested = outer.block_of_rows;
    static const std::set<std::string, std::less<>> known{"indicator", "plan", "analysis",
                                                          "subproject"};
    const bool known_name =
        nested ? path == "subproject.#." && result.of == "activity" : known.contains(result.of);
    if (!known_name) {
      reader.error(
          reader.at("of"),
          nested ? msg("細事業の中で繰り返せるのは activity だけです。")
                 : msg("「of」は indicator、plan、analysis、subproject のどれかにしてください。"));
    }
    unique(reader, "of", "repeat " + path + result.of, result.of);
    const bool has_rows = rows(reader, result);
    result.count = reader.whole("count", 1, 1000);
    if (!has_rows || !known_name) return std::nullopt;
    Surroundings inner{path + result.of + ".#.", result.first_row, result.last_row, true};
    if (!outer.holds({{result.first_row, 0}, {end_of(result), 0}})) {
      reader.error(reader.at("rows"),
                   msg("「{1}」の行が、外側の繰り返しの行を越えています。", result.of));
    }
    result.labels = labels(reader, inner);
    result.fields = fields(reader, inner);
    result.unread = reader.ranges("unread");
    for (const Range& at : result.unread) inside(reader, "unread", at, inner);
    if (nested && !result.labels.empty()) {
      reader.error(reader.at("label"), msg("細事業の中の表には見出し（label）を書けません。"));
    }
    for (const auto* each : reader.tables("repeat")) {
      if (!result.repeats.empty() || nested) {
        reader.error(*each, msg("繰り返しの中に書ける表は1つだけです。"));
        break;
      }
      if (auto table_in_it = repeat(*each, inner, inner.prefix)) {
        result.repeats.push_back(*std::move(table_in_it));
      }
    }
    return result;
  }

  /// "6:14" → rows 5 to 13, counted from 0.
  static bool rows(const TableReader& reader, Repeat& result) {
    const auto written = reader.text("rows");
    if (written.empty()) {
      return false;
    }
    const auto colon = written.find(':');
    // Rows are read as the cells of column A: one reader, one set of limits.
    const auto range = workbook::parse_a1_range(
        "A" + written.substr(0, colon) + ":A" +
        (colon == std::string::npos ? written : written.substr(colon + 1)));
    if (!range || range->last.row >= workbook::max_rows) {
      reader.error(
          reader.at("rows"),
          msg("「rows」の「{1}」は行の範囲として読めません。\"6:14\" のように書いてください。",
              written));
      return false;
    }
    result.first_row = range->first.row;
    result.last_row = range->last.row;
    return true;
  }

  std::vector<Label> labels(const TableReader& parent, const Surroundings& around) {
    std::vector<Label> result;
    for (const auto* table : parent.tables("label")) {
      const TableReader reader(*table, message::argument("label"),
                               {"key", "at", "text", "optional"}, errors_);
      Label label;
      label.key = reader.text("key");
      unique(reader, "key", "label " + around.prefix + label.key, label.key);
      label.text = reader.text("text");
      label.optional = reader.flag("optional");
      label.canonical = canonical_label(label.text);
      label.year_offset = label_year_offset(label.text);
      if (!label_pieces(label.text)) {
        reader.error(reader.at("text"),
                     msg("見出しの {1} の中に書けるのは、era、era-1、nengo、box などの決められた語"
                         "だけです。",
                         "{ }"));
      }
      const auto at = reader.range("at");
      if (!at) {
        continue;
      }
      label.at = *at;
      inside(reader, "at", label.at, around);
      apart_from_labels(reader, label);
      result.push_back(std::move(label));
    }
    return result;
  }

  static void inside(const TableReader& reader, std::string_view key, const Range& at,
                     const Surroundings& around) {
    if (!around.holds(at)) {
      reader.error(reader.at(key), msg("「{1}」は、繰り返しの1つ目の行（rows）の外にあります。",
                                       workbook::to_a1(at)));
    }
  }

  /// Labels that may be absent can be two wordings for one place.
  void apart_from_labels(const TableReader& reader, const Label& label) {
    for (const Label& other : label_places_) {
      if (!label.at.overlaps(other.at) || (label.optional && other.optional)) continue;
      reader.error(reader.at("at"),
                   msg("見出し「{1}」の場所（{2}）が、見出し「{3}」の場所（{4}）と"
                       "重なっています。どちらかを直してください。",
                       label.key, workbook::to_a1(label.at), other.key, workbook::to_a1(other.at)));
    }
    label_places_.push_back(label);
  }

  /// A cell belongs to one field; but a year and boxes are read out of what else stands there.
  void apart_from_fields(const TableReader& reader, const FieldPlace& field) {
    const auto within_text = [](const FieldPlace& place) {
      return place.kind == FieldKind::fiscal_year || place.kind == FieldKind::stage;
    };
    for (const FieldPlace& other : field_places_) {
      if (within_text(field) || within_text(other)) continue;
      for (const Range& at : cells_of(field)) {
        for (const Range& taken : cells_of(other)) {
          if (!at.overlaps(taken)) continue;
          reader.error(reader.at(field.parts.empty() ? "at" : "parts"),
                       msg("項目「{1}」の場所（{2}）が、項目「{3}」の場所（{4}）と重なっています。"
                           "どちらかを直してください。",
                           field.id, workbook::to_a1(at), other.id, workbook::to_a1(taken)));
        }
      }
    }
    field_places_.push_back(field);
  }

  static std::vector<Range> cells_of(const FieldPlace& field) {
    return field.parts.empty() ? std::vector{field.at} : field.parts;
  }

  std::vector<FieldPlace> fields(const TableReader& parent, const Surroundings& around) {
    std::vector<FieldPlace> result;
    for (const auto* table : parent.tables("field")) {
      const TableReader reader(*table, message::argument("field"), {"id", "at", "parts", "box"},
                               errors_);
      FieldPlace field;
      field.id = reader.text("id");
      const auto* const type = find_field_type(around.prefix + field.id);
      if (!field.id.empty() && (type == nullptr || type->pattern == "label.**")) {
        reader.error(reader.at("id"), unknown_id(field.id, around.prefix));
      }
      if (type != nullptr) field.kind = type->kind;
      unique(reader, "id", "field " + around.prefix + field.id, field.id);
      if (reader.has("parts") && reader.has("at")) {
        reader.error(reader.at("parts"),
                     msg("「at」と「parts」は、どちらか一方だけを書いてください。"));
      }
      if (reader.has("parts")) {
        field.parts = reader.ranges("parts");
        if (!field.parts.empty()) {
          field.at = field.parts.front();
        }
        stage_boxes(reader, field, type);
      } else if (const auto at = reader.range("at")) {
        field.at = *at;
      } else {
        continue;
      }
      for (const Range& at : cells_of(field)) {
        inside(reader, field.parts.empty() ? "at" : "parts", at, around);
      }
      apart_from_fields(reader, field);
      if (reader.has("box")) {
        text_box(reader, field, type);
      }
      result.push_back(std::move(field));
    }
    return result;
  }

  static void text_box(const TableReader& reader, FieldPlace& field, const FieldType* type) {
    constexpr std::int32_t most = 1000;
    const auto sizes = reader.wholes("box", 1, most);
    if (sizes.size() != 2) {
      reader.error(reader.at("box"),
                   msg("「box」は、1行の全角の字数と行数を [76, 6] のように書いてください。"));
      return;
    }
    if (type != nullptr && type->kind != FieldKind::text) {
      reader.error(reader.at("box"),
                   msg("「{1}」は文章の項目ではないので、「box」を書けません。", field.id));
    }
    field.box = TextBox{.columns = sizes[0], .lines = sizes[1]};
  }

  /// A stage is known by the position of its box.
  void stage_boxes(const TableReader& reader, const FieldPlace& field,
                   const FieldType* type) const {
    if (field.parts.empty()) {
      reader.error(reader.at("parts"), msg("「parts」に1つ以上のセルを書いてください。"));
    } else if (type != nullptr && type->kind == FieldKind::stage &&
               field.parts.size() != stages_so_far_.size()) {
      reader.error(reader.at("parts"),
                   msg("「{1}」のセルの数が、作成段階（[[stage]]）の数 {2} と違います。", field.id,
                       stages_so_far_.size()));
    }
  }

  DefinitionErrors& errors_;
  const KnownSettings* known_settings_;
  std::set<std::string> seen_;
  std::vector<Stage> stages_so_far_;
  std::vector<Label> label_places_;  ///< of the page that is being read
  std::vector<FieldPlace> field_places_;
};

}  // namespace

const Stage* Definition::find_stage(std::string_view stage_key) const {
  const auto found = std::ranges::find(stages, stage_key, &Stage::key);
  return found == stages.end() ? nullptr : &*found;
}

DefinitionResult parse_definition(std::string_view toml, std::string file,
                                  const KnownSettings* known) {
  DefinitionErrors errors(file);
  const auto parsed = read_toml(toml, errors);
  if (!parsed) return {std::nullopt, errors.take()};
  auto definition = DefinitionParser(errors, known).definition(*parsed);
  if (!errors.empty()) {
    return {std::nullopt, errors.take()};
  }
  definition.file = std::move(file);
  return {std::move(definition), {}};
}

DefinitionResult load_definition(const std::string& path, const KnownSettings* known) {
  const auto content = file_content(path);
  if (!content) {
    return {std::nullopt,
            {{path, 0,
              msg("様式定義のファイルを開けません。ファイルの場所と権限を確かめてください。")}}};
  }
  return parse_definition(*content, path, known);
}

}  // namespace tenken::form
