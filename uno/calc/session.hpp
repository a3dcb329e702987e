// SPDX-License-Identifier: MPL-2.0
// What is known of an open document between two checks.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "logic/check/checker.hpp"
#include "logic/message/message.hpp"
#include "logic/view/last_year.hpp"
#include "logic/view/panel_list.hpp"

namespace tenken::office {

/// The last check of one open document. Every window on the document shares it, and it outlives
/// their panels, which the office makes anew when the theme changes. Ends when the document is
/// closed.
class Session {
 public:
  explicit Session(const css::uno::Reference<css::frame::XModel>& document);

  /// Checks the document as it stands now and tells the observers. After the document was closed it
  /// does nothing.
  void check(const css::uno::Reference<css::uno::XComponentContext>& context);

  /// The same without being asked for: remark() tells what a person's typing mended, or broke.
  void check_live(const css::uno::Reference<css::uno::XComponentContext>& context);

  /// Makes the fix of finding `index` of the check numbered `revision`, one step of the undo list,
  /// and checks again; remark() tells what came of it. A list that is out of date is no reason to
  /// refuse, as long as the cells themselves hold what the fix expects.
  void fix(const css::uno::Reference<css::uno::XComponentContext>& context, std::size_t index,
           int revision);

  /// Checks, makes every fix that needs no question as one step of the undo list, and checks again;
  /// remark() tells what came of it.
  void mend_all(const css::uno::Reference<css::uno::XComponentContext>& context);

  /// Calls finding `index` of the check numbered `revision` right as it is, for `reason`, as `by`
  /// says; one step of the undo list. Checks again; remark() tells what came of it.
  void waive(const css::uno::Reference<css::uno::XComponentContext>& context, std::size_t index,
             int revision, const std::string& reason, const std::string& by);

  /// Takes back that somebody called the finding right; otherwise as waive().
  void withdraw(const css::uno::Reference<css::uno::XComponentContext>& context, std::size_t index,
                int revision);

  /// Remembers `file` as last year's workbook in the document, or forgets it: one step of the undo
  /// list. Checks again; remark() tells what came of it.
  void compare_with(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const std::optional<std::string>& file);

  /// The last check; nullptr before the first.
  [[nodiscard]] const check::Result* result() const { return result_ ? &*result_ : nullptr; }
  /// What went wrong when the last check could not be done; else "".
  [[nodiscard]] const std::string& failure() const { return failure_; }
  /// What came of what was last done here, for a person to read; empty after a mere check and once
  /// the document was changed otherwise.
  [[nodiscard]] const message::Message& remark() const { return remark_; }
  /// What became of last year's workbook in the last check.
  [[nodiscard]] const view::LastYearState& last_year() const { return last_year_; }
  /// What a person wants to see of the list: that of the panel in which it was said last, for the
  /// next one.
  [[nodiscard]] const view::ListFilter& filter() const { return filter_; }
  void set_filter(view::ListFilter filter) { filter_ = std::move(filter); }
  /// The document was changed after the last check.
  [[nodiscard]] bool stale() const { return stale_; }
  /// Grows with each check: tells one list of findings from the next when they have the same
  /// length.
  [[nodiscard]] int revision() const { return revision_; }

  /// Calls `observer` after each check and when the result becomes stale, until forget().
  int observe(std::function<void()> observer);
  /// Calls `observer` at every change of the document, until forget().
  int observe_changes(std::function<void()> observer);
  void forget(int observer);
  /// Says something about what was just done; the observers show it.
  void say(message::Message remark);
  /// Points at a finding, by its identity: whoever shows the list chooses it.
  void point_at(std::string id);
  /// The finding that was pointed at last, once: "" afterwards.
  [[nodiscard]] std::string take_pointed_at() { return std::exchange(pointed_at_, {}); }
  /// Calls the observers though nothing was checked.
  void tell_again() const { tell(); }

  /// The document was changed by a person or a macro.
  void document_changed();
  /// The document begins to be saved, or has been.
  void set_saving(bool saving) { saving_ = saving; }
  [[nodiscard]] bool saving() const { return saving_; }

 private:
  /// `result` is the check of the document as it stands now, after what `remark` tells.
  void accept(const css::uno::Reference<css::uno::XComponentContext>& context, check::Result result,
              message::Message remark = {});
  /// What was asked for could not be done at all.
  void fail(const css::uno::Exception& exception);
  using Document = css::uno::Reference<css::frame::XModel>;
  /// Does `action` with the document while it is there.
  void attempt(const std::function<void(const Document&)>& action);
  /// Does `action` with a finding of the last check. What it gives is why it was refused; when that
  /// is empty the document is checked again, and `done` is the remark.
  using Action =
      std::function<message::Message(const Document&, const check::Finding&, const check::Result&)>;
  void act(const css::uno::Reference<css::uno::XComponentContext>& context, std::size_t index,
           int revision, const Action& action,
           const std::function<message::Message(const check::Finding&)>& done);
  void tell() const;
  /// Calls each of them. One may forget itself, or others, while it is told.
  static void call(const std::map<int, std::function<void()>>& observers);

  css::uno::WeakReference<css::frame::XModel> document_;
  std::optional<check::Result> result_;
  std::string failure_;
  message::Message remark_;
  view::LastYearState last_year_;
  view::ListFilter filter_;
  std::string pointed_at_;
  bool stale_ = false;
  bool saving_ = false;
  int revision_ = 0;
  int next_observer_ = 1;
  std::map<int, std::function<void()>> observers_;
  std::map<int, std::function<void()>> change_observers_;
};

/// The session of `document`, made at the first call; nullptr for what is no Calc document.
[[nodiscard]] std::shared_ptr<Session> session_of(
    const css::uno::Reference<css::frame::XModel>& document);

}  // namespace tenken::office
