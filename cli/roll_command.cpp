// SPDX-License-Identifier: MPL-2.0
// tenken roll: next year's sheet from last year's workbook.
#include <cctype>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/commands.hpp"
#include "cli/forms.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "logic/check/properties/last_year_path.hpp"
#include "logic/check/rule.hpp"
#include "logic/files/ods.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/roll/new_form.hpp"
#include "logic/view/roll_text.hpp"

namespace tenken::cli {
namespace {

namespace fs = std::filesystem;
using message::Message;
using message::msg;

bool ends_in_ods(const std::string& path) {
  std::string extension = fs::path(path).extension().string();
  for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return extension == ".ods";
}

/// Why nothing can be written to `out`; empty when it can.
Message objection(const Arguments& arguments) {
  const std::string& out = arguments.output;
  if (!ends_in_ods(out)) {
    return msg("作るファイルの名前は .ods で終わるものにしてください（「{1}」ではなく）。", out);
  }
  std::error_code error;
  if (!fs::exists(fs::symlink_status(out, error))) return {};
  if (fs::equivalent(arguments.paths.front(), out, error)) {
    return msg("前年度のブックとは別の名前を --out で指定してください。");
  }
  if (!arguments.force) {
    return msg("{1} がすでにあります。置き換えてよければ {2} を付けてください。", out, "--force");
  }
  return {};
}

class RollCommand {
 public:
  explicit RollCommand(const Context& context)
      : context_(context), arguments_(context.arguments), forms_(form_sources(context)) {}

  int run() {
    if (const Message reason = objection(arguments_); !reason.empty()) {
      return stop(reason, exit_usage);
    }
    if (!load_forms()) return exit_usage;
    const files::ReadResult read = files::read_workbook(path());
    if (!read.workbook) return stop(msg("{1}: {2}", path(), read.problem), exit_unreadable);
    const check::Result last_year = check::read(*read.workbook, definitions_);
    if (!last_year.recognised()) {
      return stop(
          msg("{1}: {2}", path(),
              msg("事業改善シートの様式として読み取れないので、来年度のシートを作れません。")),
          exit_unreadable);
    }
    const form::Definition& form = new_form(last_year);
    const auto look = load_look(form);
    if (!look) return exit_usage;
    const roll::Answers answers{.drop = {arguments_.drop.begin(), arguments_.drop.end()},
                                .keep = {arguments_.keep.begin(), arguments_.keep.end()}};
    auto made = roll::roll({.workbook = *read.workbook, .result = last_year}, form, *look, answers);
    if (const auto* const reason = std::get_if<Message>(&made)) {
      return stop(msg("{1}: {2}", path(), *reason), exit_usage);
    }
    auto rolled = std::get<roll::Rolled>(std::move(made));
    // What the new sheet is held against in Calc.
    rolled.form.properties[std::string(check::last_year_property)] =
        check::stored_path(fs::absolute(path()).string(), fs::absolute(arguments_.output).string());
    write(rolled);
    tell(rolled, last_year);
    return exit_clean;
  }

 private:
  [[nodiscard]] const std::string& path() const { return arguments_.paths.front(); }

  [[nodiscard]] int stop(const Message& reason, int code) const {
    context_.complain(reason);
    return code;
  }

  /// Last year's sheet may be of any of the forms; --form only names the new one.
  bool load_forms() {
    const folder::FormSet& set = forms_.in(fs::path(path()).parent_path().string());
    definitions_ = set.definitions;
    if (!tell_errors(context_, forms_)) return false;
    if (arguments_.new_form.empty()) return true;
    form::DefinitionResult read =
        form::load_definition(arguments_.new_form, &check::known_settings());
    complain_of(context_, read.errors);
    if (!read.definition) return false;
    std::erase_if(definitions_,
                  [&](const form::Definition& other) { return other.id == read.definition->id; });
    definitions_.push_back(std::move(*read.definition));
    return true;
  }

  [[nodiscard]] const form::Definition& new_form(const check::Result& last_year) const {
    return arguments_.new_form.empty()
               ? roll::newest_edition(definitions_, *last_year.binding.recognition.form)
               : definitions_.back();
  }

  [[nodiscard]] std::optional<fill::Look> load_look(const form::Definition& form) const {
    const auto file =
        roll::look_file(form, (context_.data.forms().parent_path() / "templates").string());
    if (!file) {
      context_.complain(
          msg("様式「{1}」には、見た目の定義（templates/{2}）がないので、シートを"
              "作れません。",
              form.id, fs::path(form.file).filename().string()));
      return std::nullopt;
    }
    fill::LookResult read = fill::load_look(*file);
    complain_of(context_, read.errors);
    return std::move(read.look);
  }

  void write(const roll::Rolled& rolled) const {
    Output output(arguments_.output);
    output.write(files::ods_bytes(rolled.form, files::OdsKind::document));
    output.commit();
  }

  void tell(const roll::Rolled& rolled, const check::Result& last_year) const {
    std::string text = context_.say(view::roll_counts(rolled)) + "\n" +
                       report::shown_path(arguments_.output) + "\n";
    const std::vector<Message> advice = view::roll_advice(rolled, roll::questions(last_year));
    if (!advice.empty()) {
      text += "\n" +
              context_.say(msg("確かめてください（含めないものは {1} で指定）:", "--drop ID")) +
              "\n";
    }
    for (const Message& line : advice) text += "  " + context_.say(line) + "\n";
    text += view::roll_text(rolled, last_year, context_.language);
    Output output("");
    output.write(report::without_controls(text));
    output.commit();
  }

  const Context& context_;
  const Arguments& arguments_;
  folder::FormSets forms_;
  std::vector<form::Definition> definitions_;
};

}  // namespace

int roll_command(const Context& context) { return RollCommand(context).run(); }

}  // namespace tenken::cli
