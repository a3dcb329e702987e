// SPDX-License-Identifier: MPL-2.0
// SUB006 same-name
#include <map>
#include <string>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/fold.hpp"

namespace tenken::check {
namespace {

using form::field_title;
using message::msg;

/// Names of which each may occur once.
class Names {
 public:
  explicit Names(Findings& findings) : findings_(&findings) {}

  void look_at(const record::Field& name) {
    if (!name.exists() || name.missing() || name.cell_error()) return;
    const std::string folded = text::fold(name.text());
    if (folded == "同上" || folded == "〃") return;  // says itself that it repeats
    const auto [first, is_new] = first_.emplace(folded, &name);
    if (is_new) return;
    findings_->at(name)
        .related(*first->second)
        .say(msg("{1}の「{2}」は、{3}と同じ名前です。"
                 "写したままになっていないか確かめ、別のものであれば区別できる名前にしてください。",
                 field_title(name.id), quote(name.text()), field_title(first->second->id)));
  }

 private:
  Findings* findings_;
  std::map<std::string, const record::Field*> first_;  ///< by folded name
};

void same_name(const Subject& subject, Findings& findings) {
  Names subprojects(findings);
  for (const record::SubProject& subproject : subject.sheet.subprojects) {
    if (!subproject.in_use) continue;
    subprojects.look_at(subproject.name);
    Names activities(findings);
    for (const record::Activity& activity : subproject.activities) {
      if (activity.in_use) activities.look_at(activity.name);
    }
  }
}

}  // namespace

const Rule& sub006() {
  static constexpr Rule rule = {
      .id = "SUB006",
      .name = "same-name",
      .summary = N_("細事業どうし、一つの細事業の取組どうしは、名前が異なる。"),
      .headline = N_("同じ名前がある"),
      .severity = Severity::warning,
      .rank = Rank::agreement,
      .fix = FixSafety::none,
      .check = same_name,
  };
  return rule;
}

}  // namespace tenken::check
