// SPDX-License-Identifier: MPL-2.0
// Which forms hold for which workbooks: the shipped ones, and what a division's .tenken.toml says.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/form/settings.hpp"

namespace tenken::folder {

inline constexpr std::string_view settings_name = ".tenken.toml";

/// The nearest .tenken.toml in `folder` or above it.
[[nodiscard]] std::optional<std::filesystem::path> find_settings(
    const std::filesystem::path& folder);

/// The forms for workbooks of some folders.
struct FormSet {
  std::string settings;  ///< the .tenken.toml in force; "" for none
  std::vector<form::Definition> definitions;
};

/// Where forms and settings come from.
struct FormSources {
  std::string shipped;              ///< the folder of the shipped definitions
  std::vector<std::string> wished;  ///< definitions, or folders of them, in place of all others
  std::string settings;             ///< in place of the .tenken.toml that is found
  bool without_settings = false;    ///< no settings at all
};

/// Loads each set once, and remembers what is wrong in a definition or in settings.
class FormSets {
 public:
  explicit FormSets(FormSources sources) : sources_(std::move(sources)) {}

  /// That for what lies in `folder`, which may be relative.
  const FormSet& in(const std::string& folder);

  /// False when something was wrong with any of them.
  [[nodiscard]] bool right() const { return errors_.empty() && !none_found(); }
  /// What was, in the order in which it was met.
  [[nodiscard]] const std::vector<form::DefinitionError>& errors() const { return errors_; }
  /// Some place that should have definitions has none.
  [[nodiscard]] bool none_found() const { return !without_any_.empty(); }
  /// Files and folders, of those that were to be read, in which there is none.
  [[nodiscard]] const std::vector<std::string>& without_any() const { return without_any_; }

  /// Every set that was asked for.
  [[nodiscard]] std::vector<const FormSet*> all() const;

 private:
  [[nodiscard]] std::string settings_for(const std::string& folder) const;
  std::unique_ptr<FormSet> load(const std::string& settings_file);
  std::vector<form::Definition> definitions(const std::vector<std::string>& paths);

  FormSources sources_;
  std::map<std::string, std::string> settings_;                // by folder
  std::map<std::string, std::unique_ptr<FormSet>> form_sets_;  // by settings file
  std::vector<form::DefinitionError> errors_;
  std::vector<std::string> without_any_;
};

}  // namespace tenken::folder
