// SPDX-License-Identifier: MPL-2.0
// Another text in a cell, in the looks of the one before.
#include "uno/calc/replace_text.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <vector>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// A part of a text, counted as the office does, and what goes into its place.
struct Change {
  sal_Int32 begin = 0;
  sal_Int32 length = 0;
  rtl::OUString content;
};

sal_Int32 count_parts(const Reference<css::uno::XInterface>& whole) {
  const Reference<css::container::XEnumerationAccess> access(whole, UNO_QUERY);
  if (!access.is()) return 0;
  const Reference<css::container::XEnumeration> parts = access->createEnumeration();
  sal_Int32 count = 0;
  while (parts->hasMoreElements()) {
    parts->nextElement();
    ++count;
  }
  return count;
}

/// True when there may be parts that look different from each other: a paragraph that has several,
/// or several paragraphs, each of which may look as it likes.
bool may_have_formatted_parts(const Reference<css::table::XCell>& cell) {
  const Reference<css::container::XEnumerationAccess> access(cell, UNO_QUERY);
  if (!access.is()) return false;
  const Reference<css::container::XEnumeration> paragraphs = access->createEnumeration();
  sal_Int32 parts = 0;
  while (paragraphs->hasMoreElements()) {
    parts += count_parts(Reference<css::uno::XInterface>(paragraphs->nextElement(), UNO_QUERY));
  }
  return parts > 1;
}

/// What differs: character by character when both are as long, else from the first to the last
/// difference. The last one comes first, so that the others keep their places while it is made.
std::vector<Change> changes(const rtl::OUString& before, const rtl::OUString& after) {
  std::vector<Change> result;
  const sal_Int32 shorter = std::min(before.getLength(), after.getLength());
  if (before.getLength() == after.getLength()) {
    for (sal_Int32 i = 0; i < shorter; ++i) {
      if (before[i] == after[i]) continue;
      if (!result.empty() && result.back().begin + result.back().length == i) {
        ++result.back().length;
        result.back().content += after.copy(i, 1);
      } else {
        result.push_back({.begin = i, .length = 1, .content = after.copy(i, 1)});
      }
    }
    std::reverse(result.begin(), result.end());
    return result;
  }
  sal_Int32 begin = 0;
  while (begin < shorter && before[begin] == after[begin]) ++begin;
  sal_Int32 end = 0;
  while (end < shorter - begin &&
         before[before.getLength() - 1 - end] == after[after.getLength() - 1 - end]) {
    ++end;
  }
  result.push_back({.begin = begin,
                    .length = before.getLength() - end - begin,
                    .content = after.copy(begin, after.getLength() - end - begin)});
  return result;
}

/// The office takes a step of at most 32,767 characters.
void move(const Reference<css::text::XTextCursor>& cursor, sal_Int32 count, bool expand) {
  while (count > 0) {
    const auto step = static_cast<sal_Int16>(std::min<sal_Int32>(count, SAL_MAX_INT16));
    cursor->goRight(step, expand);
    count -= step;
  }
}

void replace_parts(const Reference<css::table::XCell>& cell, const std::vector<Change>& changes) {
  const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
  for (const Change& change : changes) {
    const Reference<css::text::XTextCursor> cursor = text->createTextCursor();
    cursor->gotoStart(false);
    move(cursor, change.begin, false);
    move(cursor, change.length, true);
    cursor->setString(change.content);
  }
}

}  // namespace

void replace_text(const Reference<css::table::XCell>& cell, const std::string& before,
                  const std::string& after) {
  const Reference<css::text::XTextRange> text(cell, UNO_QUERY_THROW);
  const rtl::OUString content = to_ustring(after);
  if (may_have_formatted_parts(cell)) {
    replace_parts(cell, changes(to_ustring(before), content));
    // A field counts as one character there: then the whole text is better than the wrong part.
    if (text->getString() == content) return;
  }
  text->setString(content);
}

}  // namespace tenken::office
