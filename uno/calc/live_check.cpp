// SPDX-License-Identifier: MPL-2.0
// When a document is checked again without being asked to.
#include "uno/calc/live_check.hpp"

#include <algorithm>
#include <utility>

#include "uno/calc/quiet.hpp"

namespace tenken::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;

LiveCheck::LiveCheck(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::frame::XModel>& document,
                     std::shared_ptr<Session> session, std::function<bool()> seen)
    : context_(context),
      document_(document),
      session_(std::move(session)),
      seen_(std::move(seen)),
      chosen_(settings(context)),
      alarm_(context, [this] { ring(); }) {
  observer_ = session_->observe_changes([this] { changed(); });
}

LiveCheck::~LiveCheck() { session_->forget(observer_); }

bool LiveCheck::up_to_date() const {
  return session_->result() != nullptr ? !session_->stale() : !session_->failure().empty();
}

void LiveCheck::catch_up() {
  if (!pending() && chosen_.live && !up_to_date()) changed();
}

void LiveCheck::set_up(const Settings& chosen) {
  chosen_ = chosen;
  too_large_ = false;
  catch_up();
}

void LiveCheck::changed() {
  if (!chosen_.live) return;
  // Asked once for many changes: a macro makes thousands.
  if (!pending() && !seen_()) return;
  refusals_ = 0;
  alarm_.set(chosen_.delay);
}

void LiveCheck::ring() {
  const Reference<css::frame::XModel> document(document_.get(), UNO_QUERY);
  if (!document.is() || !chosen_.live || up_to_date() || !seen_()) return;
  if (session_->saving() || !is_quiet(context_, document)) {
    // Asked again soon, then ever more seldom: a question may stay open over lunch.
    constexpr int most_doublings = 5;
    constexpr std::chrono::milliseconds least{100};
    refusals_ = std::min(refusals_ + 1, most_doublings);
    alarm_.set(std::max(chosen_.delay, least) * (1 << refusals_));
    return;
  }
  const bool was_too_large = too_large_;
  too_large_ = cells_to_read(document) > chosen_.most_cells;
  if (!too_large_) {
    // The last statement: what is told may end this object.
    session_->check_live(context_);
  } else if (!was_too_large) {
    session_->tell_again();
  }
}

}  // namespace tenken::office
