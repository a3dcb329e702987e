// SPDX-License-Identifier: MPL-2.0
// The twelve Calc functions: the one table of what they are called, on the screen and in files.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tenken::kpi {

/// What a name begins with on the screen, and in files; whatever else begins so is ours as well.
inline constexpr std::string_view name_beginning = "KPI_";
inline constexpr std::string_view file_beginning = "ORG.TENKEN.KPI.";

/// Names are written into every file that uses a function, and never change.
struct Function {
  std::string_view name;        ///< "KPI_SUM_CHECK"
  std::string_view method;      ///< of org.tenken.XKpi: "sumCheck"
  std::string_view parameters;  ///< "total; parts…"; those that may be left out in brackets
  std::string_view meaning;
  bool takes_list = false;  ///< the last parameter is any number of like things

  /// "ORG.TENKEN.KPI.SUMCHECK"
  [[nodiscard]] std::string name_in_files() const;
};

/// Every function, in the order of the interface.
[[nodiscard]] std::span<const Function> functions();

/// Orders names of functions, of which capitals and small letters are the same: an office without
/// Tenken writes org.tenken.kpi.sum.
struct NameLess {
  using is_transparent = void;
  [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const;
};

/// The function of that name, as the screen or as files have it; nullptr for others.
[[nodiscard]] const Function* find_function(std::string_view name);

}  // namespace tenken::kpi
