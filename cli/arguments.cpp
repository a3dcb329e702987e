// SPDX-License-Identifier: MPL-2.0
// What the program is asked to do; CLI11 reads it, its words are ours.
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string_view>

#include "cli/run.hpp"
#include "logic/report/report.hpp"

namespace tenken::cli {
namespace {

using message::msg;

constexpr unsigned most_jobs = 256;

/// CLI11's layout with our headings.
class Help : public CLI::Formatter {
 public:
  explicit Help(const message::Language& language) : language_(language) {
    column_width(column);
    label("Usage", say(msg("使い方")));
    label("OPTIONS", say(msg("オプション")));
    label("Positionals", say(msg("引数")));
    label("SUBCOMMAND", say(msg("コマンド")));
    label("REQUIRED", "");
  }

  // Without types, defaults and the like: the descriptions say what may be given.
  std::string make_option_opts(const CLI::Option* option) const override {
    if (option->get_type_size() == 0) return {};
    return " " + option->get_option_text();
  }
  std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
    return option->get_name(is_positional, !is_positional);
  }
  std::string make_option_usage(const CLI::Option* option) const override {
    return option->get_name(true) + (option->get_expected_max() > 1 ? "..." : "");
  }

 private:
  static constexpr std::size_t column = 28;
  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }
  const message::Language& language_;
};

class Parser {
 public:
  explicit Parser(const message::Language& language) : language_(language) {
    app_.name("tenken");
    app_.description(say(msg("事業改善シートのブックを点検します。")));
    app_.formatter(std::make_shared<Help>(language));
    app_.set_help_flag("-h,--help", say(msg("この説明を表示する")))->group(options_group());
    app_.set_version_flag("--version", "tenken " + std::string(report::version()),
                          say(msg("版を表示する")))
        ->group(options_group());
    app_.require_subcommand(1);
    app_.footer(
        say(msg("終了コード: 0 指摘なし、1 指摘あり、2 使い方か様式の定義の誤り、"
                "3 読み込めないブックあり、4 内部エラー")));
    add_check();
    add_lists();
    add_roll();
  }

  Parsed parse(const std::vector<std::string>& arguments) {
    std::vector<std::string> reversed;
    for (std::size_t i = arguments.size(); i > 1; --i) {
      const std::string& argument = arguments[i - 1];
      // CLI11 would take [2024] for a list.
      const bool is_list = argument.starts_with('[') && argument.ends_with(']');
      reversed.push_back(is_list ? "./" + argument : argument);
    }
    try {
      app_.parse(reversed);
    } catch (const CLI::CallForHelp&) {
      const auto chosen = app_.get_subcommands();
      const CLI::App& asked = chosen.empty() ? app_ : *chosen.front();
      return {.arguments = {},
              .print = without_stray_spaces(chosen.empty() ? asked.help() : asked.help("tenken")),
              .exit = exit_clean};
    } catch (const CLI::CallForVersion& version) {
      return {.arguments = {}, .print = version.what() + std::string("\n"), .exit = exit_clean};
    } catch (const CLI::ParseError& error) {
      return wrong(describe(error));
    }
    return finish();
  }

 private:
  [[nodiscard]] std::string say(const message::Message& message) const {
    return language_.say(message);
  }
  [[nodiscard]] std::string options_group() const { return say(msg("オプション")); }

  CLI::App* add_command(const std::string& name, const message::Message& description) {
    CLI::App* command = app_.add_subcommand(name, say(description));
    command->group(say(msg("コマンド")));
    command->set_help_flag("-h,--help", say(msg("この説明を表示する")))->group(options_group());
    // Read before everything else, since the help is said in it.
    command->add_option("--lang", language_name_, say(msg("言語: ja か en")))
        ->option_text("ja|en")
        ->group(options_group());
    return command;
  }

  void add_output(CLI::App* command, const std::string& formats) {
    command->add_option("--format", format_name_, say(msg("出力の形式（指定がなければ text）")))
        ->option_text(formats)
        ->group(options_group());
    command
        ->add_option("-o,--output", arguments_.output,
                     say(msg("出力先のファイル（書き終えてから置き換える）")))
        ->option_text("FILE")
        ->group(options_group());
  }

  /// An option that may be given several times, with one value each time: what stands behind that
  /// value is a path.
  static CLI::Option* several(CLI::Option* option) {
    return option->expected(1)->allow_extra_args(false)->multi_option_policy(
        CLI::MultiOptionPolicy::TakeAll);
  }

  void add_forms(CLI::App* command) {
    several(command->add_option(
                "--form", arguments_.forms,
                say(msg("付属の様式の代わりに使う定義ファイル（.toml）か、そのフォルダー"))))
        ->option_text("FILE")
        ->group(options_group());
  }

