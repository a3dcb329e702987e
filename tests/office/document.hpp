// SPDX-License-Identifier: MPL-2.0
// A document in the tests' office, with short names for what tests do to it.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <filesystem>
#include <string>
#include <string_view>

namespace tenken::test_office {

[[nodiscard]] std::string to_utf8(const rtl::OUString& text);
[[nodiscard]] rtl::OUString to_ustring(std::string_view utf8);

inline constexpr std::string_view ods_filter = "calc8";
inline constexpr std::string_view fods_filter = "OpenDocument Spreadsheet Flat XML";
inline constexpr std::string_view xlsx_filter = "Calc MS Excel 2007 XML";
inline constexpr std::string_view xls_filter = "MS Excel 97";

/// An open spreadsheet document, closed (without saving) when this object goes.
/// Places are A1 addresses; `sheet` is the position from 0.
class Document {
 public:
  explicit Document(
      const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);
  ~Document();

  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  Document(Document&& other) noexcept;
  Document& operator=(Document&& other) noexcept;

  [[nodiscard]] const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>&
  uno() const {
    return document_;
  }
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::frame::XModel> model() const;
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet(
      int index) const;
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::table::XCell> cell(
      const std::string& place, int sheet = 0) const;

  /// Types a formula as a person does, in the office's own locale ("=KPI_STATUS(A1;B1)").
  void set(const std::string& place, const std::string& typed, int sheet = 0) const;
  void set_value(const std::string& place, double value, int sheet = 0) const;
  /// A text as it is, whatever it looks like ("4-1", "=1").
  void set_text(const std::string& place, const std::string& text, int sheet = 0) const;

  /// What the cell shows.
  [[nodiscard]] std::string text(const std::string& place, int sheet = 0) const;
  [[nodiscard]] double value(const std::string& place, int sheet = 0) const;
  /// Calc's error number: 0 none, 502, 519 #VALUE!, 32767 #N/A …
  [[nodiscard]] int error(const std::string& place, int sheet = 0) const;

  /// Ctrl+Shift+F9: every formula, changed or not.
  void hard_recalculate();

  /// Saves a copy; the document keeps its own name.
  void store(const std::filesystem::path& path, std::string_view filter) const;

  void close();

 private:
  com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> document_;
};

}  // namespace tenken::test_office
