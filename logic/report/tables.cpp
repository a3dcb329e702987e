// SPDX-License-Identifier: MPL-2.0
// What a folder's check comes to, as tables for a spreadsheet: to be sorted, filtered and pivoted.
#include "logic/report/tables.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include "logic/check/rule.hpp"
#include "logic/report/finding_columns.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/text/fiscal_year.hpp"

namespace tenken::report {
namespace {

using message::Message;
using message::msg;
using record::Field;

TableCell text_cell(std::string text) { return {.text = std::move(text)}; }
TableCell number_cell(std::size_t number) {
  return {.text = {}, .number = static_cast<double>(number)};
}

/// A field as a number where it is one, else as it is shown.
TableCell field_cell(const Field& field) {
  if (const auto number = field.number(); number && form::is_quantity(field.kind)) {
    return {.text = {}, .number = number};
  }
  return text_cell(on_one_line(field.text()));
}

std::vector<std::string> said(const message::Language& language,
                              const std::vector<Message>& messages) {
  std::vector<std::string> texts;
  texts.reserve(messages.size());
  for (const Message& message : messages) texts.push_back(language.say(message));
  return texts;
}

Message verdict_name(view::Status status) {
  switch (status) {
    case view::Status::ok:
      return msg("直すところなし");
    case view::Status::warning:
      return msg("確認するところあり");
    case view::Status::error:
      return msg("直すところあり");
    case view::Status::unreadable:
      return msg("読み込めません");
  }
  return {};
}

std::string file_name(const Outcome& outcome, std::string_view folder) {
  std::string_view file = outcome.file;
  if (file.starts_with(folder) && file.size() > folder.size()) {
    const std::string_view rest = file.substr(folder.size());
    const std::size_t name = rest.find_first_not_of('/');
    if ((folder.ends_with('/') || name > 0) && name != std::string_view::npos) {
      file = rest.substr(name);
    }
  }
  return shown_path(file);
}

/// The first columns of everything that is said about a workbook.
TableRow about(const Outcome& outcome, std::string_view folder) {
  return {text_cell(file_name(outcome, folder)), text_cell(department(outcome)),
          text_cell(project_number(outcome)), text_cell(project_name(outcome))};
}

std::vector<Message> about_titles() {
  return {msg("ファイル"), msg("部局"), msg("事業番号"), msg("事業名")};
}

std::vector<Message> with_about(const std::vector<Message>& titles) {
  std::vector<Message> all = about_titles();
  std::ranges::copy(titles, std::back_inserter(all));
  return all;
}

TableRow with_about(const Outcome& outcome, std::string_view folder, TableRow row) {
  TableRow all = about(outcome, folder);
  std::ranges::move(row, std::back_inserter(all));
  return all;
}

std::optional<double> number_in(const std::string& digits) {
  double number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc() || rest != end) return std::nullopt;
  return number;
}

/// The columns of findings as the table has them: what is read on paper comes first.
constexpr std::array<std::size_t, FindingColumns::count> finding_order = {
    0, 1, 2, 5,  6,  8,  9,  11, 12, 13, 14, 15,  // file … difference
    3, 4, 7, 10, 16, 17, 18, 19};
constexpr std::size_t printed_of_finding = 12;

template <typename T>
std::vector<T> in_table_order(std::vector<T> line) {
  std::vector<T> ordered;
  ordered.reserve(line.size());
  for (const std::size_t column : finding_order) ordered.push_back(std::move(line[column]));
  return ordered;
}

TableRow finding_row(std::vector<std::string> line, const Outcome& outcome,
                     const message::Language& language, std::string_view folder) {
  TableRow row;
  row.reserve(line.size());
  for (std::string& text : line) row.push_back(text_cell(std::move(text)));
  row[FindingColumns::file].text = file_name(outcome, folder);
  row[FindingColumns::file].target = Target{.file = outcome.file};
  row[FindingColumns::verdict].text = language.say(verdict_name(status(outcome)));
  TableCell& cell = row[FindingColumns::cell];
  if (!cell.text.empty()) {
    cell.target =
        Target{.file = outcome.file, .sheet = row[FindingColumns::sheet].text, .cell = cell.text};
  }
  TableCell& difference = row[FindingColumns::difference];
  difference.number = number_in(difference.text);
  return in_table_order(std::move(row));
}

TableRow workbook_row(const Outcome& outcome, const message::Language& language,
                      std::string_view folder) {
  const view::Counts counts = outcome.result ? view::count(*outcome.result) : view::Counts();
  const check::Result* const result = outcome.result ? &*outcome.result : nullptr;
  const form::Stage* const stage = result != nullptr ? result->stage() : nullptr;
  const int year = result != nullptr ? result->sheet.fiscal_year : 0;
  const Message said = result != nullptr ? notice(outcome) : outcome.problem;
  TableRow row = with_about(
      outcome, folder,
      {text_cell(year > 0 ? text::era_short(year) : std::string()),
       text_cell(stage != nullptr ? stage->label : std::string()),
       text_cell(language.say(verdict_name(status(outcome)))), number_cell(counts.errors),
       number_cell(counts.warnings), number_cell(counts.notes), number_cell(counts.waived),
       text_cell(said.empty() ? std::string() : language.say(said))});
  row.front().target = Target{.file = outcome.file};
  return row;
}

void add_indicators(WorkbookRows& rows, const Outcome& outcome, std::string_view folder) {
  const record::ImprovementSheet& sheet = outcome.result->sheet;
  for (const record::Indicator& indicator : sheet.indicators) {
    if (!indicator.in_use) continue;
    for (int before = 0; before < record::years; ++before) {
      const auto at = static_cast<std::size_t>(before);
      const bool now = before == 0;
      rows.indicators.push_back(with_about(
          outcome, folder,
          {text_cell(on_one_line(indicator.number.text())),
           text_cell(on_one_line(indicator.name.text())),
           text_cell(on_one_line(indicator.unit.text())),
           text_cell(text::era_short(sheet.fiscal_year - before)),
           field_cell(indicator.actual.at(at)), now ? field_cell(indicator.target) : TableCell(),
           text_cell(indicator.trend.at(at).text()),
           now ? text_cell(indicator.status.text()) : TableCell()}));
    }
  }
}

void add_costs(WorkbookRows& rows, const Outcome& outcome, std::string_view folder) {
  const record::ImprovementSheet& sheet = outcome.result->sheet;
  for (std::size_t i = 0; i < sheet.cost.size(); ++i) {
    const record::CostRow& cost = sheet.cost.at(i);
    rows.costs.push_back(with_about(
        outcome, folder,
        {text_cell(text::era_short(sheet.fiscal_year - static_cast<int>(i))),
         field_cell(cost.carried), field_cell(cost.initial), field_cell(cost.supplementary),
         field_cell(cost.total), field_cell(cost.general_fund), field_cell(cost.settled),
         field_cell(cost.staff)}));
  }
}

}  // namespace

