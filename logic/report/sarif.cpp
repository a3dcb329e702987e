// SPDX-License-Identifier: MPL-2.0
// SARIF 2.1.0: findings for the programs that show those of any tool.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "logic/report/formats.hpp"
#include "logic/report/report.hpp"

namespace tenken::report {
namespace {

using Json = nlohmann::ordered_json;
using message::msg;

std::string printed(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A path as a URI: absolute ones with their scheme, relative ones as such.
std::string uri_of(std::string_view path) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += digits[byte >> 4U];
    uri += digits[byte & 0xFU];
  }
  return uri;
}

Json text_of(std::string text) { return {{"text", std::move(text)}}; }

/// The severity's name is the level's.
std::string_view level(check::Severity severity) { return check::to_string(severity); }

Json location(const check::Place& place, const Outcome& outcome) {
  const bool elsewhere = place.workbook != 0;
  const std::string file = elsewhere ? view::file_of(place, *outcome.result) : outcome.file;
  Json physical = {{"artifactLocation", {{"uri", uri_of(file)}}}};
  if (place.cell) {
    // Rows and columns of the sheet, for programs that need a place in a file.
    physical["region"] = {{"startLine", place.cell->cell.row + 1},
                          {"startColumn", place.cell->cell.column + 1}};
  }
  Json result = {{"physicalLocation", std::move(physical)}};
  std::string cell = view::place_name(place, *outcome.result);
  if (elsewhere) cell = view::sheet_of(place, *outcome.result) + "!" + view::cell_of(place);
  if (cell.empty() && place.field.empty()) return result;
  Json logical = Json::object();
  logical["name"] = cell.empty() ? place.field : view::cell_of(place);
  logical["fullyQualifiedName"] = cell.empty() ? place.field : cell;
  logical["kind"] = cell.empty() ? "field" : "cell";
  result["logicalLocations"] = Json::array({std::move(logical)});
  return result;
}

class SarifReport : public FolderReport {
 public:
  SarifReport(const message::Language& language, const ReportOptions& options)
      : language_(language), page_(options.page) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    if (!outcome.result) {
      Json notification = {
          {"level", "error"},
          {"message", text_of(say(outcome.problem))},
          {"locations", Json::array({Json{{"physicalLocation", artifact(outcome)}}})}};
      return {.line = printed(notification) + ",\n", .body = {}};
    }
    std::string line;
    if (const message::Message said = notice(outcome); !said.empty()) {
      line =
          printed({{"level", "warning"},
                   {"message", text_of(say(said))},
                   {"locations", Json::array({Json{{"physicalLocation", artifact(outcome)}}})}}) +
          ",\n";
    }
    const check::Result& result = *outcome.result;
    std::string body;
    for (const check::Finding& finding : result.findings) {
      if (!body.empty()) body += ",\n";
      body += printed(result_of(finding, outcome));
    }
    return {.line = std::move(line), .body = std::move(body)};
  }

  [[nodiscard]] bool totals_first() const override { return true; }

  [[nodiscard]] std::string head(const Tally& tally,
                                 const Collected& /*collected*/) const override {
    Json rules = Json::array();
    for (const check::Rule* rule : check::all_rules()) rules.push_back(descriptor(*rule));
    const Json driver = {{"name", "tenken"},
                         {"fullName", "Tenken (点検)"},
                         {"version", version()},
                         {"semanticVersion", version()},
                         {"language", language_.tag()},
                         {"rules", std::move(rules)}};
    const bool all_read = tally.total.of(view::Status::unreadable) == 0;
    return R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)"
           R"("runs":[{"tool":{"driver":)" +
           printed(driver) + "},\n\"columnKind\":\"unicodeCodePoints\",\n" +
           R"("invocations":[{"executionSuccessful":)" + (all_read ? "true" : "false") +
           ",\"toolExecutionNotifications\":[\n";
  }

  [[nodiscard]] std::string middle(const Tally& tally) const override {
    // Last, and always there: the commas before it are then right.
    const Json summary = {
        {"level", "note"},
        {"message",
         text_of(say(message::msgn("{1} 冊を点検しました。", "{1} 冊を点検しました。",
                                   static_cast<long>(tally.total.all()), tally.total.all())) +
                 " " + say(view::counts_line(tally.total.counts)))}};
    return printed(summary) + "]}],\n\"results\":[\n";
  }

  [[nodiscard]] std::string between() const override { return ",\n"; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override { return "]}]}\n"; }

 private:
  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }

  static Json artifact(const Outcome& outcome) {
    return {{"artifactLocation", {{"uri", uri_of(outcome.file)}}}};
  }

  [[nodiscard]] Json descriptor(const check::Rule& rule) const {
    const std::string summary = say(msg(rule.summary.data()));
    const std::string page = page_ ? page_(rule.id) : std::string();
    return {
        {"id", rule.id},
        {"name", rule.name},
        {"shortDescription", text_of(summary)},
        {"fullDescription", text_of(summary)},
        {"help", text_of(page.empty() ? summary : page)},
        {"defaultConfiguration", {{"level", level(rule.severity)}}},
        {"properties", {{"scope", check::scope_of(rule)}, {"fix", check::to_string(rule.fix)}}}};
  }

  [[nodiscard]] Json result_of(const check::Finding& finding, const Outcome& outcome) const {
    const auto rules = check::all_rules();
    const auto index = std::distance(rules.begin(), std::ranges::find(rules, finding.rule));
    Json json = {{"ruleId", finding.rule->id},
                 {"ruleIndex", index},
                 {"level", level(finding.severity)},
                 {"message", text_of(say(finding.message))},
                 {"locations", Json::array({location(finding.at, outcome)})},
                 // Whatever stands in the cells: a finding that stays is the same finding.
                 {"partialFingerprints", {{"tenkenFinding/v1", finding.id}}}};
    if (!finding.related.empty()) {
      Json related = Json::array();
      for (const check::Place& place : finding.related) {
        Json each = location(place, outcome);
        if (!place.field.empty())
          each["message"] = text_of(view::field_name(place, *outcome.result));
        related.push_back(std::move(each));
      }
      json["relatedLocations"] = std::move(related);
    }
    if (finding.waived) {
      json["suppressions"] = Json::array(
          {Json{{"kind", "external"},
                {"status", "accepted"},
                {"justification", finding.waived->reason},
                {"properties", {{"by", finding.waived->by}, {"on", finding.waived->on}}}}});
    }
    json["properties"] = {{"field", finding.at.field},
                          {"actual", finding.actual},
                          {"expected", finding.expected},
                          {"difference", finding.difference},
                          {"fix", finding.fix ? say(finding.fix->title) : std::string()},
                          {"department", department(outcome)}};
    return json;
  }

  const message::Language& language_;
  std::function<std::string(std::string_view)> page_;
};

}  // namespace

std::unique_ptr<FolderReport> sarif_report(const message::Language& language,
                                           const ReportOptions& options) {
  return std::make_unique<SarifReport>(language, options);
}

}  // namespace tenken::report
