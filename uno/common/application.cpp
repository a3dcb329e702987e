// SPDX-License-Identifier: MPL-2.0
// What the whole office shares: definitions, settings and languages.
#include "uno/common/application.hpp"

#include <algorithm>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/XLocalizable.hpp>
#include <filesystem>
#include <iterator>
#include <memory>
#include <mutex>
#include <system_error>
#include <utility>

#include "logic/check/rule.hpp"
#include "logic/form/settings.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/settings.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {

Application::Application(const std::vector<std::string>& form_files, std::string catalogues,
                         const std::string& division, const Own& own)
    : catalogues_(std::move(catalogues)) {
  for (const std::string& file : form_files) add_form(file);
  add_own(own);
  if (!division.empty()) add_division(division);
}

void Application::add_form(const std::string& file) {
  form::DefinitionResult result = form::load_definition(file, &check::known_settings());
  if (result.definition) {
    const auto same = std::ranges::find(forms_, result.definition->id, &form::Definition::id);
    if (same == forms_.end()) {
      forms_.push_back(std::move(*result.definition));
    } else {
      *same = std::move(*result.definition);
    }
  }
  form_errors_.insert(form_errors_.end(), std::make_move_iterator(result.errors.begin()),
                      std::make_move_iterator(result.errors.end()));
}

void Application::add_forms(const std::string& file_or_folder) {
  std::error_code unknown;
  std::vector<std::string> files;
  if (!std::filesystem::is_directory(file_or_folder, unknown)) files.push_back(file_or_folder);
  for (const auto& entry : std::filesystem::directory_iterator(file_or_folder, unknown)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  }
  std::ranges::sort(files);
  for (const std::string& each : files) add_form(each);
}

void Application::add_own(const Own& own) {
  if (!own.forms.empty()) add_forms(own.forms);
  form::SettingsResult read =
      form::parse_lines(own.rules, "LibreOffice の設定", check::known_settings());
  form_errors_.insert(form_errors_.end(), std::make_move_iterator(read.errors.begin()),
                      std::make_move_iterator(read.errors.end()));
  if (!read.settings) return;
  for (form::Definition& definition : forms_) form::apply(read.settings->rules, definition);
  own_rules_ = std::move(read.settings->rules);
}

void Application::add_division(const std::string& file) {
  form::SettingsResult read = form::load_settings(file, check::known_settings());
  form_errors_.insert(form_errors_.end(), std::make_move_iterator(read.errors.begin()),
                      std::make_move_iterator(read.errors.end()));
  if (!read.settings) return;
  for (const std::string& form : read.settings->forms) {
    add_forms((std::filesystem::path(file).parent_path() / form).string());
  }
  for (form::Definition& definition : forms_) {
    // Its own forms came after what a person has chosen was said.
    form::apply(own_rules_, definition);
    form::apply(read.settings->rules, definition);
  }
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

namespace {

std::unique_ptr<const Application> read_all(
    const css::uno::Reference<css::uno::XComponentContext>& context) {
  const Settings chosen = settings(context);
  return std::make_unique<const Application>(
      files_in(extension_url(context, "forms"), ".toml"),
      to_system_path(extension_url(context, "locale")), to_system_path(to_ustring(chosen.division)),
      Application::Own{.rules = chosen.rules, .forms = to_system_path(to_ustring(chosen.forms))});
}

/// All that ever were in force, the last one now.
class Applications {
 public:
  const Application& now(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const std::lock_guard lock(mutex_);
    if (all_.empty()) all_.push_back(read_all(context));
    return *all_.back();
  }
  void read_again(const css::uno::Reference<css::uno::XComponentContext>& context) {
    auto next = read_all(context);
    const std::lock_guard lock(mutex_);
    all_.push_back(std::move(next));
  }

 private:
  std::mutex mutex_;
  std::vector<std::unique_ptr<const Application>> all_;
};

Applications& applications() {
  static Applications instance;
  return instance;
}

}  // namespace

const Application& application(const css::uno::Reference<css::uno::XComponentContext>& context) {
  return applications().now(context);
}

void read_application_again(const css::uno::Reference<css::uno::XComponentContext>& context) {
  applications().read_again(context);
}

std::string ui_language_tag(const css::uno::Reference<css::uno::XComponentContext>& context) {
  std::string chosen = settings(context).language;
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
