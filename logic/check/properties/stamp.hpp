// SPDX-License-Identifier: MPL-2.0
// The stamp on a copy for submission: what was checked, when, and with which result.
// docs/decisions/0009-waivers-and-stamps.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "logic/bind/binding.hpp"
#include "logic/check/properties/waiver.hpp"
#include "logic/record/improvement_sheet.hpp"

namespace tenken::check {

struct Stamp {
  std::string version;  ///< Tenken's
  std::string form;     ///< the form's ID
  std::string stage;    ///< its key; "" when the boxes do not name one
  std::string time;     ///< 2024-05-10T09:30:00+09:00
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t waived = 0;
  std::string hash;  ///< of the content: content_hash()
  bool operator==(const Stamp&) const = default;
};

/// The document property that holds the stamp.
inline constexpr std::string_view stamp_property = "Tenken.Stamp";

/// What a document's properties say about a stamp.
struct StoredStamp {
  bool there = false;
  std::optional<Stamp> stamp;  ///< nullopt although it is there: it cannot be read
};

[[nodiscard]] StoredStamp read_stamp(const Properties& properties);

/// What the property holds: one line of JSON.
[[nodiscard]] std::string property_value(const Stamp& stamp);

/// A hash of what stands in the fields and labels of a sheet: the same when cells moved, after a
/// round trip through .ods and .xlsx, and when a formula was replaced by its value.
[[nodiscard]] std::string content_hash(const record::ImprovementSheet& sheet,
                                       const bind::Layout& layout);

}  // namespace tenken::check
