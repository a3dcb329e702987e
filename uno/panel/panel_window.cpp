// SPDX-License-Identifier: MPL-2.0
// The panel's controls: filled, laid out and listened to.
#include "uno/panel/panel_window.hpp"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <iterator>
#include <utility>

#include "uno/common/later.hpp"
#include "uno/common/strings.hpp"
#include "uno/panel/panel_builder.hpp"
#include "uno/panel/panel_controls.hpp"
#include "uno/panel/panel_events.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

// In the unit of dialogs, a quarter of a letter's width and an eighth of its height.
constexpr std::int32_t minimal_units = 120;  // some 250 pixels
constexpr std::int32_t margin_units = 4;
constexpr std::int32_t gap_units = 3;
constexpr std::int32_t list_units = 70;  // some six lines
constexpr std::int32_t bar_units = 4;
constexpr std::int32_t fix_units = 18;     // two lines: it does not move the list when it changes
constexpr std::int32_t detail_units = 50;  // five lines of text
constexpr std::int32_t least_detail_units = 26;

}  // namespace

PanelWindow::PanelWindow(const Reference<css::uno::XComponentContext>& context,
                         const Reference<css::awt::XWindow>& parent,
                         const message::Language& language, PanelActions actions)
    : context_(context),
      window_(make_panel_root(context, parent)),
      controls_(window_, UNO_QUERY_THROW),
      parts_(controls_),
      events_(new PanelEvents(*this)),
      help_key_(new HelpKey(context, [this] { return explain_chosen(); })),
      actions_(std::move(actions)) {
  add_panel_controls(controls_, language);
  tree_ = std::make_unique<PanelTree>(
      context_, controls_->getControl(rtl::OUString::createFromAscii(control::list)));
  listen();
}

PanelWindow::~PanelWindow() {
  help_key_->forget();
  events_->forget();
  end_panel_root(window_);
}

void PanelWindow::listen() {
  window_->addWindowListener(events_.get());
  for (const char* name :
       {control::check, control::mend_all, control::report, control::new_sheet, control::next_blank,
        control::close_hint, control::mend, control::waive, control::explain}) {
    const rtl::OUString command = rtl::OUString::createFromAscii(name);
    const Reference<css::awt::XButton> button(controls_->getControl(command), UNO_QUERY_THROW);
    button->setActionCommand(command);
    button->addActionListener(events_.get());
  }
  for (const char* link : control::links) {
    Reference<css::awt::XButton>(parts_.part(link), UNO_QUERY_THROW)
        ->addActionListener(events_.get());
  }
  Reference<css::awt::XCheckBox>(parts_.part(control::live), UNO_QUERY_THROW)
      ->addItemListener(events_.get());
  for (const char* choice : {control::filter, control::order}) {
    Reference<css::awt::XListBox>(parts_.part(choice), UNO_QUERY_THROW)
        ->addItemListener(events_.get());
  }
  Reference<css::awt::XTextComponent>(parts_.part(control::search), UNO_QUERY_THROW)
      ->addTextListener(events_.get());
  const Reference<css::awt::XWindow> list = parts_.part(control::list);
  list->addKeyListener(events_.get());
  list->addMouseListener(events_.get());
  Reference<css::view::XSelectionSupplier>(list, UNO_QUERY_THROW)
      ->addSelectionChangeListener(events_.get());
  for (const Reference<css::awt::XControl>& each : controls_->getControls()) {
    Reference<css::awt::XWindow>(each, UNO_QUERY_THROW)->addFocusListener(help_key_.get());
  }
}

void PanelWindow::show(view::PanelContent content) {
  content_ = std::move(content);
  asked_to_mend_all_ = false;
  parts_.set_text(control::form, content_.form);
  parts_.set_text(control::verdict, content_.verdict);
  parts_.set_text(control::progress, content_.progress);
  parts_.set_progress(control::progress_bar, content_.filled, content_.to_fill, content_.progress);
  parts_.set_label(control::next_blank, content_.next);
  parts_.set_text(control::hint, content_.hint);
  parts_.set_text(control::notice, content_.notice);
  parts_.set_text(control::remark, content_.remark);
  parts_.set_text(control::list_title, content_.counts);
  parts_.enable(control::check, content_.subject != view::Subject::none);
  const Reference<css::awt::XCheckBox> live(parts_.part(control::live), UNO_QUERY_THROW);
  const sal_Int16 ticked = content_.live ? 1 : 0;
  if (live->getState() != ticked) live->setState(ticked);
  parts_.set_label(control::mend_all, content_.mend_all);
  parts_.enable(control::mend_all, content_.can_mend_all);
  show_filter();
  tree_->show(content_.rows, content_.groups);
  show_chosen();
  lay_out_anew();
}

