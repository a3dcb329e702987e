// SPDX-License-Identifier: MPL-2.0
// Decimal point or comma, as the office has it now.
#pragma once

#include <atomic>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>

namespace tenken::functions {

/// The office's decimal separator: with it Calc writes the numbers that it passes as strings. Asked
/// for once, and again only after the office's locale has been changed. Copies share one answer.
class DecimalSeparator {
 public:
  /// Always `fixed`; for use without an office.
  explicit DecimalSeparator(char fixed);

  /// The one of the running office; '.' when it cannot be found out.
  explicit DecimalSeparator(
      const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

  /// '.' or ','.
  [[nodiscard]] char get() const;

 private:
  // Shared with the listener, which may outlive this object. 0: not known (any more).
  std::shared_ptr<std::atomic<char>> known_;
  com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
  com::sun::star::uno::Reference<com::sun::star::uno::XInterface>
      settings_;  // tell as long as held
};

}  // namespace tenken::functions
