// SPDX-License-Identifier: MPL-2.0
// What a screen reader is told, in any release of LibreOffice.
#pragma once

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/uno/XInterface.hpp>
#include <string>
#include <vector>

#include "tests/office/office.hpp"

namespace tenken::test_office {

/// One accessible object. The interfaces of accessibility are not stable: since LibreOffice 7.6
/// children are counted in 64 bits and states are a set of bits, so a client made for 7.4 cannot
/// call them. Here each call goes by its name and is carried out in the office itself, which knows
/// its own types. Each is a message to the office and back: whoever looks for something asks first
/// what leaves out most.
class Accessible {
 public:
  Accessible() = default;
  /// Of a window, or of whatever else has an accessible context; empty when it has none.
  Accessible(const Office& office, const css::uno::Reference<css::uno::XInterface>& object);

  [[nodiscard]] bool is() const { return context_.is(); }
  /// Whether both are one object of the office.
  [[nodiscard]] bool is_same(const Accessible& other) const {
    return context_.get() == other.context_.get();
  }

  /// com.sun.star.accessibility.AccessibleRole
  [[nodiscard]] sal_Int16 role() const;
  [[nodiscard]] std::string name() const;
  [[nodiscard]] int child_count() const;
  [[nodiscard]] Accessible child(int index) const;
  [[nodiscard]] std::vector<Accessible> children() const;
  /// The first child that `wanted` accepts, empty when none; those behind it are not asked for.
  template <typename Wanted>
  [[nodiscard]] Accessible first_child(const Wanted& wanted) const {
    const int count = child_count();
    for (int i = 0; i < count; ++i) {
      if (Accessible found = child(i); found.is() && wanted(found)) return found;
    }
    return {};
  }
  [[nodiscard]] bool enabled() const;
  [[nodiscard]] bool checked() const;
  [[nodiscard]] bool selected() const;
  [[nodiscard]] bool expanded() const;
  [[nodiscard]] bool focused() const;
  [[nodiscard]] css::awt::Point location_on_screen() const;
  /// Within its parent.
  [[nodiscard]] css::awt::Rectangle bounds() const;

  /// Its first action: a button is pressed.
  void act() const;
  void grab_focus() const;
  /// Puts this into a field, in place of what stands there.
  void set_text(const std::string& text) const;
  /// Chooses one of its children: an entry of a list.
  void select(int index) const;

 private:
  /// `number`: AccessibleStateType of LibreOffice 7.4; in later ones bit `number` - 1.
  [[nodiscard]] bool has_state(sal_Int16 number) const;

  const Office* office_ = nullptr;
  css::uno::Reference<css::uno::XInterface> context_;
};

}  // namespace tenken::test_office
