// SPDX-License-Identifier: MPL-2.0
// What roll forward took over from last year's sheet and nobody has edited or confirmed yet.
#include "logic/check/properties/review.hpp"

#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "logic/check/properties/checksum.hpp"
#include "logic/check/quote.hpp"
#include "logic/form/field_catalogue.hpp"

namespace tenken::check {
namespace {

using Json = nlohmann::ordered_json;
using message::msg;
using record::Field;
using record::ImprovementSheet;
using Items = std::vector<ReviewItem>;

bool says_nothing(const Field& field) { return field.blank() || field.missing(); }

/// The item of `fields`, found at the first one that shows something; none where nothing does.
void add(Items& items, std::string id, message::Message name,
         std::initializer_list<const Field*> fields) {
  const Field* first = nullptr;
  Checksum sum;
  for (const Field* field : fields) {
    sum.add(field->cell);
    if (first == nullptr && !says_nothing(*field)) first = field;
  }
  if (first == nullptr) return;
  // Not as one aggregate: GCC 12 takes its parts for uninitialized at -O3.
  ReviewItem& item = items.emplace_back();
  item.id = std::move(id);
  item.at = {.field = first->id, .cell = first->place};
  item.name = std::move(name);
  item.hash = sum.digits();
}

message::Message named(const Field& number, const Field& name) {
  return msg("{1} {2}", number.text(), quote(name.text()));
}

Items header_items(const ImprovementSheet& sheet) {
  const record::Header& header = sheet.header;
  Items items;
  for (const Field* field : {&header.project_number, &header.project_name, &header.department,
                             &header.division, &header.period, &header.email}) {
    add(items, field->id, msg(form::find_field_type(field->id)->title.data()), {field});
  }
  return items;
}

Items text_item(const Field& text) {
  Items items;
  add(items, text.id, {}, {&text});
  return items;
}

Items issues_item(const ImprovementSheet& sheet) { return text_item(sheet.texts.issues); }
Items purpose_item(const ImprovementSheet& sheet) { return text_item(sheet.texts.purpose); }
Items activities_item(const ImprovementSheet& sheet) { return text_item(sheet.texts.activities); }

Items indicator_items(const ImprovementSheet& sheet) {
  Items items;
  for (const record::Indicator& each : sheet.indicators) {
    if (!each.in_use) continue;
    add(items, "indicator." + each.no, named(each.number, each.name),
        {&each.name, &each.unit, &each.direction, &each.tolerance, &each.baseline});
  }
  return items;
}

/// One item for a cell that all share.
Items reason_items(const ImprovementSheet& sheet) {
  Items items;
  std::set<workbook::Location> seen;
  for (const record::Indicator& each : sheet.indicators) {
    if (!each.reason.place || !seen.insert(*each.reason.place).second) continue;
    add(items, each.reason.id, {}, {&each.reason});
  }
  return items;
}

Items plan_items(const ImprovementSheet& sheet) {
  Items items;
  int position = 0;
  for (const record::PlanGoal& goal : sheet.plan) {
    ++position;
    if (!goal.in_use) continue;
    add(items, "plan." + std::to_string(position), named(goal.number, goal.goal),
        {&goal.goal, &goal.number, &goal.area, &goal.unit, &goal.target.year, &goal.target.value});
  }
  return items;
}

Items subproject_items(const ImprovementSheet& sheet) {
  Items items;
  int position = 0;
  for (const record::SubProject& part : sheet.subprojects) {
    const std::string id = "subproject." + std::to_string(++position);
    add(items, id, msg("細事業{1} {2}", part.number.text(), quote(part.name.text())), {&part.name});
    int activity = 0;
    for (const record::Activity& each : part.activities) {
      add(items, id + ".activity." + std::to_string(++activity),
          msg("取組{1} {2}", each.number.text(), quote(each.name.text())),
          {&each.name, &each.method, &each.outline});
    }
  }
  return items;
}

struct Section {
  const char* key;    ///< behind review_prefix
  const char* title;  ///< N_("…"); {1} is what the form calls the section `named`
  const char* named;
  Items (*items)(const ImprovementSheet& sheet);
};

constexpr const char* just_its_name = "{1}";

constexpr std::array sections = {
    Section{"header", N_("事業番号・事業名・部局などの欄"), "", header_items},
    Section{"issues", just_its_name, "issues", issues_item},
    Section{"purpose", just_its_name, "purpose", purpose_item},
    Section{"activities", just_its_name, "activities", activities_item},
    Section{"indicator", just_its_name, "indicator", indicator_items},
    Section{"reason", N_("{1}の目標値設定理由"), "indicator", reason_items},
    Section{"plan", just_its_name, "plan", plan_items},
    Section{"subproject", N_("細事業一覧"), "", subproject_items},
};

std::string property_of(const Section& section) { return std::string(review_prefix) + section.key; }

/// What a property says.
struct Mark {
  std::string from;
  std::set<std::string> hashes;
};

std::optional<Mark> read_mark(const std::string& value) {
  try {
    const Json json = Json::parse(value);
    Mark mark{.from = json.at("from").get<std::string>(), .hashes = {}};
    // By content alone: an indicator that was only renumbered or moved was not looked at.
    for (const Json& hash : json.at("items")) mark.hashes.insert(hash.get<std::string>());
    return mark;
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

}  // namespace

Properties review_marks(const ImprovementSheet& sheet, const std::string& from) {
  Properties properties;
  for (const Section& section : sections) {
    Json items = Json::object();
    for (const ReviewItem& item : section.items(sheet)) items[item.id] = item.hash;
    if (items.empty()) continue;
    const Json mark = {{"from", from}, {"items", std::move(items)}};
    properties[property_of(section)] = mark.dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return properties;
}

Reviews reviews(const Properties& properties, const ImprovementSheet& sheet,
                const form::Titles& titles) {
  Reviews result;
  for (const Section& section : sections) {
    const auto property = properties.find(property_of(section));
    if (property == properties.end()) continue;
    const auto mark = read_mark(property->second);
    if (!mark) {
      result.unreadable.push_back(property->first);
      continue;
    }
    Unreviewed left{.property = property->first,
                    .title = msg(section.title, titles.section(section.named)),
                    .from = mark->from,
                    .items = {}};
    for (ReviewItem& item : section.items(sheet)) {
      if (mark->hashes.contains(item.hash)) left.items.push_back(std::move(item));
    }
    if (!left.items.empty()) result.sections.push_back(std::move(left));
  }
  return result;
}

}  // namespace tenken::check
