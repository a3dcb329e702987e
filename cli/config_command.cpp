// SPDX-License-Identifier: MPL-2.0
// tenken config: which settings are in force, and what they change.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "cli/commands.hpp"
#include "cli/forms.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "logic/check/rule.hpp"

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using message::msg;

/// One form, as settings leave it.
class Described {
 public:
  Described(const form::Definition& form, const Context& context) : context_(context) {
    for (const check::Rule* rule : check::all_rules()) {
      add_severity(*rule, form);
      for (const check::Option& option : rule->options) add_threshold(option, form);
    }
    json = {{"id", form.id},
            {"file", form.file},
            {"severities", std::move(severities_)},
            {"thresholds", std::move(thresholds_)}};
    text_ = form.id + "  " + form.file + "\n" + text_;
  }

  [[nodiscard]] const std::string& text() const { return text_; }
  Json json;

 private:
  void add_severity(const check::Rule& rule, const form::Definition& form) {
    const auto wish = form.severities.find(rule.id);
    if (wish == form.severities.end()) return;
    const std::string standard(check::to_string(rule.severity));
    severities_[std::string(rule.id)] = wish->second;
    add_line(std::string(rule.id), wish->second, standard);
  }

  void add_threshold(const check::Option& option, const form::Definition& form) {
    const auto wish = form.thresholds.find(option.key);
    const double value = wish == form.thresholds.end() ? option.standard : wish->second;
    thresholds_[std::string(option.key)] = value;
    add_line(std::string(option.key), workbook::plain_digits(value),
             workbook::plain_digits(option.standard));
  }

  void add_line(const std::string& key, const std::string& value, const std::string& standard) {
    text_ += "  " + key + " = " + value;
    if (value != standard) text_ += context_.say(msg("（もとは {1}）", standard));
    text_ += "\n";
  }

  const Context& context_;
  Json severities_ = Json::object();
  Json thresholds_ = Json::object();
  std::string text_;
};

}  // namespace

int config_command(const Context& context) {
  folder::FormSets forms(form_sources(context));
  const std::vector<std::string>& paths = context.arguments.paths;
  std::string folder = paths.empty() ? std::string() : paths.front();
  std::error_code error;
  if (!folder.empty() && !fs::is_directory(folder, error)) {
    if (!fs::exists(folder, error)) {
      context.complain(msg("「{1}」というフォルダーはありません。", folder));
      return exit_usage;
    }
    // What holds for a workbook is what holds for its folder.
    folder = fs::path(folder).parent_path().string();
  }
  const folder::FormSet& set = forms.in(folder);
  if (!tell_errors(context, forms)) return exit_usage;
  std::string text = context.say(set.settings.empty() ? msg("設定ファイル: なし")
                                                      : msg("設定ファイル: {1}", set.settings)) +
                     "\n";
  Json list = Json::array();
  for (const form::Definition& form : set.definitions) {
    Described described(form, context);
    text += "\n" + described.text();
    list.push_back(std::move(described.json));
  }
  if (context.arguments.format == report::Format::json) {
    const Json json = {{"settings", set.settings.empty() ? Json(nullptr) : Json(set.settings)},
                       {"forms", std::move(list)}};
    text = json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  Output output(context.arguments.output);
  output.write(text);
  output.commit();
  return exit_clean;
}

}  // namespace tenken::cli
