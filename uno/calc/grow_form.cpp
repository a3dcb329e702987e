// SPDX-License-Identifier: MPL-2.0
// Plans of growth, carried out in an open document.
#include "uno/calc/grow_form.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/view/XRenderable.hpp>

#include "logic/check/properties/carry_waivers.hpp"
#include "logic/grow/blocks.hpp"
#include "uno/calc/apply_edits.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/page_breaks.hpp"
#include "uno/calc/property_edit.hpp"
#include "uno/calc/sheet_rows.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/calc/undo_step.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Keeps the windows still while a document is changed in many small steps.
class StillWindows {
 public:
  explicit StillWindows(const Reference<css::frame::XModel>& document) : document_(document) {
    document_->lockControllers();
  }
  ~StillWindows() {
    try {
      document_->unlockControllers();
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The document was closed meanwhile, and its windows with it.
    }
  }
  StillWindows(const StillWindows&) = delete;
  StillWindows& operator=(const StillWindows&) = delete;
  StillWindows(StillWindows&&) = delete;
  StillWindows& operator=(StillWindows&&) = delete;

 private:
  Reference<css::frame::XModel> document_;
};

/// Carries a plan out in a document.
class PlanRunner {
 public:
  explicit PlanRunner(const Reference<css::frame::XModel>& document)
      : sheets_(Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets(),
                UNO_QUERY_THROW),
        undo_(Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)
                  ->getUndoManager()) {}

  [[nodiscard]] SheetRows sheet(std::size_t index) const {
    return {Reference<css::sheet::XSpreadsheet>(sheets_->getByIndex(static_cast<sal_Int32>(index)),
                                                UNO_QUERY_THROW),
            undo_};
  }

  /// Lets the office find out how large the paper is that it prints on, and how small the sheets
  /// become on it: from then on it knows where pages end as when it prints.
  static void lay_out_pages(const Reference<css::frame::XModel>& document) {
    Reference<css::view::XRenderable>(document, UNO_QUERY_THROW)
        ->getRendererCount(css::uno::Any(document), {});
  }

  [[nodiscard]] PageBreaks page_breaks(std::size_t index, std::vector<grow::Rows> blocks) const {
    std::erase_if(blocks, [&](const grow::Rows& rows) { return rows.sheet != index; });
    return {Reference<css::sheet::XSpreadsheet>(sheets_->getByIndex(static_cast<sal_Int32>(index)),
                                                UNO_QUERY_THROW),
            std::move(blocks)};
  }

  [[nodiscard]] std::vector<std::string> sheet_names() const {
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(sheets_->getCount()));
    for (sal_Int32 i = 0; i < sheets_->getCount(); ++i) {
      names.push_back(sheet(static_cast<std::size_t>(i)).name());
    }
    return names;
  }

  void carry_out(const grow::GrowthPlan& plan) const {
    write(plan.before);
    for (const grow::RowChange& change : plan.changes) carry_out(change);
    write(plan.after);
    for (const auto& [index, ranges] : plan.print_ranges) sheet(index).set_print_ranges(ranges);
  }

 private:
  void carry_out(const grow::RowChange& change) const {
    const SheetRows rows = sheet(change.sheet);
    for (const workbook::Range& merge : change.dissolved) rows.merge(merge, false);
    if (change.inserts()) {
      rows.insert_copies(change.row, change.count, *change.copied_from);
    } else {
      for (const workbook::Range& cells : change.carried) {
        rows.move(cells, {change.row + change.count, cells.first.column});
      }
      const std::int32_t height = rows.height(change.row, change.count);
      rows.remove(change.row, change.count);
      if (change.taller) rows.add_height(change.taller->first, change.taller->count(), height);
    }
    for (const workbook::Range& merge : change.merged) rows.merge(merge, true);
  }

  void write(const std::vector<grow::CellContent>& contents) const {
    for (const grow::CellContent& content : contents) {
      sheet(content.place.sheet).write(content.place.cell, content.formula);
    }
  }

  Reference<css::container::XIndexAccess> sheets_;
  Reference<css::document::XUndoManager> undo_;
};

