// SPDX-License-Identifier: MPL-2.0
// Many workbooks in text: the totals, who has to mend what, then each workbook's findings.
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <sstream>
#include <vector>

#include "logic/report/formats.hpp"
#include "logic/report/plain_text.hpp"
#include "logic/report/report.hpp"

namespace tenken::report {
namespace {

using message::msg;
using message::msgn;
using view::Status;

class TextReport : public FolderReport {
 public:
  TextReport(const message::Language& language, const ReportOptions& options)
      : language_(language), style_(options.colour), single_(options.single) {}

  [[nodiscard]] Part part(const Outcome& outcome) const override {
    if (single_) return {.line = {}, .body = text(outcome, language_, style_)};
    const bool has_something =
        !outcome.result || !outcome.result->findings.empty() || !notice(outcome).empty();
    return {.line = line_of(outcome),
            .body = has_something ? text(outcome, language_, style_) : std::string()};
  }

  [[nodiscard]] bool totals_first() const override { return !single_; }

  [[nodiscard]] std::string head(const Tally& tally, const Collected& collected) const override {
    if (single_) return {};
    std::ostringstream out;
    write_totals(out, tally.total);
    for (const message::Message& remark : left_out(collected)) out << say(remark) << "\n";
    write_rules(out, tally);
    write_departments(out, tally);
    if (tally.total.all() > 0) out << heading(msg("【ファイル別】"));
    return out.str();
  }

  [[nodiscard]] std::string middle(const Tally& tally) const override {
    if (single_) return {};
    std::ostringstream out;
    const std::size_t listed = tally.with_findings + tally.with_notice_only;
    if (const std::size_t fine = tally.total.all() - listed; fine > 0) {
      out << "  "
          << say(msgn("指摘のない {1} 冊は、ここに挙げていません。",
                      "指摘のない {1} 冊は、ここに挙げていません。", static_cast<long>(fine), fine))
          << "\n";
    }
    if (listed > 0) out << heading(msg("【指摘】"));
    return out.str();
  }

  [[nodiscard]] std::string between() const override { return "\n"; }
  [[nodiscard]] std::string tail(const Tally& /*tally*/) const override { return {}; }

 private:
  [[nodiscard]] std::string say(const message::Message& message) const {
    return without_controls(language_.say(message));
  }

  [[nodiscard]] std::string heading(const message::Message& title) const {
    return "\n" + style_.bold(say(title)) + "\n";
  }

  /// `parts` behind one another, those that are empty left out.
  [[nodiscard]] std::string listed(std::initializer_list<message::Message> parts) const {
    std::vector<std::string> said;
    for (const message::Message& part : parts) said.push_back(say(part));
    return language_.list(said);
  }

  /// How many findings there are, of what there are any.
  [[nodiscard]] std::string brief(const view::Counts& counts) const {
    const auto part = [](std::size_t count, message::Message message) {
      return count > 0 ? std::move(message) : message::Message();
    };
    return listed({part(counts.errors, msg("エラー {1} 件", counts.errors)),
                   part(counts.warnings, msg("警告 {1} 件", counts.warnings)),
                   part(counts.notes, msg("注意 {1} 件", counts.notes)),
                   part(counts.waived, msg("了承済み {1} 件", counts.waived))});
  }

  void write_totals(std::ostream& out, const GroupTally& total) const {
    out << style_.bold(say(msgn("{1} 冊を点検しました。", "{1} 冊を点検しました。",
                                static_cast<long>(total.all()), total.all())))
        << "\n";
    const auto line = [&](Status status, const message::Message& name) {
      if (total.of(status) > 0) out << "  " << say(name) << "\n";
    };
    line(Status::error, msg("直すところがあるもの {1} 冊", total.of(Status::error)));
    line(Status::warning, msg("確認するところがあるもの {1} 冊", total.of(Status::warning)));
    line(Status::ok, msg("直すところのないもの {1} 冊", total.of(Status::ok)));
    line(Status::unreadable, msg("読み込めなかったもの {1} 冊", total.of(Status::unreadable)));
    out << say(view::counts_line(total.counts)) << "\n";
  }

  void write_rules(std::ostream& out, const Tally& tally) const {
    if (tally.rules.empty()) return;
    out << heading(msg("【ルール別】"));
    std::vector<std::pair<std::string_view, const RuleTally*>> rules;
    for (const auto& [id, rule] : tally.rules) rules.emplace_back(id, &rule);
    // The most frequent first: that is what to talk to everybody about.
    const auto frequency = [](const auto& entry) {
      const view::Counts& counts = entry.second->counts;
      return counts.errors + counts.warnings + counts.notes + counts.waived;
    };
    std::ranges::stable_sort(rules, std::greater<>(), frequency);
    for (const auto& [id, rule] : rules) {
      out << "  " << id << "  " << brief(rule->counts) << say(msg("（{1} 冊）", rule->workbooks))
          << "  " << style_.dim(say(msg(check::find_rule(id)->summary.data()))) << "\n";
    }
  }

  void write_departments(std::ostream& out, const Tally& tally) const {
    if (tally.departments.empty()) return;
    out << heading(msg("【部局別】"));
    const auto write = [&](const GroupTally& group) {
      const std::string name = group.name.empty() ? say(msg("（部局不明）")) : group.name;
      const auto part = [&](Status status, const char* text) {
        return group.of(status) > 0 ? msg(text, group.of(status)) : message::Message();
      };
      const std::string verdicts =
          listed({part(Status::error, N_("直すもの {1} 冊")),
                  part(Status::warning, N_("確認するもの {1} 冊")),
                  part(Status::unreadable, N_("読み込めないもの {1} 冊"))});
      const std::string findings = brief(group.counts);
      out << "  " << name << "  " << say(msg("{1} 冊", group.all()));
      if (!verdicts.empty()) out << "  " << verdicts;
      if (!findings.empty()) out << say(msg("（{1}）", findings));
      out << "\n";
    };
    for (const auto& [key, group] : tally.departments) {
      if (!key.empty()) write(group);
    }
    if (const auto unknown = tally.departments.find(""); unknown != tally.departments.end()) {
      write(unknown->second);
    }
  }

  [[nodiscard]] std::string line_of(const Outcome& outcome) const {
    const Status verdict = status(outcome);
    const std::string name = shown_path(outcome.file);
    if (verdict == Status::unreadable) {
      return "  " + style_.severity(check::Severity::error, "×") + " " + name + "  " +
             say(msg("読み込めませんでした。")) + "\n";
    }
    const bool is_noticed = !notice(outcome).empty();
    if (outcome.result->findings.empty() && !is_noticed) return {};
    std::string sign(view::severity_sign(check::Severity::note));
    if (verdict == Status::error) {
      sign = style_.severity(check::Severity::error, view::severity_sign(check::Severity::error));
    } else if (verdict == Status::warning) {
      sign =
          style_.severity(check::Severity::warning, view::severity_sign(check::Severity::warning));
    }
    std::string line = "  " + sign + " " + name + "  " + brief(view::count(*outcome.result));
    if (is_noticed) line += say(msg("（計算結果のない式 {1} か所）", outcome.without_result));
    return line + "\n";
  }

  const message::Language& language_;
  Style style_;
  bool single_;
};

}  // namespace

std::unique_ptr<FolderReport> text_report(const message::Language& language,
                                          const ReportOptions& options) {
  return std::make_unique<TextReport>(language, options);
}

}  // namespace tenken::report
