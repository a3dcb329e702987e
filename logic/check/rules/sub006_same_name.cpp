// SPDX-License-Identifier: MPL-2.0
// SUB006: no two 細事業, nor two 取組 of one, have the same name.
#include <map>
#include <string>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using message::msg;

/// Names of which each may occur once.
class Names {
 public:
  Names(const Subject& subject, Findings& findings) : subject_(&subject), findings_(&findings) {}

  /// `activity` is whose name it is; nullptr for that of a 細事業.
  void look_at(const record::Field& name, const record::Activity* activity) {
    if (!name.exists() || name.missing() || name.cell_error()) return;
    const std::string folded = text::fold(name.text());
    if (folded == "同上" || folded == "〃") return;  // says itself that it repeats
    const auto [found, is_new] = first_.emplace(folded, Known{&name, activity});
    if (is_new) return;
    const Known& first = found->second;
    // One 取組 that is carried out in two ways has a row for each.
    if (activity != nullptr && !same(activity->method, first.activity->method)) return;
    FindingBuilder finding = findings_->at(name);
    finding.related(*first.name);
    if (activity != nullptr && !same(activity->outline, first.activity->outline)) {
      finding.severity(Severity::note)
          .say(msg("{1}の「{2}」は、{3}と同じ名前です。内容は異なるので、そのままでよいか確かめて"
                   "ください。",
                   subject_->title(name.id), quote(name.text()), subject_->title(first.name->id)));
      return;
    }
    finding.say(
        msg("{1}の「{2}」は、{3}と同じ名前です。"
            "写したままになっていないか確かめ、別のものであれば区別できる名前にしてください。",
            subject_->title(name.id), quote(name.text()), subject_->title(first.name->id)));
  }

 private:
  struct Known {
    const record::Field* name = nullptr;
    const record::Activity* activity = nullptr;
  };

  static bool same(const record::Field& a, const record::Field& b) {
    return text::same_folded(a.text(), b.text());
  }

  const Subject* subject_;
  Findings* findings_;
  std::map<std::string, Known> first_;  ///< by folded name
};

void same_name(const Subject& subject, Findings& findings) {
  Names subprojects(subject, findings);
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    if (!subproject.in_use) continue;
    subprojects.look_at(subproject.name, nullptr);
    Names activities(subject, findings);
    for (const record::Activity& activity : subproject.activities) {
      if (activity.in_use) activities.look_at(activity.name, &activity);
    }
  }
}

}  // namespace

const Rule& sub006() {
  static constexpr std::array yields_to = {Yield{"REQ002", Common::cell}};
  static constexpr Rule rule = {
      .id = "SUB006",
      .name = "same-name",
      .summary = N_("細事業どうし、一つの細事業の取組どうしは、名前が異なる。"),
      .headline = N_("同じ名前がある"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .fix = FixSafety::none,
      .yields_to = yields_to,
      .check = same_name,
  };
  return rule;
}

}  // namespace tenken::check
