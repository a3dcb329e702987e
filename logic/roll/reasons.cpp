// SPDX-License-Identifier: MPL-2.0
// 目標値設定理由 without the indicators that end and without notes on corrections.
#include "logic/roll/reasons.hpp"

#include <algorithm>

#include "logic/prose/change_notes.hpp"
#include "logic/prose/reason_parts.hpp"
#include "logic/text/characters.hpp"

namespace tenken::roll {
namespace {

using record::Indicator;

constexpr const char* shared_id = "indicator.*.reason";

class Reasons {
 public:
  Reasons(const record::ImprovementSheet& sheet, const Answers& answers, NextValues& next)
      : next_(next) {
    for (const Indicator& each : sheet.indicators) {
      if (!each.in_use) continue;
      used_.push_back(&each);
      goes_.push_back(answers.drop.contains("indicator." + each.no));
    }
  }

  void carry() {
    if (used_.empty()) return;
    const bool to_shared = next_.fields().shares_reason();
    if (to_shared) {
      // Named as everybody's, which it is on the new form.
      record::Field reason = used_.front()->reason;
      reason.id = shared_id;
      put(reason, shared_id, is_shared() ? without_those_that_go() : together());
    } else {
      each_its_own();
    }
  }

 private:
  [[nodiscard]] bool is_shared() const {
    const auto& place = used_.front()->reason.place;
    return used_.size() == 1 || used_[1]->reason.place == place;
  }

  [[nodiscard]] std::string without_those_that_go() const {
    std::vector<std::string> numbers;
    for (const Indicator* each : used_) numbers.push_back(each->no);
    std::string text = used_.front()->reason.text();
    for (std::size_t i = used_.size(); i-- > 0;) {
      if (!goes_[i]) continue;
      if (auto rest = prose::without_reason_part(text, numbers, i)) text = std::move(rest->text);
      // What is left is told apart by the numbers that are left.
      numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return text;
  }

  /// From one cell each: each part behind its number.
  [[nodiscard]] std::string together() const {
    std::string text;
    for (std::size_t i = 0; i < used_.size(); ++i) {
      if (goes_[i] || used_[i]->reason_text.empty()) continue;
      if (!text.empty()) text += '\n';
      text += used_[i]->no + "." + used_[i]->reason_text;
    }
    return text;
  }

  void each_its_own() {
    for (std::size_t i = 0; i < used_.size(); ++i) {
      const Indicator& each = *used_[i];
      if (goes_[i]) {
        if (!is_shared()) next_.leave(each.reason, Done::dropped);
      } else {
        put(each.reason, "indicator." + each.no + ".reason", each.reason_text);
      }
    }
  }

  void put(const record::Field& field, const std::string& to, const std::string& text) {
    prose::WithoutNotes rest = prose::without_change_notes(text);
    for (std::string& note : rest.notes) next_.leave_note(field, std::move(note));
    if (text::shows_something(rest.text)) {
      next_.put(field, to, workbook::text_cell(std::move(rest.text)), Done::kept, true);
    } else if (rest.notes.empty()) {
      next_.leave(field, Done::dropped);
    }
  }

  NextValues& next_;
  std::vector<const Indicator*> used_;
  std::vector<bool> goes_;
};

}  // namespace

void carry_reasons(const record::ImprovementSheet& sheet, const Answers& answers,
                   NextValues& next) {
  Reasons(sheet, answers, next).carry();
}

}  // namespace tenken::roll
