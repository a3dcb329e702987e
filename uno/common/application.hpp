// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "logic/form/definition.hpp"
#include "logic/message/language.hpp"

namespace tenken::office {

/// What is read once for the whole office: the form definitions and where the texts are. Holds no
/// reference to the office, so that it may outlive it.
class Application {
 public:
  /// `division` is the path of a division's settings, or "": what it says about rules goes for all
  /// definitions, and its own forms come beside the shipped ones.
  Application(const std::vector<std::string>& form_files, std::string catalogues,
              const std::string& division = {});

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
  void add_division(const std::string& file);

  std::vector<form::Definition> forms_;
  std::vector<form::DefinitionError> form_errors_;
  std::string catalogues_;
};

/// The one of this office, made at the first call. Thread-safe.
[[nodiscard]] const Application& application(
    const css::uno::Reference<css::uno::XComponentContext>& context);

/// The language of the office's user interface: "ja", "en" …
[[nodiscard]] std::string ui_language_tag(
    const css::uno::Reference<css::uno::XComponentContext>& context);

/// Our texts in the language of the office's user interface.
[[nodiscard]] const message::Language& ui_language(
    const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace tenken::office
