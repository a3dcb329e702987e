// SPDX-License-Identifier: MPL-2.0
// What the office's number formats mean for us.
#pragma once

#include <com/sun/star/util/XNumberFormats.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include "logic/workbook/cell.hpp"

namespace tenken::office {

/// A document's number formats, as far as they change what a cell means.
class NumberFormats {
 public:
  explicit NumberFormats(const css::uno::Reference<css::util::XNumberFormatsSupplier>& document);

  /// What the format numbered `key` makes of a number.
  [[nodiscard]] workbook::NumberFormat kind(sal_Int32 key) const;

 private:
  css::uno::Reference<css::util::XNumberFormats> formats_;
};

}  // namespace tenken::office
