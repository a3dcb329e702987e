// SPDX-License-Identifier: MPL-2.0
// Waivers: 「この指摘は了承済み」. A person says of one finding that the sheet is right, and why.
// docs/decisions/0009-waivers-and-stamps.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "logic/message/message.hpp"

namespace tenken::check {

/// A document's user-defined properties by name.
using Properties = std::map<std::string, std::string>;

struct Waiver {
  std::string rule;      ///< "BUD003"
  std::string field;     ///< field or label ID; else the sheet's name; "" for the whole workbook
  std::string hash;      ///< of the values that the finding named: Finding::fingerprint
  std::string reason;    ///< why the sheet is right; never blank
  std::string by;        ///< who said so; never blank
  std::string on;        ///< the day, as 2024-05-10
  std::string property;  ///< the document property that holds it
  bool operator==(const Waiver&) const = default;
};

/// The properties whose names begin so are waivers: "Tenken.Waiver.1" …
inline constexpr std::string_view waiver_prefix = "Tenken.Waiver.";

/// The most characters of a reason and of a name: what is stored must fit a document property that
/// other programs read too, and a line of a report.
inline constexpr std::size_t longest_reason = 200;
inline constexpr std::size_t longest_name = 60;

/// The waivers among a document's properties.
struct StoredWaivers {
  std::vector<Waiver> waivers;          ///< by property name
  std::vector<std::string> unreadable;  ///< the names of properties that should hold one
};

[[nodiscard]] StoredWaivers read_waivers(const Properties& properties);

/// What the property of `waiver` holds: one line of JSON, which a person can read in the document's
/// properties.
[[nodiscard]] std::string property_value(const Waiver& waiver);

/// The first name for a further waiver beside `properties`.
[[nodiscard]] std::string free_waiver_property(const Properties& properties);

/// Why a waiver cannot be made with this reason and name, as typed; nullopt when it can.
[[nodiscard]] std::optional<message::Message> objection(std::string_view reason,
                                                        std::string_view by);

/// `text` as it is stored: on one line, without white space around it.
[[nodiscard]] std::string on_one_line(std::string_view text);

}  // namespace tenken::check
