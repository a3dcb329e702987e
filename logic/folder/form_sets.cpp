// SPDX-License-Identifier: MPL-2.0
// Which forms hold for which workbooks: the shipped ones, and what a division's .tenken.toml says.
#include "logic/folder/form_sets.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "logic/check/rule.hpp"

namespace tenken::folder {
namespace {

namespace fs = std::filesystem;
using message::msg;

/// The .toml files that `paths` name; folders stand for those in them.
std::vector<std::string> definition_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> inside;
    fs::directory_iterator next(path, error);
    for (; !error && next != fs::directory_iterator(); next.increment(error)) {
      const fs::path& file = next->path();
      if (file.extension() == ".toml" && file.filename() != settings_name) {
        inside.push_back(file.string());
      }
    }
    std::ranges::sort(inside);
    std::ranges::move(inside, std::back_inserter(files));
  }
  return files;
}

/// `own` in addition to `shipped`, and in place of one with the same ID.
void add(std::vector<form::Definition>& shipped, std::vector<form::Definition> own) {
  for (form::Definition& each : own) {
    std::erase_if(shipped, [&](const form::Definition& other) { return other.id == each.id; });
    shipped.push_back(std::move(each));
  }
}

}  // namespace

std::optional<fs::path> find_settings(const fs::path& folder) {
  std::error_code error;
  fs::path place = fs::absolute(folder.empty() ? "." : folder, error).lexically_normal();
  if (error) return std::nullopt;
  for (;;) {
    const fs::path file = place / settings_name;
    // A link that leads nowhere is one that was meant; opening it says so.
    if (fs::exists(fs::symlink_status(file, error))) return file;
    if (!place.has_relative_path()) return std::nullopt;
    place = place.parent_path();
  }
}

std::string FormSets::settings_for(const std::string& folder) const {
  if (sources_.without_settings) return {};
  if (!sources_.settings.empty()) return sources_.settings;
  const auto found = find_settings(folder);
  return found ? found->string() : std::string();
}

const FormSet& FormSets::in(const std::string& folder) {
  auto known = settings_.find(folder);
  if (known == settings_.end()) known = settings_.emplace(folder, settings_for(folder)).first;
  std::unique_ptr<FormSet>& set = form_sets_[known->second];
  if (!set) set = load(known->second);
  return *set;
}

std::vector<const FormSet*> FormSets::all() const {
  std::vector<const FormSet*> sets;
  for (const auto& [file, set] : form_sets_) sets.push_back(set.get());
  return sets;
}

std::unique_ptr<FormSet> FormSets::load(const std::string& settings_file) {
  auto set = std::make_unique<FormSet>();
  set->settings = settings_file;
  const std::vector<std::string>& wished = sources_.wished;
  set->definitions = definitions(wished.empty() ? std::vector{sources_.shipped} : wished);
  if (settings_file.empty()) return set;
  form::SettingsResult read = form::load_settings(settings_file, check::known_settings());
  std::ranges::copy(read.errors, std::back_inserter(errors_));
  if (!read.settings) return set;
  if (wished.empty() && !read.settings->forms.empty()) {
    std::vector<std::string> own;
    for (std::size_t i = 0; i < read.settings->forms.size(); ++i) {
      const std::string& form = read.settings->forms[i];
      const std::string path = (fs::path(settings_file).parent_path() / form).string();
      std::error_code error;
      if (!fs::exists(path, error)) {
        errors_.push_back({settings_file, read.settings->form_lines.at(i),
                           msg("「{1}」という様式の定義ファイルもフォルダーもありません。", form)});
      } else if (definition_files({path}).empty()) {
        errors_.push_back(
            {settings_file, read.settings->form_lines.at(i),
             msg("「{1}」のフォルダーに様式の定義ファイル（.toml）がありません。", form)});
      } else {
        own.push_back(path);
      }
    }
    if (!own.empty()) add(set->definitions, definitions(own));
  }
  for (form::Definition& definition : set->definitions)
    form::apply(read.settings->rules, definition);
  return set;
}

std::vector<form::Definition> FormSets::definitions(const std::vector<std::string>& paths) {
  std::vector<form::Definition> result;
  const std::vector<std::string> files = definition_files(paths);
  for (const std::string& file : files) {
    form::DefinitionResult read = form::load_definition(file, &check::known_settings());
    std::ranges::copy(read.errors, std::back_inserter(errors_));
    if (read.definition) result.push_back(std::move(*read.definition));
  }
  for (const std::string& path : paths) {
    const bool is_known = std::ranges::find(without_any_, path) != without_any_.end();
    if (!is_known && definition_files({path}).empty()) without_any_.push_back(path);
  }
  return result;
}

}  // namespace tenken::folder
