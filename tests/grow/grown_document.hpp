// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/form/growth.hpp"
#include "tests/office/office.hpp"
#include "uno/calc/grow_form.hpp"

/// An open form of nagano-r5 that gains and loses indicators, 細事業 and activities.
namespace tenken::test {

class GrownDocument {
 public:
  /// Opens a copy of `file`.
  explicit GrownDocument(const std::filesystem::path& file);
  explicit GrownDocument(test_office::Document document) : document_(std::move(document)) {}

  [[nodiscard]] const test_office::Document& document() const { return document_; }

  /// Adds one more, whether or not an unused one is there. `field` is where the cursor stands.
  office::GrowthResult add(form::Growing what, std::string_view field = {});
  /// Removes the one to which `field` belongs.
  office::GrowthResult remove(form::Growing what, std::string_view field);

  [[nodiscard]] std::size_t count(std::string_view repeat) const;
  /// The cell of a field: "事業改善シート.B18" as the office writes it, without the sheet's name
  /// "B18".
  [[nodiscard]] workbook::Location place(std::string_view field) const;
  [[nodiscard]] std::string text(std::string_view field) const;
  void type(std::string_view field, const std::string& text) const;
  void type(std::string_view field, double value) const;

  /// "IND002 indicator.2.status" …
  [[nodiscard]] std::vector<std::string> findings() const;

  /// Everything that a file would say about the sheets and their formats.
  [[nodiscard]] std::string contents() const;
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo() const;

 private:
  test_office::Document document_;
};

[[nodiscard]] std::filesystem::path clean_sample();

}  // namespace tenken::test
