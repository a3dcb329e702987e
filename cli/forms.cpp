// SPDX-License-Identifier: MPL-2.0
// The forms that the arguments ask for.
#include "cli/forms.hpp"

#include <cstdio>

#include "logic/report/plain_text.hpp"

namespace tenken::cli {

folder::FormSources form_sources(const Context& context) {
  const Arguments& arguments = context.arguments;
  return {.shipped = context.data.forms().string(),
          .wished = arguments.forms,
          .settings = arguments.config,
          .without_settings = arguments.no_config};
}

bool tell_errors(const Context& context, const folder::FormSets& forms) {
  for (const form::DefinitionError& error : forms.errors()) {
    const std::string line = error.line > 0 ? ":" + std::to_string(error.line) : "";
    const std::string text = report::without_controls(error.file + line + ": " + error.message);
    std::fprintf(stderr, "%s\n", text.c_str());
  }
  if (forms.none_found()) {
    context.complain(message::msg("様式の定義ファイル（.toml）がありません。"));
  }
  return forms.right();
}

}  // namespace tenken::cli
