// SPDX-License-Identifier: MPL-2.0
// What the commands that add and remove rows say.
#include "logic/view/grow_texts.hpp"

#include <algorithm>
#include <string>

#include "logic/text/lines.hpp"

namespace tenken::view {
namespace {

using grow::Growing;
using message::Message;
using message::msg;
using message::msgn;

/// How many of the cells whose content goes are named one by one.
constexpr std::size_t most_named = 10;
/// How many characters of a content are quoted.
constexpr std::size_t most_quoted = 24;

Message noun(Growing what) {
  switch (what) {
    case Growing::indicator:
      return msg("指標");
    case Growing::subproject:
      return msg("細事業");
    case Growing::activity:
      return msg("取組");
  }
  return {};
}

std::string place_name(const workbook::Location& place, const workbook::Workbook& workbook) {
  return workbook.sheets[place.sheet].name() + " " + to_a1(place.cell);
}

/// The first characters of `text`, on one line.
std::string quoted(const std::string& text) {
  std::string result;
  std::size_t characters = 0;
  for (const char c : text) {
    const bool begins = (c & 0xC0) != 0x80;
    if (begins && ++characters > most_quoted) return result + "…";
    result += text::is_line_break(c) ? ' ' : c;
  }
  return result;
}

Message no_record_here(Growing what, bool adds) {
  if (adds) {
    return msg(
        "どの細事業に取組を増やすのかが分かりません。細事業一覧で、その細事業の中のセルを選んでから"
        "、"
        "もう一度実行してください。");
  }
  switch (what) {
    case Growing::indicator:
      return msg(
          "どの指標を削除するのかが分かりません。成果指標の表の行か、要因分析の欄で、その指標のセル"
          "を選んで"
          "から、もう一度実行してください。");
    case Growing::subproject:
      return msg(
          "どの細事業を削除するのかが分かりません。細事業一覧で、その細事業の中のセルを選んでから、"
          "もう一度実行してください。");
    case Growing::activity:
      return msg(
          "どの取組を削除するのかが分かりません。細事業一覧で、その取組の行のセルを選んでから、もう"
          "一度実行"
          "してください。");
  }
  return {};
}

/// 「・事業改善シート A14　指標② No.：②」, and how many more there are.
std::string list_of(const grow::Removal& removal, const form::Titles& titles,
                    const workbook::Workbook& workbook) {
  std::string lines;
  for (std::size_t i = 0; i < std::min(removal.lost.size(), most_named); ++i) {
    const grow::LostCell& lost = removal.lost[i];
    lines += (i == 0 ? "・" : "\n・") + place_name(lost.place, workbook) + "　";
    if (!lost.field.empty()) lines += titles.field(lost.field) + "：";
    lines +=
        quoted(lost.part.empty() ? workbook::display_text(workbook.at(lost.place)) : lost.part);
  }
  return lines;
}

}  // namespace

Message step_title(Growing what, bool adds) {
  switch (what) {
    case Growing::indicator:
      return adds ? msg("指標を増やす") : msg("指標を削除");
    case Growing::subproject:
      return adds ? msg("細事業を増やす") : msg("細事業を削除");
    case Growing::activity:
      return adds ? msg("取組を増やす") : msg("取組を削除");
  }
  return {};
}

Message refusal_text(const grow::Refusal& refusal, Growing what, bool adds,
                     const workbook::Workbook& workbook) {
  using Reason = grow::Refusal::Reason;
  switch (refusal.reason) {
    case Reason::not_recognised:
      return msg(
          "このファイルに{1}"
          "の欄が見つからないため、実行できませんでした。事業改善シートの様式であること、"
          "見出しの文字が変わっていないことをご確認ください。",
          noun(what));
    case Reason::no_record_here:
      return no_record_here(what, adds);
    case Reason::last_one:
      return msg(
          "{1}"
          "の欄は様式に１つは必要なため、最後の１つは削除できません。入力した内容だけを消すときは、"
          "その"
          "セルを選んで Delete キーを押してください。",
          noun(what));
    case Reason::still_read:
      return msg(
          "{1} "
          "の計算式が、削除しようとした{2}"
          "の欄を使っているため、削除できません。その計算式を直してから、"
          "もう一度実行してください。",
          refusal.cell ? place_name(*refusal.cell, workbook) : "", noun(what));
  }
  return {};
}

Message refusal_text(const grow::GrowthResult& result) {
  switch (result.growth) {
    case grow::Growth::done:
      return {};
    case grow::Growth::read_only:
      return msg(
          "このファイルは読み取り専用のため、変更できません。別の名前で保存してから、もう一度実行し"
          "て"
          "ください。");
    case grow::Growth::sheet_protected:
      return msg(
          "シート「{1}"
          "」が保護されているため、行を増減できません。メニューの「ツール」から「シートの保護」を"
          "解除して、もう一度実行してください。",
          result.sheet);
    case grow::Growth::failed:
      return msg("行を増減できなかったため、元の状態に戻しました。{1}", result.reason);
  }
  return {};
}

Message free_text(const grow::FreeRecord& record, Growing what,
                  const workbook::Workbook& workbook) {
  return msg(
      "まだ何も入力されていない{1}の欄があります（{2}"
      "）。行は増やさずに、その欄へ移動します。よろしいですか。",
      noun(what), place_name(record.cell, workbook));
}

Message question(const grow::Removal& removal, Growing what, const bind::Binding& binding,
                 const workbook::Workbook& workbook) {
  const bind::BoundField* name = binding.find(removal.record.id + ".name");
  const std::string text =
      name == nullptr ? "" : quoted(workbook::display_text(workbook.at(name->place)));
  const std::size_t more = removal.lost.size() - std::min(removal.lost.size(), most_named);
  const auto unnamed = static_cast<long>(more);
  const Message rest =
      more == 0 ? Message{} : msgn("\nほか {1} か所", "\nほか {1} か所", unnamed, unnamed);
  const Message shared =
      removal.shared_field.empty()
          ? Message{}
          : msg("\n\n{1}の文章は残ります。この指標についての部分は、あとで消してください。",
                binding.titles().field(removal.shared_field));
  const Message renumbered =
      removal.renumbers ? msg("\n\n後に続く No. は、詰めて付け直します。") : Message{};
  Message question =
      msg("{1}「{2}」を削除します。次の入力内容が失われます。\n\n{3}{4}{5}{6}"
          "\n\n削除してよろしいですか。"
          "（削除した後でも「元に戻す」で取り消せます。）",
          noun(what), msg("名称未入力"), list_of(removal, binding.titles(), workbook), rest, shared,
          renumbered);
  if (!text.empty()) question.arguments[1] = {.text = text, .nested = {}};
  return question;
}

}  // namespace tenken::view
