// SPDX-License-Identifier: MPL-2.0
// Texts that the office could take for numbers.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XNumberFormatter.hpp>

namespace tenken::office {

/// The texts that would be numbers, dates or formulas if they were typed into a document. When one
/// is put into a cell as a text, the office gives the cell the format Text.
class NumberLikeTexts {
 public:
  NumberLikeTexts(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::util::XNumberFormatsSupplier>& document);

  /// Whether `text` is one of them in a cell whose number format is `format`. In a cell that is
  /// formatted as text none is.
  [[nodiscard]] bool contain(const rtl::OUString& text, sal_Int32 format) const;

  /// The format Text, as the office uses it in the document.
  [[nodiscard]] sal_Int32 text_format() const;

 private:
  css::uno::Reference<css::util::XNumberFormats> formats_;
  css::uno::Reference<css::util::XNumberFormatter> formatter_;
};

}  // namespace tenken::office
