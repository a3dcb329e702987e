// SPDX-License-Identifier: MPL-2.0
// What roll forward took over from last year's sheet and nobody has edited or confirmed yet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/form/titles.hpp"
#include "logic/message/message.hpp"
#include "logic/record/improvement_sheet.hpp"

/// Each section has a document property that lists what was taken over: field or record ID and a
/// hash of the content. What holds something else now was looked at, so nothing has to be written
/// when a person edits; to confirm a section takes its property away
/// (docs/decisions/0020-roll-forward.md).
namespace tenken::check {

/// The properties whose names begin so: "Tenken.Review.indicator" …
inline constexpr std::string_view review_prefix = "Tenken.Review.";

/// Something that a person looks at as a whole: a text, an indicator, an activity.
struct ReviewItem {
  std::string id;         ///< "text.issues", "indicator.4-1"
  Place at;               ///< the field by which a person finds it
  message::Message name;  ///< 「④-1 技能検定受検者数」; empty where the section says it all
  std::string hash;       ///< of the content
};

/// What of a section is still as it was taken over.
struct Unreviewed {
  std::string property;
  message::Message title;         ///< the section's
  std::string from;               ///< the year of the sheet that it comes from: "R5"
  std::vector<ReviewItem> items;  ///< never empty
};

struct Reviews {
  std::vector<Unreviewed> sections;     ///< in the form's order
  std::vector<std::string> unreadable;  ///< the names of properties that should hold one
};

/// Marks all that a person can confirm in `sheet` as taken over from the sheet of the year `from`.
[[nodiscard]] Properties review_marks(const record::ImprovementSheet& sheet,
                                      const std::string& from);

/// What of `sheet` is still as the marks among `properties` say.
[[nodiscard]] Reviews reviews(const Properties& properties, const record::ImprovementSheet& sheet,
                              const form::Titles& titles);

}  // namespace tenken::check
