// SPDX-License-Identifier: MPL-2.0
// The forms that the arguments ask for.
#include "cli/forms.hpp"

#include <cstdio>
#include <string>

#include "logic/form/error_place.hpp"
#include "logic/report/plain_text.hpp"

namespace tenken::cli {

folder::FormSources form_sources(const Context& context) {
  const Arguments& arguments = context.arguments;
  return {.shipped = context.data.forms().string(),
          .wished = arguments.forms,
          .settings = arguments.config,
          .without_settings = arguments.no_config};
}

void complain_of(const Context& context, std::span<const form::DefinitionError> errors) {
  for (const form::DefinitionError& error : errors) {
    const std::string text =
        report::without_controls(form::place_of(error) + ": " + context.say(error.message)) + "\n";
    std::fputs(text.c_str(), stderr);
  }
}

bool tell_errors(const Context& context, const folder::FormSets& forms) {
  complain_of(context, forms.errors());
  for (const std::string& path : forms.without_any()) {
    context.complain(
        message::msg("「{1}」のフォルダーに様式の定義ファイル（.toml）がありません。", path));
  }
  return forms.right();
}

}  // namespace tenken::cli
