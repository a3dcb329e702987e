// SPDX-License-Identifier: MPL-2.0
// This year's sheet, made from last year's.
#include "logic/roll/roll.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "logic/check/properties/review.hpp"
#include "logic/form/error_place.hpp"
#include "logic/form/field_catalogue.hpp"
#include "logic/record/recalculated.hpp"
#include "logic/roll/carry.hpp"
#include "logic/roll/left_behind.hpp"
#include "logic/text/fiscal_year.hpp"
#include "logic/text/fold.hpp"

namespace tenken::roll {
namespace {

using message::Message;
using message::msg;

/// Why nothing can be made of last year's workbook; empty when it can.
Message objection(const LastYear& last_year) {
  const check::Result& result = last_year.result;
  if (!result.recognised()) {
    return msg("事業改善シートの様式として読み取れないので、来年度のシートを作れません。");
  }
  const record::ImprovementSheet& sheet = result.sheet;
  const bool has_year = sheet.header.year.has_value() ||
                        std::ranges::any_of(sheet.repeated_headers, [](const record::Header& page) {
                          return page.year.has_value();
                        });
  if (!has_year || sheet.fiscal_year >= text::last_fiscal_year) {
    return msg(
        "見出しの年度を読み取れないので、来年度のシートを作れません。"
        "見出しを「令和５年度」の形に直してください。");
  }
  bool lacks_results = false;
  const record::Field* cut = nullptr;
  record::for_each_field(sheet, [&](const record::Field& field) {
    lacks_results = lacks_results || (field.cell_error() && field.cell.text == workbook::no_result);
    if (field.cell.cut) cut = &field;
  });
  if (lacks_results) {
    return msg(
        "式の計算結果が保存されていないブックなので、来年度のシートを作れません。"
        "一度 Calc か Excel で開いて、保存し直してください。");
  }
  if (cut != nullptr) {
    return msg("{1}の文章が長すぎて一部しか読み取れないので、来年度のシートを作れません。",
               result.binding.titles().field(cut->id));
  }
  return {};
}

/// The records of `sheet` that can be left out, by their folded IDs.
std::map<std::string, std::string> droppable(const check::Result& last_year) {
  std::map<std::string, std::string> records;
  const auto add = [&](const std::string& id) { records.emplace(text::fold(id), id); };
  for (const Question& question : questions(last_year)) add(question.record);
  const auto& subprojects = last_year.sheet.subprojects;
  for (std::size_t i = 0; i < subprojects.size(); ++i) {
    for (std::size_t k = 0; k < subprojects[i].activities.size(); ++k) {
      if (!subprojects[i].activities[k].in_use) continue;
      add("subproject." + std::to_string(i + 1) + ".activity." + std::to_string(k + 1));
    }
  }
  return records;
}

std::variant<Answers, Message> in_ids_of(const check::Result& last_year, const Answers& answers) {
  const auto records = droppable(last_year);
  Answers result;
  const auto read = [&](const std::set<std::string>& wishes,
                        std::set<std::string>& ids) -> Message {
    for (const std::string& wish : wishes) {
      const auto found = records.find(text::fold(wish));
      if (found == records.end()) {
        return msg("「{1}」という指標や細事業は、前年度のシートにありません。", wish);
      }
      ids.insert(found->second);
    }
    return {};
  };
  for (Message wrong : {read(answers.drop, result.drop), read(answers.keep, result.keep)}) {
    if (!wrong.empty()) return wrong;
  }
  for (const std::string& id : result.drop) {
    if (result.keep.contains(id)) return msg("「{1}」を、残すとも含めないとも指定しています。", id);
  }
  return result;
}

/// Where the fields of a workbook stand.
class Places {
 public:
  Places(const bind::Binding& binding, const workbook::Workbook& workbook,
         const record::ImprovementSheet& sheet)
      : binding_(binding), workbook_(workbook), sheet_(sheet) {}

  [[nodiscard]] std::optional<workbook::Location> of(const std::string& id) const {
    if (const bind::BoundField* field = binding_.find(id)) return field->place;
    if (id == "indicator.*.reason" && !sheet_.indicators.empty()) {
      return sheet_.indicators.front().reason.place;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::string text(const workbook::Location& place) const {
    return workbook::display_text(workbook_.at(place));
  }

 private:
  const bind::Binding& binding_;
  const workbook::Workbook& workbook_;
  const record::ImprovementSheet& sheet_;
};

void complete(std::vector<Step>& steps, const Places& places) {
  for (Step& step : steps) {
    if (step.to.empty()) continue;
    step.to_place = places.of(step.to);
    const form::FieldType* type = form::find_field_type(step.to);
    const bool in_parts = type != nullptr && (type->kind == form::FieldKind::project_number ||
                                              type->kind == form::FieldKind::stage);
    if (!step.to_place || in_parts) continue;
    std::string now = places.text(*step.to_place);
    step.now = now == step.content ? std::string() : std::move(now);
  }
}

}  // namespace

std::variant<Rolled, Message> roll(const LastYear& last_year, const form::Definition& form,
                                   const fill::Look& look, const Answers& answers) {
  if (Message reason = objection(last_year); !reason.empty()) return reason;
  const check::Result& result = last_year.result;
  auto known = in_ids_of(result, answers);
  if (const auto* const reason = std::get_if<Message>(&known)) return *reason;
  const Answers& answered = std::get<Answers>(known);

  form::Definition next = form;
  next.fiscal_year = result.sheet.fiscal_year + 1;
  // An old result would be typed into the next sheet, where no computing puts it right any more.
  const record::ImprovementSheet sheet_now = record::recalculated(result.sheet);
  Carried carried = carry(sheet_now, next, look, answered);
  fill::FormResult filled = fill::fill_form(next, look, carried.values);
  if (!filled.form) {
    const fill::Problem& problem = filled.problems.front();
    return msg("様式「{1}」に前年度の内容を入れられません。{2}: {3}", form.id,
               form::place_of(problem), problem.message);
  }
  Rolled rolled{.form = std::move(*filled.form),
                .fiscal_year = next.fiscal_year,
                .steps = std::move(carried.steps),
                .remarks = std::move(carried.remarks),
                .answered = {answered.drop.begin(), answered.drop.end()}};
  for (Message& line : left_behind(last_year)) rolled.remarks.push_back(std::move(line));
  rolled.answered.insert(rolled.answered.end(), answered.keep.begin(), answered.keep.end());
  const workbook::Workbook workbook = fill::to_workbook(rolled.form);
  const bind::Binding binding = bind::bind(next, workbook);
  const record::ImprovementSheet sheet = record::read_sheet(binding, workbook);
  rolled.form.properties = check::review_marks(sheet, text::era_short(result.sheet.fiscal_year));
  complete(rolled.steps, Places(binding, workbook, sheet));
  return rolled;
}

}  // namespace tenken::roll
