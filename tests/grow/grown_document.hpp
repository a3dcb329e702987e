// SPDX-License-Identifier: MPL-2.0
// An open form of nagano-r5 that gains and loses indicators, 細事業 and activities.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "logic/grow/growth.hpp"
#include "tests/office/office.hpp"
#include "uno/calc/grow_form.hpp"

namespace tenken::test {

class GrownDocument {
 public:
  /// Opens a copy of `file` in a window.
  explicit GrownDocument(const std::filesystem::path& file, bool read_only = false);

  [[nodiscard]] const test_office::Document& document() const { return document_; }

  /// Chooses the cell of `field` and gives a command as the menu does. It must be one that asks
  /// nothing: a box would wait for an answer.
  void command(const std::string& name, std::string_view field) const;
  /// Removes the record to which `field` belongs, typed content and all, without asking.
  [[nodiscard]] grow::GrowthResult remove(grow::Growing what, std::string_view field) const;

  /// How many there are: "indicator", "subproject.2.activity".
  [[nodiscard]] int count(const std::string& repeat) const;
  /// "A18" for a field on whatever sheet.
  [[nodiscard]] std::string cell(const std::string& field) const;
  [[nodiscard]] std::string text(const std::string& field) const;
  void type(const std::string& field, const std::string& text) const;
  void type(const std::string& field, double value) const;
  /// The chosen cell: "事業改善シート.A18".
  [[nodiscard]] std::string cursor() const;

  /// Waives a finding.
  void waive(const std::string& rule, const std::string& field) const;
  /// "IND002 indicator.2.status", or "IND002 indicator.2.status waived" …
  [[nodiscard]] std::vector<std::string> findings() const;

  /// Everything that a file says about the sheets and their formats.
  [[nodiscard]] std::string contents() const;
  /// The height of a field's cell, merged as it is, in 1/100 mm.
  [[nodiscard]] int height(const std::string& field) const;
  /// Sheets of paper that a print of the whole document takes.
  [[nodiscard]] int printed_pages() const;
  /// The records of section 8 and of the list of 細事業 through which the end of a sheet of paper
  /// goes: "analysis.3", "subproject.2.activity.1".
  [[nodiscard]] std::vector<std::string> cut_on_paper() const;
  /// Whether a sheet of paper begins, as a person wants it, with the row above that of a field:
  /// with the heads of a 細事業 for its name.
  void begin_page(const std::string& field) const;
  [[nodiscard]] bool begins_page(const std::string& field) const;
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo() const;

 private:
  struct Place {
    std::string cell;
    int sheet = 0;
    std::string text;
  };
  [[nodiscard]] std::map<std::string, Place> fields() const;

  test_office::Document document_;
};

[[nodiscard]] std::filesystem::path clean_sample();

}  // namespace tenken::test
