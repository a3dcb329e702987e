// SPDX-License-Identifier: MPL-2.0
// One HTML file for many workbooks, which needs nothing beside it: the overview as it stands, the
// findings as data for its script.
#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "logic/check/headline.hpp"
#include "logic/check/quote.hpp"
#include "logic/report/formats.hpp"
#include "logic/report/html_assets.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"
#include "logic/report/xml_text.hpp"
#include "logic/text/fold.hpp"
#include "logic/view/fix_text.hpp"

namespace tenken::report {
namespace {

using Json = nlohmann::ordered_json;
using message::msg;
using view::Status;

/// `json` inside a script element: nothing in it ends the element.
std::string embedded(const Json& json) {
  std::string text;
  for (const char c : json.dump(-1, ' ', false, Json::error_handler_t::replace)) {
    if (c == '<') {
      text += "\\u003c";
    } else {
      text += c;
    }
  }
  return text;
}

/// A bar of the chart, as wide as the chart's largest count allows.
std::string bar(const view::Counts& counts, std::size_t largest) {
  constexpr double width = 1000;
  const double unit = width / static_cast<double>(std::max<std::size_t>(largest, 1));
  const std::array<std::pair<const char*, std::size_t>, 4> parts = {{{"error", counts.errors},
                                                                     {"warning", counts.warnings},
                                                                     {"note", counts.notes},
                                                                     {"waived", counts.waived}}};
  std::ostringstream svg;
  svg << R"(<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">)";
  double at = 0;
  for (const auto& [name, count] : parts) {
    if (count == 0) continue;
    const double length = unit * static_cast<double>(count);
    svg << R"(<rect class=")" << name << R"(" x=")" << at << R"(" y="0" width=")" << length
        << R"(" height="10"/>)";
    at += length;
  }
  svg << "</svg>";
  return svg.str();
}

std::size_t all_of(const view::Counts& counts) {
  return counts.errors + counts.warnings + counts.notes + counts.waived;
}

/// One line of a chart.
struct Line {
  std::string name;    ///< what is said of it
  std::string filter;  ///< the attribute that a click on the name filters by
  view::Counts counts;
  std::string numbers;  ///< behind the bar
};

