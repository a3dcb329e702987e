// SPDX-License-Identifier: MPL-2.0
// Texts and names: their characters, and what they are filled with.
#include <array>

#include "tests/mutation/mutant.hpp"

namespace tenken::test {
namespace {

using form::FieldKind;
using Text = std::optional<std::string>;

constexpr std::size_t shortest_prose = 30;  // bytes: ten characters

bool is_prose(const record::Field& field) { return field.kind == FieldKind::text; }
bool is_written(const record::Field& field) {
  return is_prose(field) || field.kind == FieldKind::name;
}

void radical(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field&, const std::string& text) {
    return with_radical(text);
  });
}

void part_of_a_character(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    if (!is_written(field)) return std::nullopt;
    return text + "⺡";
  });
}

void vertical_colon(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field&, const std::string& text) {
    return with_replaced(text, "：", "︓");
  });
}

void filler(const Original& original, const Emit& emit) {
  for (const char* words : {"ああああ", "xxx", "〇〇", "＊＊"}) {
    change_each_text(original, emit, [&](const record::Field& field, const std::string&) -> Text {
      if (!is_written(field)) return std::nullopt;
      return words;
    });
  }
}

void wrong_character(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) {
    return is_written(field) ? with_middle_replaced(text) : std::nullopt;
  });
}

void lost_character(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) {
    return is_written(field) ? with_middle_lost(text) : std::nullopt;
  });
}

/// Pasted from a note several times over: longer than any box of the form.
void too_long(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    if (!is_prose(field) || text.size() < shortest_prose) return std::nullopt;
    std::string longer = text;
    while (longer.size() < 12 * text.size()) longer += "\n" + text;
    return longer;
  });
}

void wrong_unit(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    if (field.kind != FieldKind::unit) return std::nullopt;
    return text == "人" ? "件" : "人";
  });
}

void unknown_method(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string&) -> Text {
    if (field.kind != FieldKind::method) return std::nullopt;
    return "請負";
  });
}

void other_method(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string& text) -> Text {
    if (field.kind != FieldKind::method) return std::nullopt;
    return text == "委託" ? "直接" : "委託";
  });
}

void other_direction(const Original& original, const Emit& emit) {
  change_each_text(original, emit, [](const record::Field& field, const std::string&) -> Text {
    if (field.kind != FieldKind::direction) return std::nullopt;
    return "下";
  });
}

/// What wrapping and pasting do to a text, and what nobody should be told of.
void blank_added(const Original& original, const Emit& emit) {
  for (const char* blank : {" ", "　", "\n"}) {
    change_each_text(original, emit,
                     [&](const record::Field& field, const std::string& text) -> Text {
                       if (!is_written(field) && field.kind != FieldKind::unit) return std::nullopt;
                       return text + blank;
                     });
  }
}

constexpr std::array<Kind, 12> kinds = {{
    {"radical", "a character from a PDF that only looks right", radical},
    {"part-of-a-character", "a radical that is only a part of a character", part_of_a_character},
    {"vertical-colon", "︓ from a PDF instead of ：", vertical_colon},
    {"filler", "ああああ, xxx, 〇〇 or ＊＊ instead of a text", filler},
    {"wrong-character", "one character of a text is another", wrong_character},
    {"lost-character", "one character of a text is missing", lost_character},
    {"too-long", "a text twelve times as long", too_long},
    {"wrong-unit", "another unit", wrong_unit},
    {"unknown-method", "a 実施方法 that is none", unknown_method},
    {"other-method", "another 実施方法", other_method},
    {"other-direction", "下 instead of 上", other_direction},
    {"blank-added", "a blank or line break behind a text", blank_added},
}};

}  // namespace

std::span<const Kind> text_kinds() { return kinds; }

}  // namespace tenken::test
