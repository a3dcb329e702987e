// SPDX-License-Identifier: MPL-2.0
// [severities] and [thresholds], and the file .tenken.toml that holds them for a division.
#include "logic/form/rule_settings.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "logic/text/nearest.hpp"

namespace tenken::form {
namespace {

using message::msg;

constexpr std::array<std::string_view, 4> severities = {"error", "warning", "note", "off"};

constexpr int near = 2;  // edits that a misspelt name may have

/// What is wrong with `number` for `key`; empty for nothing.
message::Message threshold_problem(const std::string& key, double number,
                                   const KnownSettings* known) {
  if (known == nullptr) return {};
  const auto found = std::ranges::find(known->thresholds, key, &Threshold::key);
  if (found == known->thresholds.end()) {
    const std::string meant = text::nearest(key, known->thresholds, near, &Threshold::key);
    return meant.empty()
               ? msg("「{1}」というしきい値はありません。", key)
               : msg("「{1}」というしきい値はありません。{2} ではありませんか。", key, meant);
  }
  // Also false for a number that is none (nan).
  const bool within = number >= found->least && number <= found->most;
  if (within && (!found->whole || number == std::floor(number))) return {};
  const std::string least = workbook::plain_digits(found->least);
  const std::string most = workbook::plain_digits(found->most);
  return found->whole
             ? msg("しきい値「{1}」には、{2}から{3}までの整数を書いてください。", key, least, most)
             : msg("しきい値「{1}」には、{2}から{3}までの数を書いてください。", key, least, most);
}

/// "NUM006.factor = 8" is a table NUM006 to TOML, with a key of its own.
void read_thresholds(const TableReader& reader, const KnownSettings* known,
                     RuleSettings& settings) {
  reader.for_each_pair("thresholds", [&](const auto& rule, const auto&, const auto& of_rule) {
    const toml::table* const values = of_rule.as_table();
    if (values == nullptr) {
      reader.error(of_rule, msg("しきい値は「NUM006.factor = 8」の形で書いてください。"));
      return;
    }
    for (const auto& [name, value] : *values) {
      const std::string key = rule + "." + std::string(name.str());
      const auto number = value.template value<double>();
      if (!number) {
        reader.error(value, msg("しきい値「{1}」には、数を書いてください。", key));
        continue;
      }
      const message::Message problem = threshold_problem(key, *number, known);
      if (!problem.empty()) reader.error(value, problem);
      settings.thresholds[key] = *number;
    }
  });
}

}  // namespace

RuleSettings read_rule_settings(const TableReader& reader, const KnownSettings* known) {
  RuleSettings settings;
  reader.for_each_pair("severities", [&](const auto& rule, const auto& value, const auto& at) {
    if (std::ranges::find(severities, value) == severities.end()) {
      reader.error(at,
                   msg("「{1}」の重要度は \"error\" \"warning\" \"note\" \"off\" のどれかで書いて"
                       "ください。",
                       rule));
    }
    if (known != nullptr && std::ranges::find(known->rules, rule) == known->rules.end()) {
      const std::string meant = text::nearest(rule, known->rules, near);
      reader.error(
          at, meant.empty()
                  ? msg("「{1}」というルールはありません。", rule)
                  : msg("「{1}」というルールはありません。{2} ではありませんか。", rule, meant));
    }
    settings.severities[rule] = value;
  });
  read_thresholds(reader, known, settings);
  return settings;
}

SettingsResult parse_settings(std::string_view toml, std::string file, const KnownSettings& known) {
  DefinitionErrors errors(file);
  const auto parsed = read_toml(toml, errors);
  if (!parsed) return {std::nullopt, errors.take()};
  const TableReader reader(*parsed, message::argument(msg("設定")),
                           {"forms", "severities", "thresholds"}, errors);
  Settings settings;
  settings.forms = reader.texts("forms");
  if (const auto* const forms = reader.at("forms").as_array()) {
    for (const toml::node& form : *forms) {
      settings.form_lines.push_back(static_cast<int>(form.source().begin.line));
    }
  }
  settings.rules = read_rule_settings(reader, &known);
  if (!errors.empty()) return {std::nullopt, errors.take()};
  settings.file = std::move(file);
  return {std::move(settings), {}};
}

SettingsResult load_settings(const std::string& path, const KnownSettings& known) {
  const auto content = file_content(path);
  if (!content) {
    return {
        std::nullopt,
        {{path, 0, msg("設定のファイルを開けません。ファイルの場所と権限を確かめてください。")}}};
  }
  return parse_settings(*content, path, known);
}

void apply(const RuleSettings& settings, Definition& definition) {
  for (const auto& [rule, severity] : settings.severities) {
    definition.severities[rule] = severity;
  }
  for (const auto& [key, value] : settings.thresholds) definition.thresholds[key] = value;
}

}  // namespace tenken::form