void PanelWindow::show_filter() {
  showing_ = true;
  show_choice(control::filter, content_.filters, static_cast<std::size_t>(content_.filter.show));
  show_choice(control::order, content_.orders, static_cast<std::size_t>(content_.filter.order));
  // A panel that is made anew, as at a change of theme, has it empty.
  const Reference<css::awt::XTextComponent> search(parts_.part(control::search), UNO_QUERY_THROW);
  const rtl::OUString sought = to_ustring(content_.filter.search);
  if (search->getText() != sought) search->setText(sought);
  showing_ = false;
}

void PanelWindow::show_choice(const char* name, const std::vector<std::string>& items,
                              std::size_t chosen) {
  const Reference<css::awt::XListBox> box(parts_.part(name), UNO_QUERY_THROW);
  css::uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(items.size()));
  std::ranges::transform(items, names.getArray(),
                         [](const std::string& item) { return to_ustring(item); });
  if (box->getItems() != names) {
    box->removeItems(0, box->getItemCount());
    box->addItems(names, 0);
    parts_.forget_size(name);
  }
  const auto place = static_cast<sal_Int16>(chosen);
  if (!items.empty() && box->getSelectedItemPos() != place) box->selectItemPos(place, true);
}

void PanelWindow::filter() {
  if (showing_) return;
  const auto chosen = [this](const char* name) {
    return std::max<sal_Int16>(
        0, Reference<css::awt::XListBox>(parts_.part(name), UNO_QUERY_THROW)->getSelectedItemPos());
  };
  const Reference<css::awt::XTextComponent> search(parts_.part(control::search), UNO_QUERY_THROW);
  const view::ListFilter wanted = {.show = static_cast<view::Show>(chosen(control::filter)),
                                   .order = static_cast<view::Order>(chosen(control::order)),
                                   .search = to_utf8(search->getText())};
  const PanelActions actions = actions_;
  actions.set_filter(wanted);
}

bool PanelWindow::is(const Reference<css::uno::XInterface>& source, const char* name) const {
  return Reference<css::uno::XInterface>(parts_.part(name), UNO_QUERY) == source;
}

void PanelWindow::choose(const std::string& id) {
  const auto row = std::ranges::find(content_.rows, id, &view::PanelRow::id);
  if (row == content_.rows.end()) return;
  tree_->choose(static_cast<std::size_t>(row - content_.rows.begin()));
  show_chosen();
}

void PanelWindow::say(const std::string& text) {
  if (text == content_.remark) return;
  content_.remark = text;
  parts_.set_text(control::remark, text);
  lay_out_anew();
}

void PanelWindow::show_chosen() {
  asked_to_mend_all_ = false;
  parts_.set_label(control::mend_all, content_.mend_all);
  const view::PanelRow* const row = chosen_row();
  parts_.set_text(control::detail, row == nullptr ? std::string() : row->detail);
  parts_.set_text(control::fix, row == nullptr ? std::string() : row->fix);
  parts_.enable(control::mend, row != nullptr && row->mendable);
  const bool waived = row != nullptr && row->waived;
  parts_.set_label(control::waive, waived ? content_.withdraw : content_.waive);
  parts_.enable(control::waive, waived || (row != nullptr && row->waivable));
  parts_.enable(control::explain, row != nullptr);
  show_links(row == nullptr ? std::vector<view::Link>() : row->links);
}

void PanelWindow::show_links(const std::vector<view::Link>& links) {
  const bool other = links != links_;
  links_ = links;
  for (std::size_t i = 0; i < links.size(); ++i) {
    parts_.set_label(control::links[i], links[i].label);
    parts_.set_help(control::links[i], links[i].title);
  }
  if (!other) return;
  // Not now: the tree is in the midst of moving its selection, takes the old line's away first, and
  // loses its way when it is given another size meanwhile.
  do_later(context_, [events = events_] { events->lay_out_anew(); });
}

const view::PanelRow* PanelWindow::chosen_row() const {
  const std::optional<std::size_t> row = tree_->chosen();
  return row && *row < content_.rows.size() ? &content_.rows[*row] : nullptr;
}

void PanelWindow::act(const std::function<void(const view::PanelRow& row)>& action) {
  const view::PanelRow* const row = chosen_row();
  if (row == nullptr) return;
  // Copied: what is done fills the list anew.
  const view::PanelRow target = *row;
  action(target);
}

