// SPDX-License-Identifier: MPL-2.0
// What can be set about Tenken, as extension/registry/Options.xcs lists it.
#pragma once

#include <chrono>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "logic/form/settings.hpp"

namespace tenken::office {

/// What a person, or an administrator for everybody, has chosen.
struct Settings {
  bool live = true;                      ///< check while somebody types
  std::chrono::milliseconds delay{400};  ///< how long after the last change
  std::size_t most_cells = 20000;        ///< a document with more is checked on request only
  bool hint = true;                      ///< the panel says how it is used
  std::string language;                  ///< "ja" or "en"; "" is the office's own
  std::string division;      ///< the URL of a division's settings (form::Settings), or ""
  form::SettingLines rules;  ///< severities and limits that a person has chosen
  std::string forms;         ///< the URL of a folder with form definitions, or of one, or ""
};

/// The settings in force; the defaults where the extension is not registered.
[[nodiscard]] Settings settings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Keeps `wanted`, as far as no administrator has decided otherwise; false when one has.
bool keep_settings(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const Settings& wanted);

/// Switches live checking on or off. False when an administrator has decided that.
bool set_live(const css::uno::Reference<css::uno::XComponentContext>& context, bool live);

/// The hint was read: no panel shows it from here on. False when an administrator has decided that.
bool close_hint(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Calls `changed` from the office's main loop whenever a setting was changed, as long as it lives.
class SettingsWatch {
 public:
  SettingsWatch(const css::uno::Reference<css::uno::XComponentContext>& context,
                std::function<void()> changed);
  ~SettingsWatch();
  SettingsWatch(const SettingsWatch&) = delete;
  SettingsWatch& operator=(const SettingsWatch&) = delete;
  SettingsWatch(SettingsWatch&&) = delete;
  SettingsWatch& operator=(SettingsWatch&&) = delete;

 private:
  class Listener;
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tenken::office
