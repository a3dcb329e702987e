// SPDX-License-Identifier: MPL-2.0
// What the document's properties say of earlier days, held against the workbook as it is now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/properties/review.hpp"
#include "logic/check/properties/stamp.hpp"
#include "logic/check/properties/waiver.hpp"

namespace tenken::check {

/// A waiver that no longer fits.
struct StaleWaiver {
  Waiver waiver;
  Place at;           ///< where the field, label or finding is now
  std::string title;  ///< what `at` is called: a field's name, a sheet's; "" for the whole workbook
  bool gone = false;  ///< the finding is gone; else one is there, with other values
  std::string actual;  ///< what that finding's cell shows
};

/// What a rule on the document's properties is given. It is judged when all else has been.
struct PropertiesSubject {
  static constexpr std::string_view scope = "properties";

  const Properties& properties;
  std::vector<StaleWaiver> stale;
  std::vector<std::string> unreadable;  ///< properties that should hold a waiver
  StoredStamp stamp;
  bool changed = false;  ///< the content is not what was stamped
  Reviews reviews;       ///< what roll forward took over and nobody has looked at
};

/// Marks the findings that a waiver of `stored` is for. Gives the waivers that are for none.
std::vector<StaleWaiver> apply_waivers(const StoredWaivers& stored, std::vector<Finding>& findings,
                                       const std::vector<std::string>& sheet_names,
                                       const bind::Binding& binding);

}  // namespace tenken::check
