// SPDX-License-Identifier: MPL-2.0
// Decimal point or comma, as the office has it now.
#include "uno/functions/decimal_separator.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/util/NumberFormatsSupplier.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XChangesListener.hpp>
#include <com/sun/star/util/XChangesNotifier.hpp>
#include <com/sun/star/util/XNumberFormatter.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

namespace tenken::functions {
namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;

class LocaleListener final : public cppu::WeakImplHelper1<com::sun::star::util::XChangesListener> {
 public:
  explicit LocaleListener(std::shared_ptr<std::atomic<char>> known) : known_{std::move(known)} {}

  void SAL_CALL changesOccurred(const com::sun::star::util::ChangesEvent& /*event*/) override {
    known_->store(0);
  }
  void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*source*/) override {}

 private:
  std::shared_ptr<std::atomic<char>> known_;
};

// Lets changes of the locale make `known` unknown, for as long as the result is held.
Reference<com::sun::star::uno::XInterface> listen(
    const Reference<com::sun::star::uno::XComponentContext>& context,
    std::shared_ptr<std::atomic<char>> known) {
  com::sun::star::beans::PropertyValue path;
  path.Name = "nodepath";
  path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
  com::sun::star::uno::Sequence<com::sun::star::uno::Any> arguments(1);
  arguments.getArray()[0] <<= path;
  const Reference<com::sun::star::util::XChangesNotifier> settings(
      com::sun::star::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
          "com.sun.star.configuration.ConfigurationAccess", arguments),
      UNO_QUERY_THROW);
  settings->addChangesListener(new LocaleListener(std::move(known)));
  return {settings};
}

// The settings leave the locale empty when it is the system's. A number formatter that was given no
// locale uses the very one that Calc uses: let it write one half.
char ask(const Reference<com::sun::star::uno::XComponentContext>& context) {
  const auto formats =
      com::sun::star::util::NumberFormatsSupplier::createWithDefaultLocale(context);
  const Reference<com::sun::star::util::XNumberFormatter> formatter(
      com::sun::star::util::NumberFormatter::create(context), UNO_QUERY_THROW);
  formatter->attachNumberFormatsSupplier(formats);
  constexpr sal_Int32 standard_format = 0;
  const rtl::OUString half = formatter->getInputString(standard_format, 0.5);
  return half.indexOf(',') >= 0 ? ',' : '.';
}

}  // namespace

DecimalSeparator::DecimalSeparator(char fixed)
    : known_{std::make_shared<std::atomic<char>>(fixed)} {}

DecimalSeparator::DecimalSeparator(
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context)
    : known_{std::make_shared<std::atomic<char>>('\0')}, context_{context} {
  try {
    settings_ = listen(context_, known_);
  } catch (const com::sun::star::uno::Exception&) {
    // Without the settings there is nothing that could change them either.
  }
}

char DecimalSeparator::get() const {
  if (const char known = known_->load(); known != 0) {
    return known;
  }
  char answer = '.';
  try {
    answer = ask(context_);
  } catch (const com::sun::star::uno::Exception&) {
    // An office without number formats writes numbers in the neutral way.
  }
  known_->store(answer);
  return answer;
}

}  // namespace tenken::functions
