// SPDX-License-Identifier: MPL-2.0
// The office's events of the panel's controls, passed on to it.
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase7.hxx>

namespace tenken::office {

class PanelWindow;

/// Hears what the panel's controls report. The office may keep it longer than its panel: after
/// forget() it does nothing.
class PanelEvents
    : public cppu::WeakImplHelper7<css::awt::XWindowListener, css::awt::XActionListener,
                                   css::awt::XItemListener, css::awt::XKeyListener,
                                   css::awt::XMouseListener, css::view::XSelectionChangeListener,
                                   css::awt::XTextListener> {
 public:
  explicit PanelEvents(PanelWindow& panel) : panel_(&panel) {}
  void forget() { panel_ = nullptr; }
  /// Lays out what the panel shows now, if it is still there.
  void lay_out_anew();
  /// Shows the page of the chosen finding's rule, if there still is one.
  void explain_chosen();

  void SAL_CALL windowResized(const css::awt::WindowEvent& event) override;
  void SAL_CALL windowMoved(const css::awt::WindowEvent& event) override;
  void SAL_CALL windowShown(const css::lang::EventObject& event) override;
  void SAL_CALL windowHidden(const css::lang::EventObject& event) override;

  void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;

  void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;

  void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override;
  void SAL_CALL keyReleased(const css::awt::KeyEvent& event) override;

  void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override;
  void SAL_CALL mouseReleased(const css::awt::MouseEvent& event) override;
  void SAL_CALL mouseEntered(const css::awt::MouseEvent& event) override;
  void SAL_CALL mouseExited(const css::awt::MouseEvent& event) override;

  void SAL_CALL selectionChanged(const css::lang::EventObject& event) override;

  void SAL_CALL textChanged(const css::awt::TextEvent& event) override;

  void SAL_CALL disposing(const css::lang::EventObject& event) override;

 private:
  PanelWindow* panel_;
};

}  // namespace tenken::office
