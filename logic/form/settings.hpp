// SPDX-License-Identifier: MPL-2.0
// What a division wants different, for all its forms: the file .tenken.toml.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/form/definition.hpp"

namespace tenken::form {

/// Keys as in Definition.
struct RuleSettings {
  decltype(Definition::severities) severities;
  decltype(Definition::thresholds) thresholds;
};

struct Settings {
  std::string file;                ///< where they were read from
  std::vector<std::string> forms;  ///< further definitions, or folders of them, as written
  std::vector<int> form_lines{};   ///< the line of each of them
  RuleSettings rules;
};

struct SettingsResult {
  std::optional<Settings> settings;  ///< absent when there are errors
  std::vector<DefinitionError> errors;
};

/// Reads settings, and reports every error in them with its line.
[[nodiscard]] SettingsResult parse_settings(std::string_view toml, std::string file,
                                            const KnownSettings& known);

/// Reads the file at `path`; a file that cannot be read is an error of line 0.
[[nodiscard]] SettingsResult load_settings(const std::string& path, const KnownSettings& known);

/// Rules' settings in a line of each kind, for where there is no file: "TXT002=off NUM001=note" and
/// "NUM006.factor=20".
struct SettingLines {
  std::string severities;
  std::string thresholds;
};

[[nodiscard]] SettingLines to_lines(const RuleSettings& settings);

/// Reads such lines; errors name `source` instead of a file.
[[nodiscard]] SettingsResult parse_lines(const SettingLines& lines, const std::string& source,
                                         const KnownSettings& known);

/// `settings` as a file .tenken.toml, which parse_settings() reads again.
[[nodiscard]] std::string to_toml(const Settings& settings);

/// `settings` go before what `definition` itself says of rules.
void apply(const RuleSettings& settings, Definition& definition);

}  // namespace tenken::form
