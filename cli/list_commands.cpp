// SPDX-License-Identifier: MPL-2.0
// tenken rules, explain and forms: what the program knows.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "cli/forms.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/rule_page.hpp"
#include "cli/run.hpp"
#include "logic/check/rule.hpp"
#include "logic/report/style.hpp"
#include "logic/text/fold.hpp"
#include "logic/text/nearest.hpp"
#include "logic/view/summary.hpp"

namespace tenken::cli {
namespace {

using Json = nlohmann::ordered_json;
using message::msg;

bool wants_json(const Context& context) { return context.arguments.format == report::Format::json; }

report::Style style_of(const Context& context) {
  return report::Style(context.arguments.output.empty() && wants_colour());
}

int print(const Context& context, const std::string& text) {
  Output output(context.arguments.output);
  output.write(text);
  output.commit();
  return exit_clean;
}

int print(const Context& context, const Json& json) {
  return print(context, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

Json json_of(const check::Rule& rule, const Context& context) {
  return {{"id", rule.id},
          {"name", rule.name},
          {"severity", check::to_string(rule.severity)},
          {"fix", check::to_string(rule.fix)},
          {"scope", check::scope_of(rule)},
          {"summary", context.say(msg(rule.summary.data()))}};
}

/// "BUD001 budget-total（エラー）", as the heading of what is said of it.
std::string title(const check::Rule& rule, const Context& context, const report::Style& style) {
  std::string id(rule.id);
  id.append(" ").append(rule.name);
  return style.bold(id) + "  " +
         style.severity(rule.severity, context.say(view::severity_name(rule.severity)));
}

const check::Rule* find(const std::string& wanted) {
  const auto rules = check::all_rules();
  const auto found = std::ranges::find_if(rules, [&](const check::Rule* rule) {
    return text::same_folded(rule->id, wanted) || text::same_folded(rule->name, wanted);
  });
  return found == rules.end() ? nullptr : *found;
}

/// The rule whose ID or name is nearest to what was typed; nullptr when none is near.
const check::Rule* nearest(const std::string& wanted) {
  constexpr int near = 2;
  std::vector<std::string_view> names;
  for (const check::Rule* rule : check::all_rules()) {
    names.push_back(rule->id);
    names.push_back(rule->name);
  }
  return find(text::nearest(wanted, names, near));
}

}  // namespace

int rules_command(const Context& context) {
  if (wants_json(context)) {
    Json list = Json::array();
    for (const check::Rule* rule : check::all_rules()) list.push_back(json_of(*rule, context));
    return print(context, list);
  }
  const report::Style style = style_of(context);
  std::string text;
  for (const check::Rule* rule : check::all_rules()) {
    text += title(*rule, context, style);
    if (rule->fix != check::FixSafety::none) {
      text += "  " + context.say(rule->fix == check::FixSafety::safe ? msg("自動で直せる")
                                                                     : msg("確認して直せる"));
    }
    text += "\n    " + context.say(msg(rule->summary.data())) + "\n";
  }
  return print(context, text);
}

int explain_command(const Context& context) {
  const std::string& wanted = context.arguments.rule;
  const check::Rule* rule = find(wanted);
  if (rule == nullptr) {
    if (const check::Rule* near = nearest(wanted)) {
      context.complain(msg("「{1}」というルールはありません。{2} ではありませんか。", wanted,
                           std::string(near->id)));
    } else {
      context.complain(msg("「{1}」というルールはありません。一覧は {2} で表示されます。", wanted,
                           "tenken rules"));
    }
    return exit_usage;
  }
  const std::string page = read_page(context.data, rule->id);
  if (wants_json(context)) {
    Json object = json_of(*rule, context);
    object["page"] = page_as_text(page, context.language.tag(), report::Style());
    return print(context, object);
  }
  const report::Style style = style_of(context);
  return print(context, title(*rule, context, style) + "\n" +
                            context.say(msg(rule->summary.data())) + "\n\n" +
                            page_as_text(page, context.language.tag(), style));
}

int forms_command(const Context& context) {
  folder::FormSets forms(form_sources(context));
  Json list = Json::array();
  std::string text;
  for (const form::Definition& form : forms.in({}).definitions) {
    Json stages = Json::array();
    std::vector<std::string> labels;
    for (const form::Stage& stage : form.stages) {
      stages.push_back({{"key", stage.key}, {"label", stage.label}});
      labels.push_back(context.say(msg("{1}（{2}）", stage.key, stage.label)));
    }
    list.push_back({{"id", form.id},
                    {"title", form.title},
                    {"fiscal_year", form.fiscal_year},
                    {"file", form.file},
                    {"stages", std::move(stages)}});
    text += style_of(context).bold(form.id) + "  " + form.title + "\n    " +
            context.say(msg("段階: {1}", context.language.list(labels))) + "\n    " + form.file +
            "\n";
  }
  const int printed = wants_json(context) ? print(context, list) : print(context, text);
  return tell_errors(context, forms) ? printed : exit_usage;
}

}  // namespace tenken::cli
