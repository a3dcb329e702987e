// SPDX-License-Identifier: MPL-2.0
// On which form the new sheet is, and where its look is kept.
#include "logic/roll/new_form.hpp"

#include <filesystem>
#include <system_error>

namespace tenken::roll {
namespace {

namespace fs = std::filesystem;

/// "nagano" of "nagano-r5".
std::string_view family(std::string_view id) { return id.substr(0, id.rfind('-')); }

}  // namespace

const form::Definition& newest_edition(std::span<const form::Definition> forms,
                                       const form::Definition& used) {
  const form::Definition* newest = &used;
  for (const form::Definition& each : forms) {
    if (family(each.id) == family(used.id) && each.fiscal_year > newest->fiscal_year) {
      newest = &each;
    }
  }
  return *newest;
}

std::optional<std::string> look_file(const form::Definition& form, const std::string& shipped) {
  const fs::path file(form.file);
  const fs::path folder = file.parent_path();
  for (const fs::path& place :
       {folder / ".." / "templates" / file.filename(), folder / "templates" / file.filename(),
        fs::path(shipped) / (form.id + ".toml")}) {
    std::error_code error;
    if (fs::is_regular_file(place, error)) return place.string();
  }
  return std::nullopt;
}

}  // namespace tenken::roll