std::vector<grow::Rows> blocks_of(const Reference<css::frame::XModel>& document,
                                  std::span<const form::Definition> forms) {
  const workbook::Workbook workbook = snapshot(document);
  return grow::blocks(bind::bind(forms, workbook), workbook);
}

/// Keeps what is waived waived, though its field may be called otherwise afterwards.
class WaiverKeeper {
 public:
  WaiverKeeper(const Reference<css::frame::XModel>& document,
               std::span<const form::Definition> forms)
      : document_(document), forms_(forms) {
    if (!check::read_waivers(user_properties(document)).waivers.empty()) {
      before_ = check::check(snapshot(document), forms);
    }
  }

  /// To be called when the rows are changed; why that cannot be, or empty.
  [[nodiscard]] message::Message carry(const workbook::Workbook& now,
                                       const std::map<std::string, std::string>& renamed,
                                       const std::string& title) const {
    if (!before_) return {};
    return apply_properties(
        document_,
        check::carry_waivers(*before_, check::check(now, forms_), renamed, now.properties), title);
  }

 private:
  Reference<css::frame::XModel> document_;
  std::span<const form::Definition> forms_;
  std::optional<check::Result> before_;
};

}  // namespace

grow::GrowthResult grow_form(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::frame::XModel>& document,
                             const grow::GrowthPlan& plan, const std::string& title,
                             std::span<const form::Definition> forms) {
  const Reference<css::frame::XStorable> storable(document, UNO_QUERY);
  if (storable.is() && storable->isReadonly()) {
    return {.growth = grow::Growth::read_only, .sheet = {}, .reason = {}};
  }
  const PlanRunner runner(document);
  for (const std::size_t index : plan.sheets()) {
    const SheetRows sheet = runner.sheet(index);
    if (sheet.is_protected()) {
      return {.growth = grow::Growth::sheet_protected, .sheet = sheet.name(), .reason = {}};
    }
  }
  const WaiverKeeper waivers(document, forms);
  const StillWindows still(document);
  UndoStep step(document, title);
  grow::GrowthResult result;
  try {
    result.reason = apply_edits(context, document, plan.edits, runner.sheet_names(), title);
    if (result.reason.empty()) {
      PlanRunner::lay_out_pages(document);
      const std::vector<grow::Rows> blocks = blocks_of(document, forms);
      for (const std::size_t index : plan.sheets()) runner.page_breaks(index, blocks).release();
      runner.carry_out(plan);
    }
    const workbook::Workbook now = snapshot(document);
    const bind::Binding binding = bind::bind(forms, now);
    const auto records = grow::form_records(binding, now, plan.repeat);
    // The office refuses some changes of cells without a word.
    if (records.size() != plan.records_afterwards()) {
      result.growth = grow::Growth::failed;
    } else {
      PlanRunner::lay_out_pages(document);
      const std::vector<grow::Rows> blocks = grow::blocks(binding, now);
      for (const std::size_t index : plan.sheets()) runner.page_breaks(index, blocks).keep_whole();
      result.reason = waivers.carry(now, grow::renamed_records(plan, records), title);
      if (!result.reason.empty()) result.growth = grow::Growth::failed;
    }
  } catch (const css::uno::Exception& exception) {
    // The office's own words, whatever their language.
    result = {.growth = grow::Growth::failed,
              .sheet = {},
              .reason = {.text = "{1}",
                         .plural = {},
                         .count = 1,
                         .arguments = {{.text = to_utf8(exception.Message), .nested = {}}}}};
  }
  if (result.growth == grow::Growth::failed) {
    step.discard();
  } else {
    step.finish();
  }
  return result;
}

}  // namespace tenken::office
