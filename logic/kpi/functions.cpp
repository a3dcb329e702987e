// SPDX-License-Identifier: MPL-2.0
// The twelve Calc functions: the one table of what they are called, on the screen and in files.
#include "logic/kpi/functions.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace tenken::kpi {
namespace {

constexpr std::array<Function, 12> all = {{
    {"KPI_STATUS", "status", "actual; target; [direction]", "達成状況"},
    {"KPI_TREND", "trend", "previous; current; [direction]; [tolerance]", "推移"},
    {"KPI_RATE", "rate", "actual; target; [direction]; [baseline]", "達成率"},
    {"KPI_PACE", "pace", "current; goal; year; startYear; goalYear; [baseline]", "進捗の速さ"},
    {"KPI_OUTLOOK", "outlook", "current; goal; year; startYear; goalYear; [baseline]", "進捗区分"},
    {"KPI_NUMBER", "number", "text; [missing]", "文字から読み取った数値"},
    {"KPI_SUM", "sum", "values…", "合計", true},
    {"KPI_SUM_CHECK", "sumCheck", "total; parts…", "合計の検算", true},
    {"KPI_EXECUTION", "execution", "settled; budget", "執行率"},
    {"KPI_FISCAL_YEAR", "fiscalYear", "text", "年度"},
    {"KPI_ERA", "era", "year; [style]", "元号による年度"},
    {"KPI_CLEAN", "clean", "text", "比べやすい文字列"},
}};

char capital(char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); }

}  // namespace

std::string Function::name_in_files() const {
  std::string result(file_beginning);
  std::ranges::copy_if(name.substr(name_beginning.size()), std::back_inserter(result),
                       [](char c) { return c != '_'; });
  return result;
}

std::span<const Function> functions() { return all; }

bool NameLess::operator()(std::string_view a, std::string_view b) const {
  return std::ranges::lexicographical_compare(a, b, {}, capital, capital);
}

const Function* find_function(std::string_view name) {
  // Asked of each call in each formula: the names in files are put together once.
  static const auto names = [] {
    std::map<std::string, const Function*, NameLess> made;
    for (const Function& function : all) {
      made.emplace(function.name, &function);
      made.emplace(function.name_in_files(), &function);
    }
    return made;
  }();
  const auto found = names.find(name);
  return found == names.end() ? nullptr : found->second;
}

}  // namespace tenken::kpi
