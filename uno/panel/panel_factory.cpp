// SPDX-License-Identifier: MPL-2.0
// The service that makes the panels.
#include "uno/panel/panel_factory.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/ref.hxx>

#include "uno/panel/deck.hpp"
#include "uno/panel/glance_element.hpp"
#include "uno/panel/panel_element.hpp"

namespace tenken::office {

using css::uno::Reference;

PanelFactory::PanelFactory(const Reference<css::uno::XComponentContext>& context)
    : context_(context) {}

Reference<css::ui::XUIElement> PanelFactory::createUIElement(
    const rtl::OUString& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
  const bool glance = url.equalsAscii(glance_url);
  if (!glance && !url.equalsAscii(panel_url))
    throw css::container::NoSuchElementException(url, *this);
  Reference<css::frame::XFrame> frame;
  Reference<css::awt::XWindow> parent;
  Reference<css::ui::XSidebar> sidebar;
  for (const css::beans::PropertyValue& argument : arguments) {
    if (argument.Name == "Frame") argument.Value >>= frame;
    if (argument.Name == "ParentWindow") argument.Value >>= parent;
    if (argument.Name == "Sidebar") argument.Value >>= sidebar;
  }
  if (!frame.is() || !parent.is()) {
    throw css::lang::IllegalArgumentException("Frame and ParentWindow are needed", *this, 1);
  }
  if (glance) {
    const rtl::Reference<GlanceElement> element(new GlanceElement(context_, url, frame, sidebar));
    element->open(parent);
    return element.get();
  }
  const rtl::Reference<PanelElement> element(new PanelElement(context_, url, frame, sidebar));
  element->open(parent);
  return element.get();
}

rtl::OUString PanelFactory::getImplementationName() { return "org.tenken.PanelFactoryImpl"; }

sal_Bool PanelFactory::supportsService(const rtl::OUString& service) {
  return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> PanelFactory::getSupportedServiceNames() {
  const rtl::OUString name("org.tenken.PanelFactory");
  return {&name, 1};
}

}  // namespace tenken::office

// The names are the office's way to call a constructor, and it takes what is made.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_tenken_PanelFactory_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::office::PanelFactory(context));
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
