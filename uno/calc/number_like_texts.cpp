// SPDX-License-Identifier: MPL-2.0
// Texts that the office could take for numbers.
#include "uno/calc/number_like_texts.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/NotNumericException.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>

namespace tenken::office {

using css::uno::Reference;

NumberLikeTexts::NumberLikeTexts(const Reference<css::uno::XComponentContext>& context,
                                 const Reference<css::util::XNumberFormatsSupplier>& document)
    : formats_(document->getNumberFormats()),
      formatter_(css::util::NumberFormatter::create(context), css::uno::UNO_QUERY_THROW) {
  formatter_->attachNumberFormatsSupplier(document);
}

bool NumberLikeTexts::contain(const rtl::OUString& text, sal_Int32 format) const {
  sal_Int16 type = 0;
  formats_->getByKey(format)->getPropertyValue("Type") >>= type;
  if ((type & css::util::NumberFormat::TEXT) != 0) return false;
  if (text.getLength() > 1 && text[0] == '=') return true;
  try {
    formatter_->detectNumberFormat(format, text);
    return true;
  } catch (const css::util::NotNumericException&) {
    return false;
  }
}

sal_Int32 NumberLikeTexts::text_format() const {
  return Reference<css::util::XNumberFormatTypes>(formats_, css::uno::UNO_QUERY_THROW)
      ->getStandardFormat(css::util::NumberFormat::TEXT, css::lang::Locale());
}

}  // namespace tenken::office