WorkbookRows table_rows(const Outcome& outcome, const message::Language& language,
                        std::string_view folder) {
  WorkbookRows rows;
  rows.workbook = workbook_row(outcome, language, folder);
  for (auto& line : finding_lines(outcome, language)) {
    // That a workbook has none, or why it could not be read, is in its own row.
    if (line[FindingColumns::message].empty() || !outcome.result) continue;
    rows.findings.push_back(finding_row(std::move(line), outcome, language, folder));
  }
  if (outcome.result && outcome.result->recognised()) {
    add_indicators(rows, outcome, folder);
    add_costs(rows, outcome, folder);
  }
  return rows;
}

Tables::Tables(const message::Language& language, std::size_t most_rows)
    : language_(language), most_rows_(most_rows) {
  const auto table = [&](const Message& name, const std::vector<Message>& titles) {
    return Table{.name = language.say(name), .titles = said(language, titles), .rows = {}};
  };
  workbooks_ =
      table(msg("ブック"), with_about({msg("年度"), msg("段階"), msg("結果"), msg("エラー"),
                                       msg("警告"), msg("注意"), msg("了承済み"), msg("備考")}));
  findings_ = {.name = language.say(msg("指摘")),
               .titles = in_table_order(finding_titles(language)),
               .rows = {},
               .printed = printed_of_finding};
  indicators_ =
      table(msg("成果指標"), with_about({msg("No."), msg("指標名"), msg("単位"), msg("年度"),
                                         msg("実績"), msg("目標"), msg("推移"), msg("達成状況")}));
  costs_ =
      table(msg("事業コスト"),
            with_about({msg("年度"), msg("前年度繰越（千円）"), msg("当初予算（千円）"),
                        msg("補正予算等（千円）"), msg("合計(予算現額)（千円）"),
                        msg("うち一般財源（千円）"), msg("決算額（千円）"), msg("職員数（人）")}));
}

