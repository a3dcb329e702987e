// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/common/application.hpp"

#include <algorithm>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/XLocalizable.hpp>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "logic/check/rule.hpp"
#include "logic/form/settings.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/settings.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {

Application::Application(const std::vector<std::string>& form_files, std::string catalogues,
                         const std::string& division)
    : catalogues_(std::move(catalogues)) {
  for (const std::string& file : form_files) add_form(file);
  if (!division.empty()) add_division(division);
}

void Application::add_form(const std::string& file) {
  form::DefinitionResult result = form::load_definition(file, &check::known_settings());
  if (result.definition) forms_.push_back(std::move(*result.definition));
  form_errors_.insert(form_errors_.end(), std::make_move_iterator(result.errors.begin()),
                      std::make_move_iterator(result.errors.end()));
}

void Application::add_division(const std::string& file) {
  form::SettingsResult read = form::load_settings(file, check::known_settings());
  form_errors_.insert(form_errors_.end(), std::make_move_iterator(read.errors.begin()),
                      std::make_move_iterator(read.errors.end()));
  if (!read.settings) return;
  for (const std::string& form : read.settings->forms) {
    const std::filesystem::path path = std::filesystem::path(file).parent_path() / form;
    std::error_code unknown;
    std::vector<std::string> files;
    if (!std::filesystem::is_directory(path, unknown)) files.push_back(path.string());
    for (const auto& entry : std::filesystem::directory_iterator(path, unknown)) {
      if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
    }
    std::ranges::sort(files);
    for (const std::string& each : files) add_form(each);
  }
  for (form::Definition& definition : forms_) form::apply(read.settings->rules, definition);
}

const message::Language& Application::language(std::string_view tag) const {
  // One of each for all: making one reads a catalogue.
  if (tag.starts_with("ja")) {
    static const message::Language japanese("ja", catalogues_);
    return japanese;
  }
  static const message::Language english("en", catalogues_);
  return english;
}

const Application& application(const css::uno::Reference<css::uno::XComponentContext>& context) {
  static const Application instance(files_in(extension_url(context, "forms"), ".toml"),
                                    to_system_path(extension_url(context, "locale")),
                                    to_system_path(to_ustring(settings(context).division)));
  return instance;
}

std::string ui_language_tag(const css::uno::Reference<css::uno::XComponentContext>& context) {
  const std::string chosen = settings(context).language;
  if (!chosen.empty()) return chosen;
  // The provider of localised configuration values knows the language that the office speaks, also
  // when the user left it to the system.
  const css::uno::Reference<css::lang::XLocalizable> provider(
      css::configuration::theDefaultProvider::get(context), css::uno::UNO_QUERY_THROW);
  return to_utf8(provider->getLocale().Language);
}

const message::Language& ui_language(
    const css::uno::Reference<css::uno::XComponentContext>& context) {
  return application(context).language(ui_language_tag(context));
}

}  // namespace tenken::office
