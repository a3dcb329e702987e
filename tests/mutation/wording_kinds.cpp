// SPDX-License-Identifier: MPL-2.0
// What the texts say, against each other and against the numbers.
#include <array>
#include <stdexcept>

#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using workbook::text_cell;
using Text = std::optional<std::string>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The first number at or behind `from`, with its commas: its place and length.
struct Span {
  std::size_t begin = 0;
  std::size_t length = 0;
};

std::optional<Span> number_before(const std::string& text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (is_digit(text[begin - 1]) || text[begin - 1] == ',')) --begin;
  return begin == end ? std::nullopt : std::optional(Span{begin, end - begin});
}

void change_texts(const Original& original, const Emit& emit, std::string_view field_name,
                  const std::function<Text(const std::string&)>& change) {
  change_each_text(original, emit,
                   [&](const record::Field& field, const std::string& text) -> Text {
                     return field.id.ends_with(field_name) ? change(text) : std::nullopt;
                   });
}

void wording_turned(const Original& original, const Emit& emit) {
  const auto turn = [](const std::string& text) {
    const Text below = with_replaced(text, "上回", "下回");
    return below ? below : with_replaced(text, "下回", "上回");
  };
  for (const record::Analysis& analysis : original.result.sheet.analyses) {
    change_texts(original, emit, analysis.text.id, turn);
  }
}

void wrong_quoted_target(const Original& original, const Emit& emit) {
  for (const record::Analysis& analysis : original.result.sheet.analyses) {
    change_texts(original, emit, analysis.text.id, [](const std::string& text) -> Text {
      constexpr std::string_view target = "目標値";
      const std::size_t at = text.find(target);
      if (at == std::string::npos || !is_digit(text[at + target.size()])) return std::nullopt;
      return std::string(text).insert(at + target.size(), "1");
    });
  }
}

/// The sentence of each reason that says what the target is gets another number.
void wrong_target_in_reason(const Original& original, const Emit& emit) {
  for (const record::Indicator& indicator : original.result.sheet.indicators) {
    std::string text = indicator.reason.text();
    const std::size_t part = text.find(indicator.reason_text);
    const std::size_t says = text.find("を目標とする", part);
    if (part == std::string::npos || says == std::string::npos ||
        says > part + indicator.reason_text.size()) {
      continue;
    }
    const std::size_t unit = text.rfind(indicator.unit.text(), says);
    const auto number = unit == std::string::npos ? std::nullopt : number_before(text, unit);
    if (!number || number->begin < part) continue;
    text.insert(number->begin, "1");
    emit(indicator.reason.id, with_cell(original, *indicator.reason.place, text_cell(text)));
  }
}

void reason_removed(const Original& original, const Emit& emit) {
  for (const record::Indicator& indicator : original.result.sheet.indicators) {
    std::string text = indicator.reason.text();
    const std::size_t part = text.find(indicator.reason_text);
    if (part == std::string::npos) throw std::runtime_error(indicator.reason.id + " has no part");
    const std::size_t line = text.rfind('\n', part);
    const std::size_t begin = line == std::string::npos ? 0 : line + 1;
    text.erase(begin, part + indicator.reason_text.size() - begin);
    emit(indicator.reason.id, with_cell(original, *indicator.reason.place, text_cell(text)));
  }
}

/// Each line that begins with a circled number becomes what `change` makes of it; "" removes it.
void change_headings(const Original& original, const Emit& emit,
                     const std::function<Text(const std::string&)>& change) {
  const record::Texts& texts = original.result.sheet.texts;
  for (const record::Field* field : {&texts.activities, &texts.results}) {
    const std::string text = field->text();
    for (const char* number : {"①", "②", "③", "④"}) {
      const std::size_t begin = text.find(number);
      const std::size_t end = text.find('\n', begin);
      const auto heading = change(text.substr(begin, end - begin));
      if (!heading) continue;
      const std::size_t rest = heading->empty() ? end + 1 : end;
      emit(field->id, with_cell(original, *field->place,
                                text_cell(text.substr(0, begin) + *heading + text.substr(rest))));
    }
  }
}

void heading_changed(const Original& original, const Emit& emit) {
  change_headings(original, emit,
                  [](const std::string& line) { return with_middle_replaced(line); });
}

void heading_removed(const Original& original, const Emit& emit) {
  change_headings(original, emit, [](const std::string&) { return Text(""); });
}

void heading_renumbered(const Original& original, const Emit& emit) {
  change_headings(original, emit, [](const std::string& line) {
    for (const auto& [number, next] : {std::pair{"①", "②"}, {"②", "③"}, {"③", "④"}, {"④", "⑤"}}) {
      if (line.starts_with(number)) return with_replaced(line, number, next);
    }
    return Text();
  });
}

/// An amount in 千円 that an activity quotes, with a digit too many.
void wrong_quoted_amount(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    const std::size_t unit = text.find("千円");
    if (field.kind != form::FieldKind::text || unit == std::string::npos) return std::nullopt;
    const auto number = number_before(text, unit);
    if (!number) return std::nullopt;
    return std::string(text).insert(number->begin, "1");
  });
}

/// A number that was typed half in full width.
void mixed_width(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    if (field.kind != form::FieldKind::name && field.kind != form::FieldKind::text) {
      return std::nullopt;
    }
    return text + "1２";
  });
}

constexpr std::array<Kind, 9> kinds = {{
    {"wording-turned", "section 8 says 下回 instead of 上回, or the other way round",
     wording_turned},
    {"wrong-quoted-target", "section 8 quotes another target", wrong_quoted_target},
    {"wrong-target-in-reason", "the reason says 「…を目標とする」 of another number",
     wrong_target_in_reason},
    {"reason-removed", "an indicator's part of the reasons is gone", reason_removed},
    {"heading-changed", "a heading ①… of section 3 or 7 has another character", heading_changed},
    {"heading-removed", "a heading ①… of section 3 or 7 is gone", heading_removed},
    {"heading-renumbered", "a heading ①… of section 3 or 7 has the next number",
     heading_renumbered},
    {"wrong-quoted-amount", "an activity quotes an amount with a digit too many",
     wrong_quoted_amount},
    {"mixed-width", "a number of which one digit is full-width", mixed_width},
}};

}  // namespace

std::span<const Kind> wording_kinds() { return kinds; }

}  // namespace tenken::test