bool PanelWindow::explain_chosen() const {
  if (chosen_row() == nullptr) return false;
  do_later(context_, [events = events_] { events->explain_chosen(); });
  return true;
}

void PanelWindow::mend_all() {
  if (!asked_to_mend_all_) {
    // What would be done is shown first, where the chosen finding's text is; the second press does
    // it. No box: it would hide the cells of which it speaks.
    asked_to_mend_all_ = true;
    parts_.set_label(control::mend_all, content_.mend_all_now);
    parts_.set_text(control::fix, content_.mend_all_question);
    parts_.set_text(control::detail, content_.mend_all_list);
    return lay_out_anew();
  }
  const PanelActions actions = actions_;
  actions.mend_all();
}

void PanelWindow::go_to(std::optional<std::size_t> row, bool stay) {
  if (!row || *row >= content_.rows.size()) return;
  // Copied: on the way the office may check again and fill the list anew.
  const view::PanelRow target = content_.rows[*row];
  const PanelActions actions = actions_;
  actions.go_to(target, stay);
}

void PanelWindow::go_to_next_blank() {
  if (!content_.next_cell) return;
  const view::Link target = *content_.next_cell;
  const PanelActions actions = actions_;
  actions.follow(target);
}

void PanelWindow::follow(std::size_t link) {
  if (link >= links_.size()) return;
  const view::Link target = links_[link];
  const PanelActions actions = actions_;
  actions.follow(target);
}

view::Spacing PanelWindow::spacing() const {
  return {.margin = parts_.to_pixels(0, margin_units).Height,
          .gap = parts_.to_pixels(0, gap_units).Height};
}

std::vector<PanelWindow::Place> PanelWindow::places() const {
  parts_.look_at_font();
  const bool listed = !content_.rows.empty();
  const auto units = [this](std::int32_t height) { return parts_.to_pixels(0, height).Height; };
  auto nothing = view::Line{.height = [](std::int32_t /*width*/) { return 0; }};
  const auto fixed = [&](std::int32_t height, std::int32_t stretch = 0) {
    if (!listed) return nothing;
    return view::Line{.height = [pixels = units(height)](std::int32_t /*width*/) { return pixels; },
                      .stretch = stretch};
  };

  // The short ones first: they stand side by side also where the panel is narrow.
  std::vector<const char*> for_all = {control::check};
  if (content_.subject == view::Subject::form) for_all.push_back(control::report);
  if (!content_.mend_all.empty()) for_all.push_back(control::mend_all);
  if (content_.offer_template) for_all.push_back(control::new_sheet);
  const std::vector<const char*> for_one = {control::mend, control::waive, control::explain};
  std::vector<const char*> links;
  if (!links_.empty()) links.push_back(control::links_title);
  for (std::size_t i = 0; i < links_.size(); ++i) links.push_back(control::links[i]);
  // Where no form was recognised nothing can be mended.
  const bool form = listed && content_.subject == view::Subject::form;
  const bool blanks = !content_.progress.empty();

  // A remark takes its room from the text below it, so that the button that caused it stays where
  // it is, to be pressed again.
  view::Line detail = fixed(detail_units, 1);
  if (listed) {
    detail.height = [this, full = units(detail_units), least = units(least_detail_units),
                     gap = units(gap_units)](std::int32_t width) {
      const std::int32_t remark = parts_.text_height(control::remark, width);
      return remark > 0 ? std::max(least, full - remark - gap) : full;
    };
  }

  // The list takes three quarters of what is left, the chosen finding's text the rest.
  const auto flowing = [&](std::vector<const char*> controls, bool shown) {
    const view::Line line = shown ? button_line(controls) : nothing;
    return Place{std::move(controls), line, true};
  };
  const auto bar =
      view::Line{.height = [pixels = units(bar_units)](std::int32_t /*width*/) { return pixels; }};
  return {
      {{control::form}, text_line(control::form)},
      {{control::verdict}, text_line(control::verdict)},
      flowing({control::progress, control::next_blank}, blanks),
      {{control::progress_bar}, blanks ? bar : nothing},
      flowing(for_all, true),
      {{control::live},
       content_.subject == view::Subject::none ? nothing : box_line(control::live)},
      {{control::hint}, text_line(control::hint)},
      flowing({control::close_hint}, !content_.hint.empty()),
      {{control::notice}, text_line(control::notice)},
      flowing({control::filter, control::order}, content_.filtered),
      flowing({control::search_title, control::search}, content_.filtered),
      {{control::list_title}, listed ? text_line(control::list_title) : nothing},
      {{control::list}, fixed(list_units, 3)},
      {{control::fix}, form ? fixed(fix_units) : nothing},
      flowing(for_one, form),
      flowing(links, form && !links.empty()),
      {{control::remark}, text_line(control::remark)},
      {{control::detail_title}, listed ? text_line(control::detail_title) : nothing},
      {{control::detail}, detail},
  };
}

