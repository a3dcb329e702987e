// SPDX-License-Identifier: MPL-2.0
// What became of one file among many.
#include "logic/report/outcome.hpp"

#include "logic/report/plain_text.hpp"
#include "logic/text/characters.hpp"

namespace tenken::report {

view::Status status(const Outcome& outcome) {
  return outcome.result ? view::status(*outcome.result) : view::Status::unreadable;
}

message::Message notice(const Outcome& outcome) {
  if (outcome.without_result == 0) return {};
  if (outcome.worked_out == outcome.without_result) {
    return message::msgn(
        "計算結果のない式が {1} "
        "か所あったので、計算し直した値で点検しました。提出の前に、表計算ソフトで"
        "開いて保存し直してください。",
        "計算結果のない式が {1} "
        "か所あったので、計算し直した値で点検しました。提出の前に、表計算ソフトで"
        "開いて保存し直してください。",
        static_cast<long>(outcome.without_result), outcome.without_result);
  }
  return message::msgn(
      "計算結果のない式が {1} か所あります。表計算ソフトで開いて保存し直してから、もう一度点検して"
      "ください。",
      "計算結果のない式が {1} か所あります。表計算ソフトで開いて保存し直してから、もう一度点検して"
      "ください。",
      static_cast<long>(outcome.without_result), outcome.without_result);
}

std::string department(const Outcome& outcome) {
  if (!outcome.result || !outcome.result->recognised()) return {};
  const record::Header& header = outcome.result->sheet.header;
  std::string name;
  for (const record::Field* field : {&header.department, &header.division}) {
    const std::string line = on_one_line(field->text());
    const std::string_view part = text::trimmed(line);
    if (part.empty()) continue;
    if (!name.empty()) name += ' ';
    name += part;
  }
  return name;
}

std::string project_number(const Outcome& outcome) {
  if (!outcome.result || !outcome.result->recognised()) return {};
  const record::Header& header = outcome.result->sheet.header;
  if (header.project_number_parts.empty()) return on_one_line(header.project_number.text());
  std::string number;
  for (const record::Field& part : header.project_number_parts) {
    if (!number.empty()) number += ' ';
    number += on_one_line(part.text());
  }
  return std::string(text::trimmed(number));
}

std::string project_name(const Outcome& outcome) {
  if (!outcome.result || !outcome.result->recognised()) return {};
  return std::string(text::trimmed(on_one_line(outcome.result->sheet.header.project_name.text())));
}

}  // namespace tenken::report
