// SPDX-License-Identifier: MPL-2.0
// Many sheets at once: what is kept of each, so that they can be held against each other.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "logic/check/checker.hpp"

namespace tenken::check {

class StageOverview;  // stage_overview.hpp

/// What is kept of a sheet, a few hundred bytes.
struct SheetFacts {
  std::string file;
  std::string sheet;       ///< the name of the page with the header
  std::string number;      ///< folded; "" when it has none
  std::string name;        ///< folded
  std::string department;  ///< as it is written
  std::optional<int> year;
  std::string stage;            ///< its key; "" when the boxes do not name one
  std::size_t stage_order = 0;  ///< among the form's stages
  std::string hash;             ///< of the content: the beginning of content_hash()
  std::optional<workbook::Address> number_cell;
  std::optional<workbook::Address> department_cell;
};

/// Those of a checked workbook; nullopt when no form was recognised.
[[nodiscard]] std::optional<SheetFacts> facts_of(const Result& result);

/// Sheets in the order in which they were added. What it gives stays where it is.
class SheetSet {
 public:
  SheetSet() = default;
  ~SheetSet() = default;
  SheetSet(SheetSet&&) = default;
  SheetSet& operator=(SheetSet&&) = default;
  SheetSet(const SheetSet&) = delete;  // the indices look into the sheets
  SheetSet& operator=(const SheetSet&) = delete;

  void add(SheetFacts facts);

  [[nodiscard]] bool empty() const { return sheets_.empty(); }

  /// The first sheet of the same project, year and stage, and the first with the same content;
  /// nullptr when there is none. A sheet without a number has neither.
  [[nodiscard]] const SheetFacts* same_key(const SheetFacts& facts) const;
  [[nodiscard]] const SheetFacts* same_content(const SheetFacts& facts) const;

  /// Last year's sheet of the same project, of its last stage: by number and a like name, else the
  /// only one of that name; the last one added where there are several.
  [[nodiscard]] const SheetFacts* last_years(const SheetFacts& facts) const;

  /// The first sheet that says something else than last_years() and might as well be meant; nullptr
  /// when there is none.
  [[nodiscard]] const SheetFacts* other_last_years(const SheetFacts& facts) const;

  /// Last year's sheet with the number of `facts` that is not known to be of the same project,
  /// because it or the project of `facts` has no name; nullptr when there is none.
  [[nodiscard]] const SheetFacts* unnamed_last_years(const SheetFacts& facts) const;

  /// The same year's sheet of the same project whose stage is the nearest to, but not that of
  /// `facts`; the last one added where there are several.
  [[nodiscard]] const SheetFacts* other_stage(const SheetFacts& facts) const;

  /// The first sheet whose department is the same to a reader, however it is written.
  [[nodiscard]] const SheetFacts* same_department(const SheetFacts& facts) const;
  /// The first sheet of each department, as it is written there first.
  [[nodiscard]] std::vector<const SheetFacts*> departments() const;

 private:
  using Key = std::pair<std::string_view, int>;  // number or name, and year
  using Index = std::multimap<Key, const SheetFacts*>;
  [[nodiscard]] static std::vector<const SheetFacts*> found(const Index& index,
                                                            std::string_view key, int year);
  /// Last year's sheets of the same project and of its last stage.
  [[nodiscard]] std::vector<const SheetFacts*> all_last_years(const SheetFacts& facts) const;

  // There may be tens of thousands: none is moved, and what an index needs of it is not copied.
  std::deque<SheetFacts> sheets_;
  Index by_number_;
  Index by_name_;
  std::map<std::string_view, const SheetFacts*> by_hash_;
  std::map<std::string, const SheetFacts*> by_department_;  // folded
};

/// What a rule on many sheets is given: a sheet, and those before it.
struct SetSubject {
  static constexpr std::string_view scope = "set";

  const Subject& now;
  const SheetFacts& facts;
  const SheetSet& earlier;
  /// The sheets of the folder in which last year's are looked for; nullptr when there is none.
  const SheetSet* last_year = nullptr;
  /// Those of the whole folder by their stages, later ones too; nullptr when it has no more than
  /// one stage.
  const StageOverview* stages = nullptr;
  /// The place in another sheet of the set, for FindingBuilder::related(); enters it into the
  /// result.
  [[nodiscard]] Place place_of(const SheetFacts& other, std::string_view field) const;

  std::vector<OtherWorkbook>* others = nullptr;
};

/// Adds to `result` what the rules on many sheets find, held against `earlier`, `last_year` and
/// `stages`, where they are at hand.
/// They cannot be waived: none of the workbooks could say that another one is right.
void add_set_findings(Result& result, const SheetFacts& facts, const SheetSet& earlier,
                      const SheetSet* last_year, const StageOverview* stages = nullptr);

}  // namespace tenken::check
