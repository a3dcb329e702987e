// SPDX-License-Identifier: MPL-2.0
// Which forms hold for which workbooks: the shipped ones, and what a division's .tenken.toml says.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "logic/form/definition.hpp"
#include "logic/form/settings.hpp"

namespace tenken::cli {

inline constexpr std::string_view settings_name = ".tenken.toml";

/// The nearest .tenken.toml in `folder` or above it.
[[nodiscard]] std::optional<std::filesystem::path> find_settings(
    const std::filesystem::path& folder);

/// The forms for workbooks of some folders.
struct FormSet {
  std::string settings;  ///< the .tenken.toml in force; "" for none
  std::vector<form::Definition> definitions;
};

/// Loads each set once. What is wrong in a definition or in settings is told with its line.
class FormSets {
 public:
  explicit FormSets(const Context& context) : context_(context) {}

  /// That for what lies in `folder`, which may be relative.
  const FormSet& in(const std::string& folder);

  /// False when something was wrong with any of them.
  [[nodiscard]] bool right() const { return right_; }

  /// Every set that was asked for.
  [[nodiscard]] std::vector<const FormSet*> all() const;

 private:
  [[nodiscard]] std::string settings_for(const std::string& folder) const;
  std::unique_ptr<FormSet> load(const std::string& settings_file);
  std::vector<form::Definition> definitions(const std::vector<std::string>& paths);
  void tell(const std::vector<form::DefinitionError>& errors);

  const Context& context_;
  std::map<std::string, std::string> settings_;                // by folder
  std::map<std::string, std::unique_ptr<FormSet>> form_sets_;  // by settings file
  bool right_ = true;
};

}  // namespace tenken::cli
