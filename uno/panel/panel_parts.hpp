// SPDX-License-Identifier: MPL-2.0
// The panel's controls by name, and what was last written into each.
#pragma once

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "logic/view/panel_layout.hpp"

namespace tenken::office {

/// Writes into the controls of a container what is not there yet: a panel that is shown anew after
/// every change of the document mostly says what it said before. Nobody else may write these
/// things. The names are those in panel_controls.hpp.
class PanelParts {
 public:
  explicit PanelParts(const css::uno::Reference<css::awt::XControlContainer>& container);

  /// A length in the dialog unit that follows the font, in pixels.
  [[nodiscard]] css::awt::Size to_pixels(std::int32_t width, std::int32_t height) const;
  /// To be called before sizes are asked for: forgets them when the font is another one.
  void look_at_font() const;

  [[nodiscard]] const css::uno::Reference<css::awt::XWindow>& part(const char* name) const;

  /// Whether it only says something: nobody presses it or types into it.
  [[nodiscard]] bool is_label(const char* name) const;
  /// What a label or a field of text says.
  void set_text(const char* name, const std::string& text);
  /// What a button says, and the text that comes up above it.
  void set_label(const char* button, const std::string& label);
  void set_help(const char* name, const std::string& text);
  /// How far a bar reaches, and what a reader says of it.
  void set_progress(const char* bar, std::size_t done, std::size_t of, const std::string& words);
  /// It offers other things to choose from than before.
  void forget_size(const char* name) { known(name).forget_sizes(); }
  void enable(const char* name, bool enabled);
  /// Where it stands in the panel; an empty box hides it.
  void place(const char* name, const view::Box& box);

  /// The height that a label's text needs at this width, in pixels; 0 when it says nothing.
  [[nodiscard]] std::int32_t text_height(const char* name, std::int32_t width) const;
  [[nodiscard]] css::awt::Size preferred_size(const char* name) const;

 private:
  struct Part {
    css::uno::Reference<css::awt::XWindow> window;
    std::optional<std::string> text;
    std::optional<std::string> help;
    std::optional<std::size_t> done;
    std::optional<std::size_t> of;
    std::optional<bool> enabled;
    std::optional<view::Box> box;
    // Measured with the text above: the sidebar asks for heights at each keystroke.
    std::map<std::int32_t, std::int32_t> heights;  // by width
    std::optional<css::awt::Size> preferred;
    void forget_sizes();
  };
  [[nodiscard]] Part& known(const char* name) const;

  css::uno::Reference<css::awt::XControlContainer> container_;
  css::uno::Reference<css::awt::XWindow> root_;     // the same
  mutable std::map<std::string_view, Part> parts_;  // found when they are first asked for
  mutable css::awt::Size letter_;                   // in which sizes were measured
};

}  // namespace tenken::office