class HtmlReport : public FolderReport {
 public:
  HtmlReport(const message::Language& language, const ReportOptions& options)
      : language_(language), page_(options.page) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    return {.line = {}, .body = embedded(book(outcome))};
  }

  [[nodiscard]] bool totals_first() const override { return true; }

  [[nodiscard]] std::string head(const Tally& tally, const Collected& collected) const override {
    std::ostringstream out;
    write_beginning(out);
    out << R"(<header class="page"><h1>)" << said(msg("事業改善シートの点検結果"))
        << "</h1>\n<p class=\"verdict\">" << said(verdict(tally.total)) << "</p>\n";
    for (const message::Message& remark : left_out(collected)) {
      out << R"(<p class="faint">)" << said(remark) << "</p>\n";
    }
    out << "</header>\n<main>\n<div class=\"overview\">\n";
    write_tiles(out, tally.total);
    out << "<div class=\"charts\">\n";
    write_chart(out, msg("部局別の指摘"), departments(tally));
    write_chart(out, msg("ルール別の指摘"), rules(tally));
    out << "</div>\n</div>\n";
    write_controls(out);
    out << "</main>\n<footer><p>"
        << said(msg("点検 {1}。了承済みの指摘は、理由とともに載せています。",
                    std::string(version())))
        << "</p></footer>\n<noscript><p class=\"card\">"
        << said(msg("指摘の一覧を見るには、JavaScript を有効にしてください。"))
        << "</p></noscript>\n<script type=\"application/json\" id=\"labels\">" << embedded(labels())
        << "</script>\n<script type=\"application/json\" id=\"rules\">"
        << embedded(rules_that_speak(tally)) << "</script>\n";
    return out.str();
  }

  [[nodiscard]] std::string middle(const Tally& /*tally*/) const override {
    return "<script type=\"application/json\" id=\"data\">[\n";
  }
  [[nodiscard]] std::string between() const override { return ",\n"; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override {
    return "]</script>\n<script>" + std::string(html_script()) + "</script>\n</body></html>\n";
  }

 private:
  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }
  [[nodiscard]] std::string said(const message::Message& message) const {
    return escaped(say(message));
  }

  void write_beginning(std::ostream& out) const {
    out << "<!DOCTYPE html>\n<html lang=\"" << language_.tag()
        << "\">\n<head><meta charset=\"utf-8\">"
           R"(<meta name="viewport" content="width=device-width, initial-scale=1">)"
           // It fetches nothing and sends nothing anywhere.
           R"(<meta http-equiv="Content-Security-Policy" content="default-src 'none'; )"
           "style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; "
           R"(form-action 'none'">)"
           "<title>"
        << said(msg("事業改善シートの点検結果")) << "</title>\n<style>" << html_style()
        << "</style></head>\n<body>\n";
  }

  [[nodiscard]] static message::Message verdict(const GroupTally& total) {
    if (const std::size_t unreadable = total.of(Status::unreadable); unreadable > 0) {
      return msg(
          "{1} 冊のうち {2} 冊に直すところがあります。ほかに、読み込めないものが {3} 冊あります。",
          total.all(), total.of(Status::error), unreadable);
    }
    if (total.of(Status::error) > 0) {
      return msg("{1} 冊のうち {2} 冊に直すところがあります。", total.all(),
                 total.of(Status::error));
    }
    if (total.of(Status::warning) > 0) {
      return msg("エラーはありません。{1} 冊のうち {2} 冊に確認するところがあります。", total.all(),
                 total.of(Status::warning));
    }
    return msg("{1} 冊のすべてに、直すところはありません。", total.all());
  }

  void write_tiles(std::ostream& out, const GroupTally& total) const {
    out << R"(<ul class="tiles">)";
    const auto tile = [&](const char* kind, std::size_t number, const message::Message& name) {
      out << R"(<li><b class=")" << kind << R"(">)" << number << "</b>" << said(name) << "</li>";
    };
    tile("", total.all(), msg("点検したブック"));
    tile("error", total.of(Status::error), msg("直すところがある"));
    tile("warning", total.of(Status::warning), msg("確認するところがある"));
    tile("good", total.of(Status::ok), msg("直すところはない"));
    tile("error", total.of(Status::unreadable), msg("読み込めない"));
    out << "</ul>\n<p class=\"legend faint\">";
    const auto key = [&](const char* kind, const message::Message& name, std::size_t count) {
      out << R"(<span><svg viewBox="0 0 10 10" aria-hidden="true"><rect class=")" << kind
          << R"(" width="10" height="10"/></svg>)" << said(name) << " " << count << "</span>";
    };
    key("error", msg("エラー"), total.counts.errors);
    key("warning", msg("警告"), total.counts.warnings);
    key("note", msg("注意"), total.counts.notes);
    key("waived", msg("了承済み"), total.counts.waived);
    out << "</p>\n";
  }

  [[nodiscard]] std::vector<Line> departments(const Tally& tally) const {
    std::vector<Line> lines;
    for (const auto& [key, group] : tally.departments) {
      const std::string name = group.name.empty() ? say(msg("（部局不明）")) : group.name;
      lines.push_back({.name = name,
                       .filter = R"(data-department=")" + escaped(key) + R"(")",
                       .counts = group.counts,
                       .numbers = say(msg("{1} 件（{2} 冊中 {3} 冊）", all_of(group.counts),
                                          group.all(), group.all() - group.of(Status::ok)))});
    }
    return lines;
  }

  [[nodiscard]] std::vector<Line> rules(const Tally& tally) const {
    std::vector<Line> lines;
    for (const auto& [id, rule] : tally.rules) {
      lines.push_back(
          {.name = std::string(id) + " " + say(msg(check::find_rule(id)->summary.data())),
           .filter = R"(data-rule=")" + std::string(id) + R"(")",
           .counts = rule.counts,
           .numbers = say(msg("{1} 件（{2} 冊）", all_of(rule.counts), rule.workbooks))});
    }
    return lines;
  }

  void write_chart(std::ostream& out, const message::Message& title,
                   std::vector<Line> lines) const {
    std::ranges::stable_sort(lines, std::greater<>(),
                             [](const Line& line) { return all_of(line.counts); });
    const std::size_t largest = lines.empty() ? 0 : all_of(lines.front().counts);
    out << R"(<section class="card"><h2>)" << said(title)
        << "</h2><div class=\"scroll\"><table class=\"chart\"><tbody>\n";
    for (const Line& line : lines) {
      out << R"(<tr><th scope="row"><button type="button" )" << line.filter << ">"
          << escaped(line.name) << R"(</button></th><td class="bar">)" << bar(line.counts, largest)
          << R"(</td><td class="number">)" << escaped(line.numbers) << "</td></tr>\n";
    }
    out << "</tbody></table></div></section>\n";
  }

  void write_controls(std::ostream& out) const {
    const auto check_box = [&](const char* name, const message::Message& label) {
      out << R"(<label><input type="checkbox" id="show-)" << name << R"(" checked> )" << said(label)
          << "</label>\n";
    };
    const auto choice = [&](const char* id, const message::Message& label, const char* kind) {
      out << R"(<select id=")" << id << R"(" class=")" << kind << R"(" aria-label=")" << said(label)
          << "\"></select>\n";
    };
    out << R"(<nav class="tabs" role="tablist">)"
           R"(<button type="button" role="tab" id="tab-list" aria-controls="list-view">)"
        << said(msg("指摘の一覧"))
        << R"(</button><button type="button" role="tab" id="tab-letters" )"
           R"(aria-controls="letters">)"
        << said(msg("部局への通知"))
        << "</button></nav>\n<div class=\"controls\" id=\"controls\">\n"
        << R"(<input type="search" id="search" class="list-only" placeholder=")"
        << said(msg("ファイル、事業、セル、内容を検索")) << R"(" aria-label=")" << said(msg("検索"))
        << "\">\n";
    choice("department", msg("部局"), "");
    choice("rule", msg("ルール"), "list-only");
    choice("status", msg("結果"), "list-only");
    out << R"(<span class="list-only">)";
    check_box("error", msg("エラー"));
    check_box("warning", msg("警告"));
    check_box("note", msg("注意"));
    check_box("waived", msg("了承済み"));
    out << "</span>\n<button type=\"button\" id=\"print\">" << said(msg("印刷"))
        << "</button>\n</div>\n"
           R"(<div id="list-view"><p class="faint" id="found" aria-live="polite"></p>)"
           R"(<div id="list"></div><button type="button" class="more" )"
           "id=\"more\"></button></div>\n"
           "<div id=\"letters\" hidden></div>\n";
  }

  [[nodiscard]] Json labels() const {
    return {
        {"language", language_.tag()},
        {"severity",
         {say(msg("エラー")), say(msg("警告")), say(msg("注意")), say(msg("了承済み"))}},
        {"marks", {"×", "▲", "・", "○"}},
        {"sign", {{"error", "×"}, {"warning", "▲"}, {"ok", "○"}, {"unreadable", "×"}}},
        {"status",
         {{"error", say(msg("直すところがある"))},
          {"warning", say(msg("確認するところがある"))},
          {"ok", say(msg("直すところはない"))},
          {"unreadable", say(msg("読み込めない"))}}},
        {"found",
         say(msg("{1} 冊のうち {2} 冊、指摘 {3} 件を表示しています。", "{1}", "{2}", "{3}"))},
        {"more", say(msg("続きを表示（残り {1} 冊）", "{1}"))},
        {"others", say(msg("この条件に合わない指摘が、ほかに {1} 件あります。", "{1}"))},
        {"why", say(msg("このルールについて"))},
        {"actual", say(msg("現在"))},
        {"expected", say(msg("正"))},
        {"difference", say(msg("差"))},
        {"fix", say(msg("Calc での直し方"))},
        {"waived", say(msg("了承の理由"))},
        {"allRules", say(msg("すべてのルール"))},
        {"allStatuses", say(msg("すべての結果"))},
        {"allDepartments", say(msg("すべての部局"))},
        {"nobody", say(msg("（部局不明）"))},
        {"to", say(msg("{1} 御中", "{1}"))},
        {"subject", say(msg("事業改善シートの点検結果について"))},
        {"please",
         say(msg(
             "提出された {1} 冊のうち、次の {2} 冊に直すか確認するところがありました。直してから、"
             "もう一度提出してください。誤りでないものは、その理由をお知らせください。",
             "{1}", "{2}"))},
        {"thanks",
         say(msg("提出された {1} 冊に、直すところはありませんでした。ありがとうございました。",
                 "{1}"))},
        {"leftOut", say(msg("ほかに、了承済みの指摘が {1} 件あります。", "{1}"))},
        {"weight", say(msg("重さ"))},
        {"cell", say(msg("セル"))},
        {"field", say(msg("項目"))},
        {"what", say(msg("内容"))}};
  }

  [[nodiscard]] Json rules_that_speak(const Tally& tally) const {
    Json rules = Json::object();
    for (const auto& [id, unused] : tally.rules) {
      const check::Rule& rule = *check::find_rule(id);
      rules[std::string(id)] = {{"name", rule.name},
                                {"summary", say(msg(rule.summary.data()))},
                                {"page", page_ ? page_(id) : std::string()}};
    }
    return rules;
  }

  [[nodiscard]] Json book(const Outcome& outcome) const {
    Json json = {{"file", shown_path(outcome.file)},
                 {"status", view::to_string(status(outcome))},
                 {"department", department(outcome)},
                 // However it is typed, it is one department.
                 {"key", text::fold(department(outcome))},
                 {"number", project_number(outcome)},
                 {"project", project_name(outcome)}};
    if (!outcome.result) json["problem"] = say(outcome.problem);
    if (const message::Message more = notice(outcome); !more.empty()) json["notice"] = say(more);
    Json findings = Json::array();
    if (outcome.result) {
      for (const check::Finding& each : outcome.result->findings) {
        findings.push_back(finding(each, *outcome.result));
      }
    }
    json["findings"] = std::move(findings);
    return json;
  }

  /// What is there and what was expected, of a page of prose only the place where they differ, with
  /// … for what is left out.
  static std::pair<std::string, std::string> compared(const check::Finding& found) {
    constexpr std::size_t long_text = 150;
    if (found.actual.size() <= long_text && found.expected.size() <= long_text) {
      return {found.actual, found.expected};
    }
    if (!found.actual.empty() && !found.expected.empty()) {
      return view::around_difference(found.actual, found.expected);
    }
    return {check::quote(found.actual), check::quote(found.expected)};
  }

  [[nodiscard]] Json finding(const check::Finding& found, const check::Result& result) const {
    constexpr int waived = 3;
    const message::Message waiver = found.waived ? msg("{1}（{2}、{3}）", found.waived->reason,
                                                       found.waived->by, found.waived->on)
                                                 : message::Message();
    const auto [actual, expected] = compared(found);
    return {{"rule", found.rule->id},
            {"severity", found.waived ? waived : static_cast<int>(found.severity)},
            {"sheet", without_controls(view::sheet_of(found.at, result))},
            {"cell", view::cell_of(found.at)},
            {"field", view::field_name(found.at, result)},
            {"message", without_controls(say(found.message))},
            {"actual", without_controls(actual)},
            {"expected", without_controls(expected)},
            {"difference", check::shown_difference(found)},
            {"fix", found.fix ? without_controls(say(found.fix->title)) : std::string()},
            {"waived", without_controls(say(waiver))}};
  }

  const message::Language& language_;
  std::function<std::string(std::string_view)> page_;
};

}  // namespace

std::unique_ptr<FolderReport> html_report(const message::Language& language,
                                          const ReportOptions& options) {
  return std::make_unique<HtmlReport>(language, options);
}

}  // namespace tenken::report
