// SPDX-License-Identifier: MPL-2.0
// Buttons, words and pictures, one below the other.
#include "uno/panel/glance_window.hpp"

#include <algorithm>
#include <com/sun/star/awt/ImageScaleMode.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <utility>

#include "uno/common/strings.hpp"
#include "uno/panel/control_size.hpp"
#include "uno/panel/panel_builder.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// In the unit of dialogs.
constexpr std::int32_t margin_units = 4;
constexpr std::int32_t gap_units = 2;
constexpr std::int32_t picture_units = 10;
constexpr std::int32_t least_button_units = 22;

Reference<css::beans::XPropertySet> model_of(const Reference<css::awt::XWindow>& control) {
  return {Reference<css::awt::XControl>(control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW};
}

Any picture_of(const Reference<css::uno::XComponentContext>& context, const std::string& svg) {
  css::uno::Sequence<css::beans::PropertyValue> arguments(1);
  arguments.getArray()[0].Name = "InputStream";
  arguments.getArray()[0].Value <<=
      css::io::SequenceInputStream::createStreamFromSequence(context, to_bytes(svg));
  return Any(css::graphic::GraphicProvider::create(context)->queryGraphic(arguments));
}

}  // namespace

/// Hears what the window's controls report. The office may keep it longer than its window.
class GlanceEvents
    : public cppu::WeakImplHelper2<css::awt::XWindowListener, css::awt::XActionListener> {
 public:
  explicit GlanceEvents(GlanceWindow& window) : window_(&window) {}
  void forget() { window_ = nullptr; }

  void SAL_CALL windowResized(const css::awt::WindowEvent& /*event*/) override {
    if (window_ != nullptr) window_->lay_out();
  }
  void SAL_CALL windowMoved(const css::awt::WindowEvent& /*event*/) override {}
  void SAL_CALL windowShown(const css::lang::EventObject& /*event*/) override {
    if (window_ != nullptr) window_->lay_out();
  }
  void SAL_CALL windowHidden(const css::lang::EventObject& /*event*/) override {}
  void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override {
    if (window_ != nullptr) {
      window_->press(static_cast<std::size_t>(event.ActionCommand.toInt32()));
    }
  }
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}

 private:
  GlanceWindow* window_;
};

GlanceWindow::GlanceWindow(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::awt::XWindow>& parent,
                           std::function<void(const view::Link& cell)> go_to,
                           std::function<std::int32_t(std::int32_t width)> take_width)
    : context_(context),
      window_(make_panel_root(context, parent)),
      controls_(window_, UNO_QUERY_THROW),
      events_(new GlanceEvents(*this)),
      go_to_(std::move(go_to)),
      take_width_(std::move(take_width)) {
  instead_ = add("com.sun.star.awt.UnoControlFixedTextModel", "instead");
  model_of(instead_)->setPropertyValue("MultiLine", Any(true));
  window_->addWindowListener(events_.get());
}

GlanceWindow::~GlanceWindow() {
  events_->forget();
  end_panel_root(window_);
}

