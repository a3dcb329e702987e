// SPDX-License-Identifier: MPL-2.0
// The controls of a dialog from an .xdl file, by their names there.
#include "uno/common/controls.hpp"

#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include "uno/common/strings.hpp"

namespace tenken::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Controls::Controls(const Reference<css::uno::XInterface>& dialog)
    : controls_(dialog, UNO_QUERY_THROW) {}

void Controls::set(const char* name, const char* property, const Any& value) const {
  const Reference<css::beans::XPropertySet> model(get<css::awt::XControl>(name)->getModel(),
                                                  UNO_QUERY_THROW);
  model->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

void Controls::label(const char* name, const std::string& text) const {
  set(name, "Label", Any(to_ustring(text)));
}

void Controls::enable(const char* name, bool enabled) const { set(name, "Enabled", Any(enabled)); }

std::string Controls::text(const char* name) const {
  return to_utf8(get<css::awt::XTextComponent>(name)->getText());
}

void Controls::set_text(const char* name, const std::string& text) const {
  get<css::awt::XTextComponent>(name)->setText(to_ustring(text));
}

}  // namespace tenken::office
