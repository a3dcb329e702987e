// SPDX-License-Identifier: MPL-2.0
// Heights of rows, kept by undo and redo.
#include "uno/calc/row_heights.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <cppuhelper/implbase1.hxx>
#include <optional>
#include <utility>
#include <vector>

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// In 1/100 mm; nullopt for a row whose height follows its content.
using Height = std::optional<sal_Int32>;

sal_Int32 shown_height(const Reference<css::table::XTableRows>& rows, std::int32_t row) {
  sal_Int32 height = 0;
  Reference<css::beans::XPropertySet>(rows->getByIndex(row), UNO_QUERY_THROW)
      ->getPropertyValue("Height") >>= height;
  return height;
}

Height height_of(const Reference<css::table::XTableRows>& rows, std::int32_t row) {
  bool follows = false;
  Reference<css::beans::XPropertySet>(rows->getByIndex(row), UNO_QUERY_THROW)
      ->getPropertyValue("OptimalHeight") >>= follows;
  return follows ? Height() : shown_height(rows, row);
}

void set_heights(const Reference<css::table::XTableRows>& rows, std::int32_t first,
                 const std::vector<Height>& heights) {
  std::int32_t row = first;
  for (const Height& height : heights) {
    const Reference<css::beans::XPropertySet> line(rows->getByIndex(row++), UNO_QUERY_THROW);
    if (height) {
      line->setPropertyValue("Height", Any(*height));
    } else {
      line->setPropertyValue("OptimalHeight", Any(true));
    }
    line->setPropertyValue("IsVisible", Any(true));
  }
}

/// Sets heights again when they are redone.
class HeightsStep : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
  HeightsStep(const Reference<css::table::XTableRows>& rows, std::int32_t first,
              std::vector<Height> heights)
      : rows_(rows), first_(first), heights_(std::move(heights)) {}

  // Part of a larger step, which has the title.
  rtl::OUString SAL_CALL getTitle() override { return {}; }
  // The office's own step does that.
  void SAL_CALL undo() override {}
  void SAL_CALL redo() override { set_heights(rows_, first_, heights_); }

 private:
  Reference<css::table::XTableRows> rows_;
  std::int32_t first_;
  std::vector<Height> heights_;
};

}  // namespace

void copy_heights(const Reference<css::table::XTableRows>& rows, std::int32_t row,
                  std::int32_t count, std::int32_t source,
                  const Reference<css::document::XUndoManager>& undo) {
  std::vector<Height> heights;
  heights.reserve(static_cast<std::size_t>(count));
  for (std::int32_t i = 0; i < count; ++i) heights.push_back(height_of(rows, source + i));
  set_heights(rows, row, heights);
  undo->addUndoAction(new HeightsStep(rows, row, std::move(heights)));
}

std::int32_t total_height(const Reference<css::table::XTableRows>& rows, std::int32_t row,
                          std::int32_t count) {
  std::int32_t total = 0;
  for (std::int32_t i = 0; i < count; ++i) total += shown_height(rows, row + i);
  return total;
}

void add_height(const Reference<css::table::XTableRows>& rows, std::int32_t row, std::int32_t count,
                std::int32_t more, const Reference<css::document::XUndoManager>& undo) {
  std::vector<Height> heights;
  for (std::int32_t i = 0; i < count; ++i) {
    // What does not divide goes to the first rows.
    const std::int32_t share = more / count + (i < more % count ? 1 : 0);
    heights.emplace_back(shown_height(rows, row + i) + share);
  }
  set_heights(rows, row, heights);
  undo->addUndoAction(new HeightsStep(rows, row, std::move(heights)));
}

}  // namespace tenken::office
