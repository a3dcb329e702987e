// SPDX-License-Identifier: MPL-2.0
// What the office's number formats mean for us.
#include "uno/calc/number_formats.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/NumberFormat.hpp>

namespace tenken::office {

NumberFormats::NumberFormats(const css::uno::Reference<css::util::XNumberFormatsSupplier>& document)
    : formats_(document->getNumberFormats()) {}

workbook::NumberFormat NumberFormats::kind(sal_Int32 key) const {
  if (key == 0) return workbook::NumberFormat::general;
  sal_Int16 type = 0;
  formats_->getByKey(key)->getPropertyValue("Type") >>= type;
  if ((type & css::util::NumberFormat::PERCENT) != 0) return workbook::NumberFormat::percent;
  if ((type & css::util::NumberFormat::DATE) != 0) return workbook::NumberFormat::date;
  if ((type & css::util::NumberFormat::TIME) != 0) return workbook::NumberFormat::time;
  if ((type & css::util::NumberFormat::LOGICAL) != 0) return workbook::NumberFormat::truth;
  if ((type & css::util::NumberFormat::SCIENTIFIC) != 0) return workbook::NumberFormat::scientific;
  return workbook::NumberFormat::general;
}

}  // namespace tenken::office
