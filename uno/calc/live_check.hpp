// SPDX-License-Identifier: MPL-2.0
// Checking while somebody types.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>
#include <functional>
#include <memory>

#include "uno/calc/session.hpp"
#include "uno/common/alarm.hpp"
#include "uno/common/settings.hpp"

namespace tenken::office {

/// Keeps a session's check up to date as long as somebody can see it: checks again once the
/// document was left alone for a moment, and waits while the office is busy with it. Whoever shows
/// the session has one.
class LiveCheck {
 public:
  /// `seen` tells whether anybody can see what is found.
  LiveCheck(const css::uno::Reference<css::uno::XComponentContext>& context,
            const css::uno::Reference<css::frame::XModel>& document,
            std::shared_ptr<Session> session, std::function<bool()> seen);
  ~LiveCheck();
  LiveCheck(const LiveCheck&) = delete;
  LiveCheck& operator=(const LiveCheck&) = delete;
  LiveCheck(LiveCheck&&) = delete;
  LiveCheck& operator=(LiveCheck&&) = delete;

  /// It came into sight: what happened meanwhile is looked at, if anything did.
  void catch_up();
  /// The settings were changed.
  void set_up(const Settings& chosen);

  /// Whether it keeps the check up to date: switched on, and the document is not too large for it.
  [[nodiscard]] bool active() const { return chosen_.live && !too_large_; }
  /// Whether a check is due in a moment.
  [[nodiscard]] bool pending() const { return alarm_.is_set(); }
  /// Switched on, but the document has too many cells.
  [[nodiscard]] bool too_large() const { return chosen_.live && too_large_; }

 private:
  void changed();
  void ring();
  [[nodiscard]] bool up_to_date() const;

  css::uno::Reference<css::uno::XComponentContext> context_;
  css::uno::WeakReference<css::frame::XModel> document_;
  std::shared_ptr<Session> session_;
  std::function<bool()> seen_;
  Settings chosen_;
  bool too_large_ = false;
  int refusals_ = 0;  // how often in turn the office was busy
  Alarm alarm_;
  int observer_ = 0;
};

}  // namespace tenken::office
