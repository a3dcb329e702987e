// SPDX-License-Identifier: MPL-2.0
// This year's sheet, made from last year's.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/fill/filled_form.hpp"
#include "logic/fill/look.hpp"
#include "logic/message/message.hpp"

/// Roll forward: what of last year's sheet goes on is put into a blank form of the next year. See
/// docs/decisions/0020-roll-forward.md.
namespace tenken::roll {

/// What became of a field of last year's sheet.
enum class Done : std::uint8_t {
  kept,      ///< it is in the new sheet as it was
  moved,     ///< its year's column is another one now
  advanced,  ///< it says the next year, or the first stage
  computed,  ///< a formula of the new form gives it
  emptied,   ///< this year's is still to be written
  dropped,   ///< it has no place any more
};

/// What was done with one field.
struct Step {
  Done done = Done::kept;
  std::string from;  ///< the field of last year's sheet
  std::optional<workbook::Location> from_place;
  std::string to;  ///< the field of the new sheet; "" when it has none
  std::optional<workbook::Location> to_place;
  std::string content;     ///< what last year's cell shows
  std::string now;         ///< what the new one shows, where that is something else
  bool to_review = false;  ///< marked as not yet reviewed
};

/// A record that may be left out, and what in last year's sheet says that it has ended.
struct Question {
  std::string record;  ///< "indicator.3", "subproject.2", "plan.1": as Answers::drop names it
  message::Message name;
  std::vector<message::Message> signs;  ///< empty where nothing says so

  [[nodiscard]] bool may_have_ended() const { return !signs.empty(); }
};

/// The indicators, goals and 細事業 of a sheet, each a question whether it goes on.
[[nodiscard]] std::vector<Question> questions(const check::Result& last_year);

/// What a person answered. What is not named goes on.
struct Answers {
  /// Records that end; also activities: "subproject.1.activity.2". As in the IDs of last year's
  /// sheet, however their No. is written ("indicator.④-1").
  std::set<std::string> drop;
  /// Records that go on, said in so many words: nobody needs to be asked about them again.
  std::set<std::string> keep;
};

/// This year's sheet before it becomes a file or a document.
struct Rolled {
  fill::FilledForm form;  ///< refers to the look that it was made with
  int fiscal_year = 0;
  std::vector<Step> steps;                ///< in the order of last year's sheet
  std::vector<message::Message> remarks;  ///< what a person should know beside
  std::vector<std::string> answered;      ///< the records of Answers
};

/// What is to be rolled forward: a workbook and what check::read() made of it.
struct LastYear {
  const workbook::Workbook& workbook;
  const check::Result& result;
};

/// Either the new sheet or why there is none. `form` is the new form's definition, of whichever
/// year; `look` is its look, which must outlive the result. Last year's workbook stays as it is.
[[nodiscard]] std::variant<Rolled, message::Message> roll(const LastYear& last_year,
                                                          const form::Definition& form,
                                                          const fill::Look& look,
                                                          const Answers& answers);

}  // namespace tenken::roll
