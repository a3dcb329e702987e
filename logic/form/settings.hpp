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

/// `settings` go before what `definition` itself says of rules.
void apply(const RuleSettings& settings, Definition& definition);

}  // namespace tenken::form