  void add_config(CLI::App* command) {
    command
        ->add_option(
            "--config", arguments_.config,
            say(msg("設定ファイル（指定がなければ、上のフォルダーへ順に .tenken.toml を探す）")))
        ->option_text("FILE")
        ->group(options_group());
    command->add_flag("--no-config", arguments_.no_config, say(msg("設定ファイルを使わない")))
        ->group(options_group());
  }

  void add_check() {
    CLI::App* check =
        add_command("check", msg("ブックや、フォルダーの中のすべてのブックを点検する"));
    check
        ->add_option("PATH", arguments_.paths,
                     say(msg("ブック、フォルダー、* や ** を含む名前。- は一覧を標準入力から読む")))
        ->option_text(" ");
    add_output(check, "text|json|csv|html|sarif|junit");
    add_forms(check);
    add_config(check);
    check
        ->add_option("--stage", arguments_.stage,
                     say(msg("□ の記入にかかわらず、この段階として点検する")))
        ->option_text("STAGE")
        ->group(options_group());
    several(check->add_option("--prior", arguments_.prior,
                              say(msg("比べる前年度のブックか、そのフォルダー"))))
        ->option_text("PATH")
        ->group(options_group());
    check
        ->add_option("--fail-on", fail_on_name_,
                     say(msg("終了コードを 1 にする重さ（指定がなければ error）")))
        ->option_text("error|warning|never")
        ->group(options_group());
    check
        ->add_option("-j,--jobs", jobs_text_,
                     say(msg("同時に点検する数（指定がなければ CPU の数）")))
        ->option_text("N")
        ->group(options_group());
  }

  void add_lists() {
    add_output(add_command("rules", msg("ルールの一覧")), "text|json");
    CLI::App* explain = add_command("explain", msg("ルールの説明"));
    explain->add_option("RULE", arguments_.rule, say(msg("ルールの ID（BUD001 など）か名前")))
        ->option_text(" ");
    add_output(explain, "text|json");
    CLI::App* forms = add_command("forms", msg("様式の一覧"));
    add_output(forms, "text|json");
    add_forms(forms);
    add_config(forms);
    CLI::App* config = add_command("config", msg("使われる設定"));
    config
        ->add_option("FOLDER", arguments_.paths,
                     say(msg("点検するフォルダー（指定がなければ今のフォルダー）")))
        ->option_text(" ")
        ->expected(0, 1);
    add_output(config, "text|json");
    add_forms(config);
    add_config(config);
  }

  void add_records(CLI::App* command, const char* name, std::vector<std::string>& records,
                   const message::Message& description) {
    several(command->add_option(name, records, say(description)))
        ->option_text("ID")
        ->group(options_group());
  }

  void add_roll() {
    CLI::App* roll = add_command("roll", msg("前年度のブックから、来年度のシートを作る"));
    roll->add_option("FILE", arguments_.paths, say(msg("前年度のブック（変更しない）")))
        ->option_text(" ")
        ->expected(0, 1);
    roll->add_option("-o,--out", arguments_.output, say(msg("作るファイル（.ods）")))
        ->option_text("FILE")
        ->group(options_group());
    roll->add_flag("--force", arguments_.force, say(msg("作るファイルがすでにあれば置き換える")))
        ->group(options_group());
    add_records(roll, "--drop", arguments_.drop,
                msg("終わったので含めないもの: indicator.3、subproject.2 など"));
    add_records(roll, "--keep", arguments_.keep, msg("続けると確かめたもの"));
    roll->add_option("--form", arguments_.new_form, say(msg("新しい様式の定義ファイル（.toml）")))
        ->option_text("FILE")
        ->group(options_group());
    add_config(roll);
  }

  [[nodiscard]] Parsed wrong(const message::Message& message) const {
    const auto chosen = app_.get_subcommands();
    const std::string command = chosen.empty() ? "" : " " + chosen.front()->get_name();
    return {.arguments = {},
            .print = "tenken: " + say(message) + "\n" +
                     say(msg("使い方は {1} で表示されます。", "tenken" + command + " --help")) +
                     "\n",
            .exit = exit_usage};
  }

