// SPDX-License-Identifier: MPL-2.0
// Which part of an .xlsx package is which.
#pragma once

#include <map>
#include <string>

#include "logic/files/zip_package.hpp"

namespace tenken::files {

/// Where a part points to.
struct Relation {
  std::string type;  ///< the last word of its type: "worksheet", "sharedStrings"
  std::string part;  ///< the part's name in the package; "" for what is outside
};

/// The relations of the part `name` ("" for the package) by their IDs.
[[nodiscard]] std::map<std::string, Relation> relations_of(ZipPackage& package,
                                                           const std::string& name);

}  // namespace tenken::files
