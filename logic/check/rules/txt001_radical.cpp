// SPDX-License-Identifier: MPL-2.0
// TXT001: no character only looks like the right one.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "logic/check/finding.hpp"
#include "logic/check/quote.hpp"
#include "logic/text/mend.hpp"

namespace tenken::check {
namespace {

using form::FieldKind;
using message::msg;

/// A reader sees no difference in these, a comparison does.
bool is_compared(FieldKind kind) {
  return kind == FieldKind::name || kind == FieldKind::unit || kind == FieldKind::number_label ||
         kind == FieldKind::method;
}

/// Each different character once: "⼈（→人）、⼒（→力）"; a part of a character has no arrow.
std::string list(const std::vector<text::ForeignCharacter>& characters) {
  std::vector<std::string> shown;
  for (const text::ForeignCharacter& character : characters) {
    std::string entry = character.found;
    if (!character.replacement.empty()) entry += "（→" + character.replacement + "）";
    if (std::ranges::find(shown, entry) == shown.end()) shown.push_back(std::move(entry));
  }
  return listed(shown);
}

/// Reports cells, each once, whatever fields and labels share it. A formula only repeats what
/// stands elsewhere.
class Radicals {
 public:
  Radicals(const Subject& subject, Findings& findings) : subject_(&subject), findings_(&findings) {}

  void look_at(const record::Field& field) {
    if (field.cell.type != workbook::CellType::text || field.cell.has_formula()) return;
    // The boxes are labels, each in its own cell.
    if (field.kind == FieldKind::stage) return;
    look_at(
        {.field = field.id, .cell = field.place}, field.cell.text,
        [&] { return subject_->title(field.id); }, is_compared(field.kind));
  }

  void look_at(const bind::LabelPlace& label) {
    if (!label.place || text::foreign_characters(label.found_text).empty()) return;
    if (subject_->layout().formula_at(*label.place) != nullptr) return;
    look_at(
        {.field = label.field, .cell = label.place}, label.found_text,
        [&] { return "「" + text::mend(label.found_text) + "」"; }, false);
  }

 private:
  /// `title` names the cell, and is only asked for where there is something to say.
  template <typename Title>
  void look_at(const Place& place, const std::string& content, const Title& title, bool compared) {
    const auto characters = text::foreign_characters(content);
    if (characters.empty() || !reported_.insert(*place.cell).second) return;
    const std::string mended = text::mend(content);
    FindingBuilder finding = findings_->at(place);
    finding.actual(content).expected(mended);
    // A text of which only the beginning was read would lose the rest.
    const bool all_read =
        std::ranges::find(subject_->layout().cut, *place.cell) == subject_->layout().cut.end();
    if (all_read && !over_several_cells(place.field)) {
      finding.fix(msg("普通の文字に直す"), {{.place = *place.cell,
                                             .before = workbook::text_cell(content),
                                             .after = workbook::text_cell(mended)}});
    }
    if (compared) {
      finding.severity(Severity::error)
          .say(msg("{1}に、見た目は同じで別の文字が {2} 字あります: {3}。"
                   "このままでは照合や検索で一致しません。入力し直してください。",
                   title(), characters.size(), list(characters)));
    } else {
      finding.say(
          msg("{1}に、見た目は同じで別の文字が {2} 字あります: {3}。"
              "PDFから貼り付けた文字です。入力し直してください。",
              title(), characters.size(), list(characters)));
    }
  }

  /// What is read of such a field is no cell's content.
  [[nodiscard]] bool over_several_cells(const std::string& id) const {
    const bind::BoundField* field = subject_->binding.find(id);
    return field != nullptr && field->parts.size() > 1;
  }

  const Subject* subject_;
  Findings* findings_;
  std::set<workbook::Location> reported_;
};

void radical(const Subject& subject, Findings& findings) {
  Radicals radicals(subject, findings);
  record::for_each_field(subject.sheet,
                         [&](const record::Field& field) { radicals.look_at(field); });
  for (const bind::LabelPlace& label : subject.layout().labels) radicals.look_at(label);
}

}  // namespace

const Rule& txt001() {
  static constexpr Rule rule = {
      .id = "TXT001",
      .name = "radical",
      .summary = N_("PDFから貼り付けた、見た目だけ同じ文字（部首など）を含まない。"),
      .headline = N_("見た目だけ同じ別の文字"),
      .severity = Severity::warning,
      .rank = Rank::content,
      .fix = FixSafety::safe,
      .check = radical,
  };
  return rule;
}

}  // namespace tenken::check