  /// CLI11's error in our words. Its own go behind where we have none.
  [[nodiscard]] message::Message describe(const CLI::ParseError& error) const {
    const std::string what = error.what();
    const std::size_t colon = what.find(": ");
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
      return msg("「{1}」が何か分かりません。",
                 colon == std::string::npos ? what : what.substr(colon + 2));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr &&
        colon != std::string::npos) {
      return msg("{1} の指定が足りないか、多すぎます。", what.substr(0, colon));
    }
    if (what.find("subcommand") != std::string::npos) {
      const std::vector<std::string> unknown = app_.remaining();
      if (!unknown.empty()) {
        return msg(
            "「{1}」というコマンドはありません（check、rules、explain、forms、config、roll "
            "のどれかです）。",
            unknown.front());
      }
      return msg("コマンドを一つ指定してください（check、rules、explain、forms、config、roll）。");
    }
    return msg("引数に誤りがあります（{1}）。", what);
  }

  /// An option or argument that was given as ""; nullptr when none was. It is mostly a variable of
  /// a script that was never set, and leaving it out would check something else than was meant.
  [[nodiscard]] const CLI::Option* given_empty() const {
    for (const CLI::App* command : app_.get_subcommands()) {
      for (const CLI::Option* option : command->get_options()) {
        if (std::ranges::find(option->results(), "") != option->results().end()) return option;
      }
    }
    return nullptr;
  }

  Parsed finish() {
    if (const CLI::Option* empty = given_empty()) {
      return wrong(msg("{1} に空の値が指定されています。", empty->get_name()));
    }
    if (arguments_.no_config && !arguments_.config.empty()) {
      return wrong(msg("{1} と {2} は同時に指定できません。", "--config", "--no-config"));
    }
    static const std::map<std::string_view, Command> commands = {
        {"check", Command::check}, {"rules", Command::rules},   {"explain", Command::explain},
        {"forms", Command::forms}, {"config", Command::config}, {"roll", Command::roll}};
    arguments_.command = commands.at(app_.get_subcommands().front()->get_name());
    if (arguments_.command == Command::check && arguments_.paths.empty()) {
      return wrong(msg("点検するブックかフォルダーを指定してください。"));
    }
    if (arguments_.command == Command::roll) {
      if (arguments_.paths.empty()) return wrong(msg("前年度のブックを指定してください。"));
      if (arguments_.output.empty()) return wrong(msg("作るファイルを --out で指定してください。"));
    }
    if (arguments_.command == Command::explain && arguments_.rule.empty()) {
      return wrong(msg("ルールの ID を指定してください（BUD001 など）。"));
    }
    if (!language_name_.empty() && language_name_ != "ja" && language_name_ != "en") {
      return wrong(msg("{1} は {2} のどれかです（「{3}」ではなく）。", "--lang",
                       language_.list({"ja", "en"}), language_name_));
    }
    const auto format = report::format_named(format_name_);
    const bool checks = arguments_.command == Command::check;
    if (!format || (!checks && *format > report::Format::json)) {
      return wrong(msg("{1} は {2} のどれかです（「{3}」ではなく）。", "--format",
                       checks ? language_.list({"text", "json", "csv", "html", "sarif", "junit"})
                              : language_.list({"text", "json"}),
                       format_name_));
    }
    arguments_.format = *format;
    static const std::map<std::string_view, FailOn> severities = {
        {"error", FailOn::error}, {"warning", FailOn::warning}, {"never", FailOn::never}};
    const auto fail_on = severities.find(fail_on_name_);
    if (fail_on == severities.end()) {
      return wrong(msg("{1} は {2} のどれかです（「{3}」ではなく）。", "--fail-on",
                       language_.list({"error", "warning", "never"}), fail_on_name_));
    }
    arguments_.fail_on = fail_on->second;
    if (!jobs_text_.empty()) {
      unsigned jobs = 0;
      if (!CLI::detail::lexical_cast(jobs_text_, jobs) || jobs < 1 || jobs > most_jobs) {
        return wrong(
            msg("--jobs は 1 から {1} までの数です（「{2}」ではなく）。", most_jobs, jobs_text_));
      }
      arguments_.jobs = jobs;
    }
    return {.arguments = arguments_, .print = {}, .exit = exit_clean};
  }

  static std::string without_stray_spaces(const std::string& text) {
    std::string result;
    for (const char c : text) {
      if (c == '\n') {
        while (result.ends_with(' ')) result.pop_back();
      }
      result += c;
    }
    return result;
  }

  const message::Language& language_;
  CLI::App app_;
  Arguments arguments_;
  std::string language_name_;
  std::string format_name_ = "text";
  std::string fail_on_name_ = "error";
  std::string jobs_text_;
};

/// "ja" or "en" for a locale's name; "" for one that names no language.
std::string_view language_of(std::string_view locale) {
  if (locale.empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.")) return "";
  return locale.starts_with("ja") ? "ja" : "en";
}

}  // namespace

std::string language_tag(const std::vector<std::string>& arguments) {
  constexpr std::string_view option = "--lang";
  for (std::size_t i = 1; i < arguments.size() && arguments[i] != "--"; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == option && i + 1 < arguments.size()) return arguments[i + 1];
    if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
      return std::string(argument.substr(option.size() + 1));
    }
  }
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    const std::string_view language = language_of(value);
    if (!language.empty()) return std::string(language);
    break;
  }
  return "ja";
}

Parsed parse(const std::vector<std::string>& arguments, const message::Language& language) {
  return Parser(language).parse(arguments);
}

}  // namespace tenken::cli
