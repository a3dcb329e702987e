// SPDX-License-Identifier: MPL-2.0
// A workbook's findings and fields as JSON, as docs/report.schema.json describes it.
#include <nlohmann/json.hpp>

#include "logic/report/formats.hpp"
#include "logic/report/json_text.hpp"
#include "logic/report/report.hpp"
#include "logic/view/summary.hpp"

namespace tenken::report {
namespace {

using Json = nlohmann::ordered_json;

Json place(const check::Place& at, const check::Result& result) {
  Json object = {
      {"field", at.field}, {"sheet", view::sheet_of(at, result)}, {"cell", view::cell_of(at)}};
  if (at.workbook != 0) object["file"] = view::file_of(at, result);
  return object;
}

Json fix(const check::Finding& found, const message::Language& language) {
  if (!found.fix) return nullptr;
  return {{"title", language.say(found.fix->title)},
          {"safety", check::to_string(found.fix->safety)}};
}

Json waived(const check::Finding& found) {
  if (!found.waived) return nullptr;
  return {{"reason", found.waived->reason}, {"by", found.waived->by}, {"on", found.waived->on}};
}

Json finding(const check::Finding& found, const check::Result& result,
             const message::Language& language) {
  Json related = Json::array();
  for (const check::Place& at : found.related) related.push_back(place(at, result));
  return {{"id", found.id},
          {"rule", found.rule->id},
          {"name", found.rule->name},
          {"severity", check::to_string(found.severity)},
          {"sheet", view::sheet_of(found.at, result)},
          {"cell", view::cell_of(found.at)},
          {"field", found.at.field},
          {"message", language.say(found.message)},
          {"actual", found.actual},
          {"expected", found.expected},
          {"difference", found.difference},
          {"related", std::move(related)},
          {"fix", fix(found, language)},
          {"waived", waived(found)}};
}

/// The list of fields, as it stands in the indented object: it is most of the report.
std::string fields(const check::Result& result) {
  std::string list = "[";
  const auto member = [&](const char* name, std::string_view value) {
    list.append("\n   \"").append(name).append("\": ");
    append_json_string(list, value);
    list += ',';
  };
  record::for_each_field(result.sheet, [&](const record::Field& field) {
    if (!field.exists()) return;
    const check::Place at{.field = field.id, .cell = field.place};
    list += list.size() > 1 ? ",\n  {" : "\n  {";
    member("id", field.id);
    member("sheet", view::sheet_of(at, result));
    member("cell", view::cell_of(at));
    member("text", field.text());
    list += "\n   \"value\": ";
    // Only what stands for a quantity has a value: a No. or a year that reads as a number is none.
    const auto number = field.number();
    if (number && form::is_quantity(field.kind)) {
      append_json_number(list, *number);
    } else {
      list += "null";
    }
    list += "\n  }";
  });
  return list.size() > 1 ? list + "\n ]" : "[]";
}

Json tool() { return {{"name", "tenken"}, {"version", version()}}; }

Json counts(const view::Counts& counts) {
  return {{"error", counts.errors},
          {"warning", counts.warnings},
          {"note", counts.notes},
          {"waived", counts.waived}};
}

Json object_of(const check::Result& result, const message::Language& language) {
  const form::Definition* form = result.binding.recognition.form;
  const form::Stage* stage = result.stage();
  Json found = Json::array();
  for (const check::Finding& each : result.findings) {
    found.push_back(finding(each, result, language));
  }
  return {{"tool", tool()},
          {"file", result.file},
          {"form",
           result.recognised() ? Json{{"id", form->id}, {"title", form->title}} : Json(nullptr)},
          {"stage", stage != nullptr ? Json(stage->key) : Json(nullptr)},
          {"status", view::to_string(view::status(result))},
          {"counts", counts(view::count(result))},
          {"findings", std::move(found)},
          {"fields", Json::array()}};
}

Json object_of(const Outcome& outcome, const message::Language& language) {
  if (outcome.result) {
    Json object = object_of(*outcome.result, language);
    if (const message::Message said = notice(outcome); !said.empty()) {
      object["notice"] = language.say(said);
    }
    return object;
  }
  return {{"tool", tool()},
          {"file", outcome.file},
          {"form", nullptr},
          {"stage", nullptr},
          {"status", view::to_string(view::Status::unreadable)},
          {"counts", counts({})},
          {"findings", Json::array()},
          {"fields", Json::array()},
          {"problem", language.say(outcome.problem)}};
}

/// `object` with the fields of `result`, if it has any.
std::string printed(const Json& object, const check::Result* result) {
  constexpr int indent = 1;
  std::string text = object.dump(indent, ' ', false, Json::error_handler_t::replace);
  if (result == nullptr) return text;
  // Inside a string the quotes would be escaped.
  constexpr std::string_view no_fields = "\n \"fields\": []";
  const std::size_t place = text.rfind(no_fields) + no_fields.size() - 2;
  return text.replace(place, 2, fields(*result));
}

std::string printed(const Outcome& outcome, const message::Language& language) {
  return printed(object_of(outcome, language), outcome.result ? &*outcome.result : nullptr);
}

/// One object, or an array of them.
class JsonReport : public FolderReport {
 public:
  JsonReport(const message::Language& language, bool single)
      : language_(language), single_(single) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    return {.line = {}, .body = printed(outcome, language_)};
  }
  [[nodiscard]] bool totals_first() const override { return false; }
  [[nodiscard]] std::string head(const Tally& /*tally*/,
                                 const Collected& /*collected*/) const override {
    return single_ ? "" : "[";
  }
  [[nodiscard]] std::string middle(const Tally& /*tally*/) const override { return {}; }
  [[nodiscard]] std::string between() const override { return ",\n"; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override {
    return single_ ? "\n" : "]\n";
  }

 private:
  const message::Language& language_;
  bool single_;
};

}  // namespace

std::string json(const check::Result& result, const message::Language& language) {
  return printed(object_of(result, language), &result) + "\n";
}

std::string json(const Outcome& outcome, const message::Language& language) {
  return printed(outcome, language) + "\n";
}

std::unique_ptr<FolderReport> json_report(const message::Language& language,
                                          const ReportOptions& options) {
  return std::make_unique<JsonReport>(language, options.single);
}

}  // namespace tenken::report
