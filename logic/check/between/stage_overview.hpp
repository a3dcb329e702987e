// SPDX-License-Identifier: MPL-2.0
// Which stages' sheets of which projects a folder has.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenken::check {

struct SheetFacts;  // sheet_set.hpp

/// A stage that a project may have no sheet of, or one in each session of the assembly.
inline constexpr std::string_view supplementary_stage = "supplementary";

/// All sheets of a folder, those that come later included: what is not there can only be said of
/// the whole.
class StageOverview {
 public:
  void add(const SheetFacts& facts);
  /// A workbook that may be any sheet: it cannot be read, or no form was recognised.
  void add_unknown() { unknown_ = true; }

  /// There is a sheet of `stage` for the project and year of `facts`, by its number or its name; or
  /// there may be, because a workbook does not tell what it is.
  [[nodiscard]] bool may_have(const SheetFacts& facts, std::string_view stage) const;

  /// Another project of the year has a sheet of `stage`, none of the stage of `facts`, and a like
  /// name: it may be the same with another number.
  [[nodiscard]] bool may_be_renamed(const SheetFacts& facts, std::string_view stage) const;

  /// Of the projects of the department and year of `facts` that have a sheet of its stage, its own
  /// included: how many have one of `stage` too, and how many have none.
  struct Count {
    std::size_t with = 0;
    std::size_t without = 0;
  };
  [[nodiscard]] Count in_department(const SheetFacts& facts, std::string_view stage) const;

 private:
  using Key = std::pair<std::string, int>;  // number, name or department; and year
  using Stages = std::set<std::string, std::less<>>;
  struct Project {
    std::string name;
    Stages stages;
  };
  using Both = std::map<std::pair<std::string, std::string>, std::size_t, std::less<>>;

  std::map<Key, Project> by_number_;
  std::map<Key, Stages> by_name_;
  std::map<Key, Both> departments_;  // how many projects have sheets of both stages
  std::set<std::string> vague_;      // numbers and names of sheets that lack year, stage or number
  bool unknown_ = false;
};

}  // namespace tenken::check
