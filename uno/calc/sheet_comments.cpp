// SPDX-License-Identifier: MPL-2.0
// The comments on a sheet's cells.
#include "uno/calc/sheet_comments.hpp"

#include <algorithm>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

/// `text` without what is beyond the limit; no character is cut in two.
rtl::OUString cut(const rtl::OUString& text) {
  constexpr sal_Int32 bytes_of_a_unit = 3;  // at most, in UTF-8
  constexpr auto most = static_cast<sal_Int32>(workbook::max_comment_bytes) / bytes_of_a_unit;
  if (text.getLength() <= most) return text;
  constexpr sal_Unicode first_high = 0xD800;
  constexpr sal_Unicode last_high = 0xDBFF;
  const sal_Unicode last = text[most - 1];
  const bool splits_a_pair = last >= first_high && last <= last_high;
  return text.copy(0, splits_a_pair ? most - 1 : most);
}

}  // namespace

std::vector<workbook::Comment> read_comments(const Reference<css::sheet::XSpreadsheet>& sheet) {
  std::vector<workbook::Comment> comments;
  const Reference<css::sheet::XSheetAnnotationsSupplier> supplier(sheet, UNO_QUERY);
  if (!supplier.is()) return comments;
  const Reference<css::sheet::XSheetAnnotations> annotations = supplier->getAnnotations();
  const sal_Int32 count = std::min(annotations->getCount(), workbook::max_comments);
  for (sal_Int32 i = 0; i < count; ++i) {
    const Reference<css::sheet::XSheetAnnotation> annotation(annotations->getByIndex(i), UNO_QUERY);
    const Reference<css::text::XTextRange> text(annotation, UNO_QUERY);
    if (!text.is()) continue;
    const css::table::CellAddress at = annotation->getPosition();
    comments.push_back(
        {.cell = {.row = at.Row, .column = at.Column}, .text = to_utf8(cut(text->getString()))});
  }
  std::ranges::sort(comments, {}, &workbook::Comment::cell);
  return comments;
}

}  // namespace tenken::office
