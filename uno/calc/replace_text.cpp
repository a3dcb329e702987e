// SPDX-License-Identifier: MPL-2.0
// Another text in a cell, in the looks of the one before.
#include "uno/calc/replace_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <iterator>
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

/// A link in a text: many characters that are seen, one for a cursor.
struct Link {
  sal_Int32 begin = 0;  ///< where it begins in the text that is seen
  rtl::OUString shown;
  Reference<css::beans::XPropertySet> field;

  [[nodiscard]] sal_Int32 end() const { return begin + shown.getLength(); }
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

std::vector<Reference<css::beans::XPropertySet>> fields_of(
    const Reference<css::table::XCell>& cell) {
  std::vector<Reference<css::beans::XPropertySet>> result;
  const Reference<css::text::XTextFieldsSupplier> supplier(cell, UNO_QUERY);
  if (!supplier.is()) return result;
  const Reference<css::container::XEnumeration> fields =
      supplier->getTextFields()->createEnumeration();
  while (fields->hasMoreElements()) result.emplace_back(fields->nextElement(), UNO_QUERY_THROW);
  return result;
}

/// The links in `text`, of which `fields` are the office's. It does not say where they stand, and
/// of the part behind one it gives too few characters (7.4): so a cursor goes through, step by
/// step. None when they cannot be told apart from the rest, as one of a single character.
std::vector<Link> links_in(const Reference<css::text::XText>& text,
                           const std::vector<Reference<css::beans::XPropertySet>>& fields) {
  std::vector<Link> links;
  const Reference<css::text::XTextCursor> cursor = text->createTextCursor();
  cursor->gotoStart(false);
  sal_Int32 place = 0;
  while (cursor->goRight(1, true)) {
    const rtl::OUString shown = cursor->getString();
    if (shown.getLength() > 1) {
      if (links.size() == fields.size()) return {};
      links.push_back({.begin = place, .shown = shown, .field = fields[links.size()]});
    }
    place += shown.getLength();
    cursor->collapseToEnd();
  }
  return links.size() == fields.size() ? links : std::vector<Link>();
}

/// Makes each change where it belongs: in the text around the links, or in what a link shows.
void replace_parts(const Reference<css::table::XCell>& cell, const std::vector<Change>& changes,
                   std::vector<Link> links) {
  const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
  const auto in_text = [&](const Change& change) {
    sal_Int32 begin = change.begin;
    for (const Link& link : links) {
      if (link.end() <= change.begin) begin -= link.shown.getLength() - 1;
    }
    const Reference<css::text::XTextCursor> cursor = text->createTextCursor();
    cursor->gotoStart(false);
    move(cursor, begin, false);
    move(cursor, change.length, true);
    cursor->setString(change.content);
  };
  for (const Change& change : changes) {
    const auto touched = std::find_if(links.begin(), links.end(), [&](const Link& link) {
      return link.begin < change.begin + change.length && change.begin < link.end();
    });
    if (touched == links.end()) {
      in_text(change);
    } else {
      touched->shown =
          touched->shown.replaceAt(change.begin - touched->begin, change.length, change.content);
      touched->field->setPropertyValue("Representation", css::uno::Any(touched->shown));
    }
  }
}

/// The same changes, none of them partly in a link and partly outside: parted where character
/// stands for character. None at all when a link cannot stay, as it is cut off or shows nothing any
/// more.
std::vector<Change> parted(const std::vector<Change>& changes, const std::vector<Link>& links) {
  std::vector<Change> result;
  for (const Change& whole : changes) {
    std::vector<sal_Int32> borders;
    for (const Link& link : links) {
      for (const sal_Int32 border : {link.begin, link.end()}) {
        if (whole.begin < border && border < whole.begin + whole.length) borders.push_back(border);
      }
      const bool is_link = whole.begin == link.begin && whole.begin + whole.length == link.end();
      if (is_link && whole.content.isEmpty()) return {};
    }
    if (!borders.empty() && whole.content.getLength() != whole.length) return {};
    sal_Int32 end = whole.begin + whole.length;
    borders.insert(borders.begin(), whole.begin);
    for (auto border = borders.rbegin(); border != borders.rend(); ++border) {
      const sal_Int32 length = end - *border;
      result.push_back({.begin = *border,
                        .length = length,
                        .content = borders.size() == 1
                                       ? whole.content
                                       : whole.content.copy(*border - whole.begin, length)});
      end = *border;
    }
  }
  return result;
}

}  // namespace

void replace_text(const Reference<css::table::XCell>& cell, const std::string& before,
                  const std::string& after) {
  const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
  const rtl::OUString content = to_ustring(after);
  const auto fields = fields_of(cell);
  if (!fields.empty() || may_have_formatted_parts(cell)) {
    const std::vector<Link> links = fields.empty() ? std::vector<Link>() : links_in(text, fields);
    try {
      replace_parts(cell, parted(changes(to_ustring(before), content), links), links);
    } catch (const css::beans::UnknownPropertyException&) {  // NOLINT(bugprone-empty-catch)
      // A field that shows what the office makes of it, as a date does.
    }
    // The whole text is better than the wrong part.
    if (text->getString() == content) return;
  }
  text->setString(content);
}

}  // namespace tenken::office
