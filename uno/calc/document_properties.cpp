// SPDX-License-Identifier: MPL-2.0
// A document's own properties, read and set.
#include "uno/calc/document_properties.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include "logic/workbook/cell.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

std::string property_text(const css::uno::Any& value) {
  rtl::OUString text;
  if (value >>= text) return to_utf8(text);
  bool flag = false;
  if (value >>= flag) return flag ? "true" : "false";
  double number = 0;
  if (value >>= number) return workbook::plain_digits(number);
  return {};  // dates and durations: none of ours
}

}  // namespace

std::map<std::string, std::string> user_properties(const Reference<css::frame::XModel>& document) {
  std::map<std::string, std::string> properties;
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY);
  if (!supplier.is()) return properties;
  const Reference<css::beans::XPropertySet> values(
      supplier->getDocumentProperties()->getUserDefinedProperties(), UNO_QUERY);
  if (!values.is()) return properties;
  for (const css::beans::Property& property : values->getPropertySetInfo()->getProperties()) {
    properties.emplace(to_utf8(property.Name),
                       property_text(values->getPropertyValue(property.Name)));
  }
  return properties;
}

void set_user_property(const Reference<css::frame::XModel>& document, const std::string& name,
                       const std::optional<std::string>& value) {
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
  const Reference<css::beans::XPropertyContainer> container =
      supplier->getDocumentProperties()->getUserDefinedProperties();
  const Reference<css::beans::XPropertySet> values(container, UNO_QUERY_THROW);
  const rtl::OUString key = to_ustring(name);
  // Taken away first: a property keeps the type that it was made with.
  if (values->getPropertySetInfo()->hasPropertyByName(key)) container->removeProperty(key);
  if (!value) return;
  container->addProperty(key, css::beans::PropertyAttribute::REMOVABLE,
                         css::uno::Any(to_ustring(*value)));
}

}  // namespace tenken::office