namespace {

template <typename Places>
std::vector<view::Line> lines_of(const Places& places) {
  std::vector<view::Line> lines;
  lines.reserve(places.size());
  for (const auto& each : places) lines.push_back(each.line);
  return lines;
}

}  // namespace

std::int32_t PanelWindow::needed_height(std::int32_t width) const {
  return view::needed_height(lines_of(places()), width, spacing());
}

void PanelWindow::lay_out() {
  const css::awt::Rectangle size = window_->getPosSize();
  const std::vector<Place> all = places();
  const std::vector<view::Box> boxes =
      view::arrange(lines_of(all), actions_.take_width(size.Width), size.Height, spacing());
  const bool chosen_in_sight = tree_->chosen_in_sight();
  // What flows is not among the places when it is not shown.
  if (content_.subject != view::Subject::form) parts_.place(control::report, {});
  if (content_.mend_all.empty()) parts_.place(control::mend_all, {});
  if (!content_.offer_template) parts_.place(control::new_sheet, {});
  for (std::size_t i = links_.size(); i < std::size(control::links); ++i) {
    parts_.place(control::links[i], {});
  }
  if (links_.empty()) parts_.place(control::links_title, {});
  for (std::size_t i = 0; i < all.size(); ++i) {
    const view::Box& box = boxes[i];
    const std::vector<const char*>& controls = all[i].controls;
    if (controls.empty()) continue;
    if (!all[i].flows) {
      parts_.place(controls.front(), box);
      continue;
    }
    const std::vector<view::Box> inside = button_boxes(controls, box.width);
    for (std::size_t b = 0; b < controls.size(); ++b) {
      view::Box button = inside[b];
      button.x += box.x;
      button.y += box.y;
      parts_.place(controls[b], box.height > 0 ? button : view::Box{});
    }
  }
  // The chosen finding's own buttons may leave the list too low for its line.
  if (chosen_in_sight) tree_->show_chosen();
}

void PanelWindow::lay_out_anew() {
  lay_out();
  actions_.other_height();
}

view::Line PanelWindow::text_line(const char* name) const {
  return {.height = [this, name](std::int32_t width) { return parts_.text_height(name, width); }};
}

view::Line PanelWindow::box_line(const char* name) const {
  return {.height = [this, name](std::int32_t /*width*/) {
    return parts_.preferred_size(name).Height;
  }};
}

view::Line PanelWindow::button_line(const std::vector<const char*>& buttons) const {
  return {.height = [this, buttons](std::int32_t width) {
    const std::vector<view::Box> boxes = button_boxes(buttons, width);
    std::int32_t height = 0;
    for (const view::Box& box : boxes) height = std::max(height, box.y + box.height);
    return height;
  }};
}

std::vector<view::Box> PanelWindow::button_boxes(const std::vector<const char*>& buttons,
                                                 std::int32_t width) const {
  std::vector<view::Piece> pieces;
  std::int32_t height = 0;
  for (const char* name : buttons) {
    const css::awt::Size size = parts_.preferred_size(name);
    pieces.push_back({.width = size.Width, .height = size.Height});
    height = std::max(height, static_cast<std::int32_t>(size.Height));
  }
  // Words beside buttons stay as low as they are; what is pressed or typed into is alike.
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    if (!parts_.is_label(buttons[i])) pieces[i].height = height;
  }
  const std::int32_t gap = parts_.to_pixels(0, gap_units).Height;
  // What is chosen from is cut before it takes a whole line.
  if (!buttons.empty() && buttons.front() == control::filter) {
    for (view::Piece& piece : pieces) piece.width = std::min(piece.width, (width - gap) / 2);
  }
  // What somebody types into has no width of its own: it takes what is left of its line.
  if (!buttons.empty() && buttons.back() == control::search) {
    pieces.back().width = std::max(width - pieces.front().width - gap, width / 3);
  }
  return view::flow(pieces, width, gap);
}

std::int32_t PanelWindow::minimal_width() const { return parts_.to_pixels(minimal_units, 0).Width; }

}  // namespace tenken::office