Reference<css::awt::XWindow> GlanceWindow::add(const char* service, const std::string& name) {
  const Reference<css::container::XNameContainer> models(
      Reference<css::awt::XControl>(controls_, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
  const Reference<css::lang::XMultiServiceFactory> factory(models, UNO_QUERY_THROW);
  models->insertByName(to_ustring(name),
                       Any(factory->createInstance(rtl::OUString::createFromAscii(service))));
  return {controls_->getControl(to_ustring(name)), UNO_QUERY_THROW};
}

void GlanceWindow::add_part() {
  const std::string number = std::to_string(parts_.size());
  Part part;
  part.button = add("com.sun.star.awt.UnoControlButtonModel", "go" + number);
  const Reference<css::awt::XButton> button(part.button, UNO_QUERY_THROW);
  button->setActionCommand(to_ustring(number));
  button->addActionListener(events_.get());
  part.text = add("com.sun.star.awt.UnoControlFixedTextModel", "text" + number);
  model_of(part.text)->setPropertyValue("MultiLine", Any(true));
  model_of(part.text)->setPropertyValue("NoLabel", Any(true));
  part.picture = add("com.sun.star.awt.UnoControlImageControlModel", "picture" + number);
  const Reference<css::beans::XPropertySet> model = model_of(part.picture);
  model->setPropertyValue("Border", Any(sal_Int16{0}));
  model->setPropertyValue("ScaleMode", Any(css::awt::ImageScaleMode::ISOTROPIC));
  model->setPropertyValue("Tabstop", Any(false));
  parts_.push_back(part);
}

void GlanceWindow::show(std::vector<view::GlanceRow> rows, const std::string& instead) {
  const std::string words = rows.empty() ? instead : std::string();
  if (rows == rows_ && words == instead_text_) return;
  instead_text_ = words;
  measured_ = {};
  Reference<css::awt::XFixedText>(instead_, UNO_QUERY_THROW)->setText(to_ustring(words));
  while (parts_.size() < rows.size()) add_part();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i < rows_.size() && rows[i] == rows_[i]) continue;
    Reference<css::awt::XButton>(parts_[i].button, UNO_QUERY_THROW)
        ->setLabel(to_ustring(rows[i].label));
    Reference<css::awt::XFixedText>(parts_[i].text, UNO_QUERY_THROW)
        ->setText(to_ustring(rows[i].text));
    const Reference<css::beans::XPropertySet> model = model_of(parts_[i].picture);
    model->setPropertyValue("Graphic", picture_of(context_, view::glance_svg(rows[i])));
    // What a picture shows is said beside it; whoever hears it twice loses nothing.
    model->setPropertyValue("HelpText", Any(to_ustring(rows[i].text)));
  }
  rows_ = std::move(rows);
  lay_out();
}

void GlanceWindow::press(std::size_t row) {
  if (row >= rows_.size()) return;
  // Copied: on the way the office may check again.
  const view::Link cell = rows_[row].cell;
  const auto go_to = go_to_;
  go_to(cell);
}

void GlanceWindow::lay_out() { arrange(take_width_(window_->getPosSize().Width), true); }

std::int32_t GlanceWindow::height_for(std::int32_t width) const {
  const css::awt::Size letter = font_measure(window_);
  if (measured_.width != width || measured_.letter != letter) {
    measured_ = {.width = width, .letter = letter, .height = arrange(width, false)};
  }
  return measured_.height;
}

std::int32_t GlanceWindow::arrange(std::int32_t width, bool place) const {
  const std::int32_t margin = pixels(margin_units);
  const std::int32_t gap = pixels(gap_units);
  const std::int32_t inside = std::max(0, width - 2 * margin);
  const auto put = [&](const Reference<css::awt::XWindow>& control, std::int32_t x, std::int32_t y,
                       std::int32_t wide, std::int32_t high) {
    if (!place) return;
    control->setVisible(wide > 0 && high > 0);
    control->setPosSize(x, y, wide, high, css::awt::PosSize::POSSIZE);
  };
  const auto height_of = [](const Reference<css::awt::XWindow>& text, std::int32_t wide) {
    const bool says_nothing =
        Reference<css::awt::XFixedText>(text, UNO_QUERY_THROW)->getText().isEmpty();
    return says_nothing ? 0 : text_height(text, wide);
  };
  std::int32_t y = margin;
  const std::int32_t words = height_of(instead_, inside);
  put(instead_, margin, y, words > 0 ? inside : 0, words);
  y += words;
  // One width for all buttons, so that what stands beside them begins at one edge.
  std::int32_t button_width = pixels(least_button_units);
  const std::int32_t most_width = std::max(button_width, inside / 3);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    button_width =
        std::max(button_width, static_cast<std::int32_t>(preferred_size(parts_[i].button).Width));
  }
  button_width = std::min(button_width, most_width);
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const Part& part = parts_[i];
    if (i >= rows_.size()) {
      for (const auto& control : {part.button, part.text, part.picture}) put(control, 0, 0, 0, 0);
      continue;
    }
    const css::awt::Size button = preferred_size(part.button);
    const std::int32_t left = margin + button_width + gap;
    const std::int32_t wide = std::max(0, inside - button_width - gap);
    const std::int32_t high = height_of(part.text, wide);
    put(part.button, margin, y, button_width, button.Height);
    put(part.text, left, y, wide, high);
    put(part.picture, left, y + high, wide, pixels(picture_units));
    y += std::max(static_cast<std::int32_t>(button.Height), high + pixels(picture_units)) + 2 * gap;
  }
  return y + margin;
}

std::int32_t GlanceWindow::pixels(std::int32_t units) const {
  return to_pixels(window_, css::awt::Size(0, units)).Height;
}

}  // namespace tenken::office