void Tables::append(Table& table, std::vector<TableRow> rows) {
  for (TableRow& row : rows) {
    if (table.rows.size() < most_rows_) {
      table.rows.push_back(std::move(row));
    } else {
      ++left_out_;
    }
  }
}

void Tables::add(WorkbookRows rows) {
  std::vector<TableRow> workbook;
  workbook.push_back(std::move(rows.workbook));
  append(workbooks_, std::move(workbook));
  append(findings_, std::move(rows.findings));
  append(indicators_, std::move(rows.indicators));
  append(costs_, std::move(rows.costs));
}

Table Tables::overview(const std::string& folder, const Tally& tally,
                       const Collected& collected) const {
  Table table{.name = language_.say(msg("概要")),
              .titles = said(language_, {msg("項目"), msg("値")}),
              .rows = {}};
  const auto add = [&](const Message& name, TableCell value) {
    table.rows.push_back({text_cell(language_.say(name)), std::move(value)});
  };
  const GroupTally& total = tally.total;
  add(msg("フォルダー"), text_cell(shown_path(folder)));
  add(msg("点検したブック（冊）"), number_cell(total.all()));
  for (const view::Status status :
       {view::Status::error, view::Status::warning, view::Status::ok, view::Status::unreadable}) {
    add(msg("{1}（冊）", verdict_name(status)), number_cell(total.of(status)));
  }
  add(msg("エラー（件）"), number_cell(total.counts.errors));
  add(msg("警告（件）"), number_cell(total.counts.warnings));
  add(msg("注意（件）"), number_cell(total.counts.notes));
  add(msg("了承済み（件）"), number_cell(total.counts.waived));
  for (const Message& message : left_out(collected)) {
    table.rows.push_back(
        {text_cell(language_.say(msg("備考"))), text_cell(language_.say(message))});
  }
  if (left_out_ > 0) {
    add(msg("備考"),
        text_cell(language_.say(
            msg("表に入りきらない {1} 行を省きました。フォルダーを分けて点検してください。",
                left_out_))));
  }
  return table;
}

Table Tables::departments(const Tally& tally) const {
  Table table{.name = language_.say(msg("部局別")),
              .titles = said(language_, {msg("部局"), msg("ブック（冊）"), msg("直すもの（冊）"),
                                         msg("確認するもの（冊）"), msg("読み込めないもの（冊）"),
                                         msg("エラー（件）"), msg("警告（件）"), msg("注意（件）"),
                                         msg("了承済み（件）")}),
              .rows = {}};
  for (const auto& [key, group] : tally.departments) {
    const std::string name = group.name.empty() ? language_.say(msg("（部局不明）")) : group.name;
    table.rows.push_back({text_cell(name), number_cell(group.all()),
                          number_cell(group.of(view::Status::error)),
                          number_cell(group.of(view::Status::warning)),
                          number_cell(group.of(view::Status::unreadable)),
                          number_cell(group.counts.errors), number_cell(group.counts.warnings),
                          number_cell(group.counts.notes), number_cell(group.counts.waived)});
  }
  return table;
}

Table Tables::rules(const Tally& tally) const {
  Table table{.name = language_.say(msg("ルール別")),
              .titles = said(language_, {msg("ルール"), msg("確かめること"), msg("ブック（冊）"),
                                         msg("エラー（件）"), msg("警告（件）"), msg("注意（件）"),
                                         msg("了承済み（件）")}),
              .rows = {}};
  for (const auto& [id, rule] : tally.rules) {
    table.rows.push_back({text_cell(std::string(id)),
                          text_cell(language_.say(msg(check::find_rule(id)->summary.data()))),
                          number_cell(rule.workbooks), number_cell(rule.counts.errors),
                          number_cell(rule.counts.warnings), number_cell(rule.counts.notes),
                          number_cell(rule.counts.waived)});
  }
  return table;
}

std::vector<Table> Tables::finish(const std::string& folder, const Tally& tally,
                                  const Collected& collected) && {
  std::vector<Table> tables;
  tables.push_back(overview(folder, tally, collected));
  tables.push_back(departments(tally));
  tables.push_back(rules(tally));
  for (Table* table : {&workbooks_, &findings_, &indicators_, &costs_}) {
    tables.push_back(std::move(*table));
  }
  return tables;
}

}  // namespace tenken::report
