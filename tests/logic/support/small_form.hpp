// SPDX-License-Identifier: MPL-2.0
// The least form that has a bit of everything.
#pragma once

#include <string_view>

namespace tenken::test {

/// A form of one page, small enough to be seen whole in a test.
inline constexpr std::string_view small_form = R"(
id = "small"
title = "小さな様式"
fiscal_year = 2023
trend_tolerance = 0.01
methods = ["直接", "委託"]
[directions]
"待機児童数" = "下"

[[stage]]
key = "request"
label = "当初要求"
[[stage]]
key = "review"
label = "点検"

[[page]]
key = "main"
name = "シート"
print = "A1:H12"
label = [
  { key = "no", at = "A1", text = "事業番号" },
  { key = "title", at = "E1", text = "シート（{nengo}年度実施事業分）" },
  { key = "stage.request", at = "F1", text = "{box}当初要求" },
  { key = "stage.review", at = "G1", text = "{box}点検" },
  { key = "name", at = "A2", text = "事業名" },
  { key = "indicator.no", at = "A3", text = "No." },
  { key = "indicator.name", at = "B3", text = "指標名" },
  { key = "indicator.unit", at = "C3", text = "単位" },
  { key = "indicator.previous", at = "D3", text = "{era-1}年度実績" },
  { key = "indicator.target", at = "E3", text = "目標値" },
  { key = "indicator.current", at = "F3", text = "{era+0}年度実績" },
  { key = "indicator.reason", at = "G3", text = "目標値設定理由" },
  { key = "indicator.direction", at = "H3", text = "方向" },
  { key = "indicator.tolerance", at = "I3", text = "許容幅" },
  { key = "cost.initial", at = "B7", text = "当初予算" },
  { key = "cost.total", at = "C7", text = "合計" },
  { key = "cost.staff", at = "D7", text = "職員数" },
  { key = "cost.row", at = "A8", text = "{era+0}年度" },
  { key = "cost.row-1", at = "A9", text = "{era-1}年度" },
]
field = [
  { id = "header.project_number", parts = ["B1", "C1", "D1"] },
  { id = "header.fiscal_year", at = "E1" },
  { id = "header.stage", parts = ["F1", "G1"] },
  { id = "header.project_name", at = "B2" },
  { id = "indicator.*.reason", at = "G4:G6" },
  { id = "cost.{0}.year", at = "A8" },
  { id = "cost.{0}.initial", at = "B8" },
  { id = "cost.{0}.total", at = "C8" },
  { id = "cost.{0}.staff", at = "D8" },
  { id = "cost.{-1}.year", at = "A9" },
  { id = "cost.{-1}.initial", at = "B9" },
  { id = "cost.{-1}.total", at = "C9" },
]
[[page.repeat]]
of = "indicator"
rows = "4:4"
count = 3
field = [
  { id = "no", at = "A4" },
  { id = "name", at = "B4" },
  { id = "unit", at = "C4" },
  { id = "actual.{-1}", at = "D4" },
  { id = "target.{0}", at = "E4" },
  { id = "actual.{0}", at = "F4" },
  { id = "direction", at = "H4" },
  { id = "tolerance", at = "I4" },
]
)";

/// It, filled in.
inline constexpr std::string_view small_sheet = R"(
# シート
| 事業番号 | "07" | "06" | "01" | シート（令和５年度実施事業分） | □当初要求 | ■点検 |
| 事業名 | 産業人材育成支援事業 |
| No. | 指標名 | 単位 | R4年度実績 | 目標値 | R5年度実績 | 目標値設定理由 | 方向 | 許容幅 |
| ① | 実施校数 | 校 | 33 | 25 | 28 校 | 1.約1/3の25校\n4-1.定員による | 上 | 0.05 |
| ④-1 | 待機児童数 | 人 | 集計中 | "1,200" | ― | ^ | | |
| | | | =D4 => ― | | | ^ | | |
| | 当初予算 | 合計 | 職員数 |
| R5年度 | "△ 6,400" | =B8 => 252031 | 4.0人 |
| R4年度 | 5千円 | #REF! |
)";

}  // namespace tenken::test
