// SPDX-License-Identifier: MPL-2.0
// Waivers: 「この指摘は了承済み」.
#include "logic/check/properties/waiver.hpp"

#include <nlohmann/json.hpp>

#include "logic/text/characters.hpp"
#include "logic/text/utf8.hpp"

namespace tenken::check {
namespace {

using Json = nlohmann::ordered_json;
using message::msg;

/// The members of a waiver that are stored, and under which names.
template <typename WaiverPart, typename Visit>
void for_each_member(WaiverPart& waiver, Visit&& visit) {
  visit("rule", waiver.rule);
  visit("field", waiver.field);
  visit("reason", waiver.reason);
  visit("by", waiver.by);
  visit("on", waiver.on);
  visit("hash", waiver.hash);
}

std::optional<Waiver> parse(const std::string& name, const std::string& value) {
  const Json json = Json::parse(value, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  Waiver waiver;
  waiver.property = name;
  bool complete = true;
  for_each_member(waiver, [&](const char* key, std::string& member) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string()) {
      complete = false;
    } else {
      member = found->get<std::string>();
    }
  });
  if (!complete || waiver.rule.empty() || on_one_line(waiver.reason).empty()) return std::nullopt;
  return waiver;
}

}  // namespace

StoredWaivers read_waivers(const Properties& properties) {
  StoredWaivers stored;
  for (auto property = properties.lower_bound(std::string(waiver_prefix));
       property != properties.end() && property->first.starts_with(waiver_prefix); ++property) {
    if (auto waiver = parse(property->first, property->second)) {
      stored.waivers.push_back(std::move(*waiver));
    } else {
      stored.unreadable.push_back(property->first);
    }
  }
  return stored;
}

std::string property_value(const Waiver& waiver) {
  Json json;
  for_each_member(waiver, [&](const char* key, const std::string& member) { json[key] = member; });
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string free_waiver_property(const Properties& properties) {
  for (int number = 1;; ++number) {
    std::string name = std::string(waiver_prefix) + std::to_string(number);
    if (!properties.contains(name)) return name;
  }
}

std::optional<message::Message> objection(std::string_view reason, std::string_view by) {
  const std::string why = on_one_line(reason);
  const std::string who = on_one_line(by);
  if (why.empty()) return msg("了承する理由を入力してください。");
  if (who.empty()) return msg("了承する人の名前を入力してください。");
  if (text::decode(why).size() > longest_reason) {
    return msg("理由は {1} 文字までにしてください（今は {2} 文字です）。", longest_reason,
               text::decode(why).size());
  }
  if (text::decode(who).size() > longest_name) {
    return msg("名前は {1} 文字までにしてください（今は {2} 文字です）。", longest_name,
               text::decode(who).size());
  }
  return std::nullopt;
}

std::string on_one_line(std::string_view text) {
  constexpr char32_t wide_space = U'　';
  std::string line;
  bool gap = false;
  for (const char32_t c : text::decode(text::trimmed(text))) {
    const bool space = c <= U' ' || c == wide_space;
    if (!space) {
      if (gap) line += ' ';
      text::append_utf8(line, c);
    }
    gap = space;
  }
  return line;
}

}  // namespace tenken::check
