// SPDX-License-Identifier: MPL-2.0
// What a screen reader is told, in any release of LibreOffice.
#include "tests/office/accessible.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/reflection/XIdlReflection.hpp>
#include <list>
#include <map>
#include <string>
#include <string_view>

namespace tenken::test_office {
namespace {

using css::reflection::XIdlMethod;
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

/// The methods of accessibility in one office, as its own types have them.
class Methods {
 public:
  explicit Methods(const Office& office)
      : context_{office.context()},
        types_{office.create("com.sun.star.reflection.CoreReflection"), UNO_QUERY_THROW} {}

  [[nodiscard]] bool are_of(const Office& office) const {
    return context_.get() == office.context().get();
  }

  Any call(const Reference<XInterface>& object, const char* interface, const char* method,
           const std::vector<Any>& arguments) {
    css::uno::Sequence<Any> in_and_out(arguments.data(), static_cast<sal_Int32>(arguments.size()));
    return method_of(interface, method)->invoke(Any(object), in_and_out);
  }

 private:
  Reference<XIdlMethod> method_of(const char* interface, const char* method) {
    Reference<XIdlMethod>& known = known_[method];
    if (!known.is()) {
      known = types_->forName(rtl::OUString::createFromAscii(interface))
                  ->getMethod(rtl::OUString::createFromAscii(method));
    }
    return known;
  }

  Reference<css::uno::XComponentContext> context_;
  Reference<css::reflection::XIdlReflection> types_;
  std::map<std::string_view, Reference<XIdlMethod>> known_;
};

Methods& methods_of(const Office& office) {
  static std::list<Methods> all;
  for (Methods& each : all) {
    if (each.are_of(office)) return each;
  }
  return all.emplace_back(office);
}

Any call(const Office& office, const Reference<XInterface>& context, const char* interface,
         const char* method, const std::vector<Any>& arguments = {}) {
  const std::string name = std::string("com.sun.star.accessibility.") + interface;
  return methods_of(office).call(context, name.c_str(), method, arguments);
}

constexpr const char* context_type = "XAccessibleContext";
constexpr const char* component_type = "XAccessibleComponent";

}  // namespace

Accessible::Accessible(const Office& office, const Reference<XInterface>& object)
    : office_{&office} {
  // Not every window lists this interface among its types. It is the same in all releases.
  const Reference<css::accessibility::XAccessible> accessible(object, UNO_QUERY);
  if (!accessible.is()) return;
  context_ = accessible->getAccessibleContext();
  keep(object);
  keep(context_);
}

sal_Int16 Accessible::role() const {
  sal_Int16 role = 0;
  call(*office_, context_, context_type, "getAccessibleRole") >>= role;
  return role;
}

std::string Accessible::name() const {
  rtl::OUString name;
  call(*office_, context_, context_type, "getAccessibleName") >>= name;
  return to_utf8(name);
}

int Accessible::child_count() const {
  sal_Int64 count = 0;  // of 32 bits in older releases, which fits as well
  call(*office_, context_, context_type, "getAccessibleChildCount") >>= count;
  return static_cast<int>(count);
}

Accessible Accessible::child(int index) const {
  Reference<css::accessibility::XAccessible> found;
  call(*office_, context_, context_type, "getAccessibleChild",
       {Any(static_cast<sal_Int32>(index))}) >>= found;
  return {*office_, found};
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
  const Any states = call(*office_, context_, context_type, "getAccessibleStateSet");
  if (sal_Int64 bits = 0; states >>= bits) return (bits & sal_Int64{1} << (number - 1)) != 0;
  Reference<css::accessibility::XAccessibleStateSet> set;
  states >>= set;
  return set.is() && set->contains(number);
}

css::awt::Point Accessible::location_on_screen() const {
  css::awt::Point point;
  call(*office_, context_, component_type, "getLocationOnScreen") >>= point;
  return point;
}

css::awt::Rectangle Accessible::bounds() const {
  css::awt::Rectangle bounds;
  call(*office_, context_, component_type, "getBounds") >>= bounds;
  return bounds;
}

void Accessible::act() const {
  call(*office_, context_, "XAccessibleAction", "doAccessibleAction", {Any(sal_Int32{0})});
}

void Accessible::grab_focus() const { call(*office_, context_, component_type, "grabFocus"); }

void Accessible::set_text(const std::string& text) const {
  call(*office_, context_, "XAccessibleEditableText", "setText", {Any(to_ustring(text))});
}

void Accessible::select(int index) const {
  call(*office_, context_, "XAccessibleSelection", "selectAccessibleChild",
       {Any(static_cast<sal_Int32>(index))});
}

}  // namespace tenken::test_office
