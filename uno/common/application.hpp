// SPDX-License-Identifier: MPL-2.0
// What the whole office shares: definitions, settings and languages.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/form/settings.hpp"
#include "logic/message/language.hpp"

namespace tenken::office {

/// What is read once for the whole office: the form definitions and where the texts are. Holds no
/// reference to the office, so that it may outlive it.
class Application {
 public:
  /// `own` is what a person has chosen: rules' settings for all definitions, and forms (a path)
  /// beside the shipped ones; one with the same ID takes the place of the shipped one. `division`
  /// is the path of a division's settings, or "", which say the same and go before.
  struct Own {
    form::SettingLines rules;
    std::string forms;
  };
  Application(const std::vector<std::string>& form_files, std::string catalogues,
              const std::string& division = {}, const Own& own = {});

  /// The definitions that could be read.
  [[nodiscard]] const std::vector<form::Definition>& forms() const { return forms_; }
  /// What is wrong with those that could not.
  [[nodiscard]] const std::vector<form::DefinitionError>& form_errors() const {
    return form_errors_;
  }

  /// The texts in the language `tag` ("ja", "en-US"): Japanese for ja, else English. Made at the
  /// first call.
  [[nodiscard]] const message::Language& language(std::string_view tag) const;

 private:
  void add_form(const std::string& file);
  void add_forms(const std::string& file_or_folder);
  void add_own(const Own& own);
  void add_division(const std::string& file);

  std::vector<form::Definition> forms_;
  std::vector<form::DefinitionError> form_errors_;
  form::RuleSettings own_rules_;
  std::string catalogues_;
};

/// The one in force, made at the first call. Those before it stay: what was checked refers to them.
/// Thread-safe.
[[nodiscard]] const Application& application(
    const css::uno::Reference<css::uno::XComponentContext>& context);

/// Reads the settings, the definitions and a division's file again: what a person has chosen is in
/// force from the next check on.
void read_application_again(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The language of the office's user interface: "ja", "en" …
[[nodiscard]] std::string ui_language_tag(
    const css::uno::Reference<css::uno::XComponentContext>& context);

/// Our texts in the language of the office's user interface.
[[nodiscard]] const message::Language& ui_language(
    const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace tenken::office
