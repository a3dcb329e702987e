// SPDX-License-Identifier: MPL-2.0
// What a screen reader is told, in any release of LibreOffice.
#include "tests/office/accessible.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>

namespace tenken::test_office {
namespace {

using css::script::XInvocation;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XInterface;

/// Keeps what was read until the program ends. LibreOffice 7.4 disposes a list's accessible objects
/// together with the window, also those that their last reader has let go of before.
void keep(const Reference<XInterface>& object) {
  static std::vector<Reference<XInterface>> kept;
  kept.push_back(object);
}

Reference<XInvocation> by_name(const Office& office, const Reference<XInterface>& object) {
  if (!object.is()) return {};
  const Reference<css::lang::XSingleServiceFactory> factory(
      office.create("com.sun.star.script.Invocation"), UNO_QUERY_THROW);
  css::uno::Sequence<Any> arguments(1);
  arguments.getArray()[0] <<= object;
// Deprecated in favour of services with constructors, which this one is not.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  return {factory->createInstanceWithArguments(arguments), UNO_QUERY};
#pragma GCC diagnostic pop
}

Any invoke(const Reference<XInvocation>& object, const char* method,
           const std::vector<Any>& arguments = {}) {
  css::uno::Sequence<sal_Int16> changed;
  css::uno::Sequence<Any> results;
  return object->invoke(
      rtl::OUString::createFromAscii(method),
      css::uno::Sequence<Any>(arguments.data(), static_cast<sal_Int32>(arguments.size())), changed,
      results);
}

Reference<XInterface> object_in(const Any& any) {
  Reference<XInterface> object;
  any >>= object;
  return object;
}

}  // namespace

Accessible::Accessible(const Office& office, const Reference<XInterface>& object)
    : office_{&office} {
  // Not every window lists this interface among its types, so that it cannot be called by name.
  const Reference<css::accessibility::XAccessible> accessible(object, UNO_QUERY);
  if (!accessible.is()) return;
  const Reference<XInterface> context = accessible->getAccessibleContext();
  keep(object);
  keep(context);
  context_ = by_name(office, context);
}

Any Accessible::call(const char* method, const std::vector<Any>& arguments) const {
  return invoke(context_, method, arguments);
}

sal_Int16 Accessible::role() const {
  sal_Int16 role = 0;
  call("getAccessibleRole") >>= role;
  return role;
}

std::string Accessible::name() const {
  rtl::OUString name;
  call("getAccessibleName") >>= name;
  return to_utf8(name);
}

int Accessible::child_count() const {
  sal_Int64 count = 0;  // of 32 bits in older releases, which fits as well
  call("getAccessibleChildCount") >>= count;
  return static_cast<int>(count);
}

Accessible Accessible::child(int index) const {
  return {*office_, object_in(call("getAccessibleChild", {Any(static_cast<sal_Int32>(index))}))};
}

std::vector<Accessible> Accessible::children() const {
  std::vector<Accessible> result;
  const int count = child_count();
  for (int i = 0; i < count; ++i) {
    if (Accessible found = child(i); found.is()) result.push_back(std::move(found));
  }
  return result;
}

bool Accessible::enabled() const {
  constexpr sal_Int16 state = 7;
  return has_state(state);
}

bool Accessible::checked() const {
  constexpr sal_Int16 state = 4;
  return has_state(state);
}

bool Accessible::selected() const {
  constexpr sal_Int16 state = 23;
  return has_state(state);
}

bool Accessible::expanded() const {
  constexpr sal_Int16 state = 9;
  return has_state(state);
}

bool Accessible::focused() const {
  constexpr sal_Int16 state = 11;
  return has_state(state);
}

bool Accessible::has_state(sal_Int16 number) const {
  const Any states = call("getAccessibleStateSet");
  if (sal_Int64 bits = 0; states >>= bits) return (bits & sal_Int64{1} << (number - 1)) != 0;
  bool contained = false;
  invoke(by_name(*office_, object_in(states)), "contains", {Any(number)}) >>= contained;
  return contained;
}

css::awt::Point Accessible::location_on_screen() const {
  css::awt::Point point;
  call("getLocationOnScreen") >>= point;
  return point;
}

css::awt::Rectangle Accessible::bounds() const {
  css::awt::Rectangle bounds;
  call("getBounds") >>= bounds;
  return bounds;
}

void Accessible::act() const { call("doAccessibleAction", {Any(sal_Int32{0})}); }

void Accessible::grab_focus() const { call("grabFocus"); }

}  // namespace tenken::test_office
