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

/// Nothing that is done in its lifetime becomes a step of the undo list.
class WithoutStep {
 public:
  /// `undo` may be empty: then steps are made.
  explicit WithoutStep(const Reference<css::document::XUndoManager>& undo) : undo_(undo) {
    if (undo_.is()) undo_->lock();
  }
  ~WithoutStep() {
    try {
      if (undo_.is()) undo_->unlock();
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The document was closed meanwhile, and its undo list with it.
    }
  }
  WithoutStep(const WithoutStep&) = delete;
  WithoutStep& operator=(const WithoutStep&) = delete;
  WithoutStep(WithoutStep&&) = delete;
  WithoutStep& operator=(WithoutStep&&) = delete;

 private:
  Reference<css::document::XUndoManager> undo_;
};

/// Where `locked` is given, without steps of the undo list.
void set_heights(const Reference<css::table::XTableRows>& rows, std::int32_t first,
                 const std::vector<Height>& heights,
                 const Reference<css::document::XUndoManager>& locked = {}) {
  std::int32_t row = first;
  for (const Height& height : heights) {
    const Reference<css::beans::XPropertySet> line(rows->getByIndex(row++), UNO_QUERY_THROW);
    const auto set = [&](const char* name, const Any& value) {
      // Anew for each: the office allows steps again where it has moved the rows below.
      const WithoutStep none(locked);
      line->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    if (height) {
      set("Height", Any(*height));
    } else {
      set("OptimalHeight", Any(true));
    }
    set("IsVisible", Any(true));
  }
}

/// Sets heights again when they are redone. The office would make a step of its own of each, which
/// also takes away what else can be redone.
class HeightsStep : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
  HeightsStep(const Reference<css::document::XUndoManager>& undo,
              const Reference<css::table::XTableRows>& rows, std::int32_t first,
              std::vector<Height> heights)
      : undo_(undo), rows_(rows), first_(first), heights_(std::move(heights)) {}

  // Part of a larger step, which has the title.
  rtl::OUString SAL_CALL getTitle() override { return {}; }
  // The office's own step does that.
  void SAL_CALL undo() override {}
  void SAL_CALL redo() override { set_heights(rows_, first_, heights_, undo_); }

 private:
  // It keeps this step until the document is closed (see property_edit.cpp).
  Reference<css::document::XUndoManager> undo_;
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
  undo->addUndoAction(new HeightsStep(undo, rows, row, std::move(heights)));
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
  undo->addUndoAction(new HeightsStep(undo, rows, row, std::move(heights)));
}

}  // namespace tenken::office
