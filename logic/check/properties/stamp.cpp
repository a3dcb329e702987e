// SPDX-License-Identifier: MPL-2.0
// The stamp on a copy for submission: what was checked, when, and with which result.
// docs/decisions/0009-waivers-and-stamps.md.
#include "logic/check/properties/stamp.hpp"

#include <nlohmann/json.hpp>

#include "logic/check/properties/checksum.hpp"

namespace tenken::check {
namespace {

using Json = nlohmann::ordered_json;

Stamp parse(const Json& json) {
  const Json& counts = json.at("counts");
  return {.version = json.at("version").get<std::string>(),
          .form = json.at("form").get<std::string>(),
          .stage = json.at("stage").get<std::string>(),
          .time = json.at("time").get<std::string>(),
          .errors = counts.at("error").get<std::size_t>(),
          .warnings = counts.at("warning").get<std::size_t>(),
          .notes = counts.at("note").get<std::size_t>(),
          .waived = counts.at("waived").get<std::size_t>(),
          .hash = json.at("hash").get<std::string>()};
}

}  // namespace

StoredStamp read_stamp(const Properties& properties) {
  StoredStamp stored;
  const auto property = properties.find(std::string(stamp_property));
  if (property == properties.end()) return stored;
  stored.there = true;
  try {
    stored.stamp = parse(Json::parse(property->second));
  } catch (const Json::exception&) {
    stored.stamp.reset();
  }
  return stored;
}

std::string property_value(const Stamp& stamp) {
  const Json json = {{"version", stamp.version},
                     {"form", stamp.form},
                     {"stage", stamp.stage},
                     {"time", stamp.time},
                     {"counts",
                      {{"error", stamp.errors},
                       {"warning", stamp.warnings},
                       {"note", stamp.notes},
                       {"waived", stamp.waived}}},
                     {"hash", stamp.hash}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string content_hash(const record::ImprovementSheet& sheet, const bind::Layout& layout) {
  Checksum sum;
  record::for_each_field(sheet, [&](const record::Field& field) {
    if (!field.exists()) return;
    sum.add(field.id);
    sum.add(field.cell);
  });
  for (const bind::LabelPlace& label : layout.labels) {
    sum.add(label.field);
    sum.add(label.found_text);
  }
  return sum.digits();
}

}  // namespace tenken::check
