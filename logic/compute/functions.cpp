// SPDX-License-Identifier: MPL-2.0
// The functions that can be worked out here, by their names.
#include "logic/compute/functions.hpp"

#include <map>
#include <string>

#include "logic/kpi/functions.hpp"

namespace tenken::compute {
namespace {

using Names = std::map<std::string, const Function*, kpi::NameLess>;

Names all_names() {
  Names names;
  for (const Function& function : calc_functions()) names.emplace(function.name, &function);
  for (const Function& function : kpi_functions()) {
    names.emplace(function.name, &function);
    names.emplace(kpi::find_function(function.name)->name_in_files(), &function);
  }
  return names;
}

}  // namespace

const Function* find_function(std::string_view name) {
  static const Names names = all_names();
  const auto found = names.find(name);
  return found == names.end() ? nullptr : found->second;
}

}  // namespace tenken::compute
