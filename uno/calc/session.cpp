// SPDX-License-Identifier: MPL-2.0
// What is known of an open document between two checks.
#include "uno/calc/session.hpp"

#include <com/sun/star/uno/Exception.hpp>
#include <mutex>
#include <utility>
#include <vector>

#include "logic/view/what_changed.hpp"
#include "uno/calc/change_listener.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/last_year.hpp"
#include "uno/calc/mend.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/calc/waivers.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::msg;

/// The sessions of the open documents, by the document's identity. Holds no reference to a
/// document: the office is gone before this is.
class Sessions {
 public:
  std::shared_ptr<Session> of(const Reference<css::frame::XModel>& document) {
    // UNO's identity of an object is its XInterface.
    const Reference<css::uno::XInterface> identity(document, UNO_QUERY);
    const void* key = identity.get();
    {
      const std::lock_guard lock(mutex_);
      if (const auto found = sessions_.find(key); found != sessions_.end()) return found->second;
    }
    auto session = std::make_shared<Session>(document);
    const bool listening = listen_to_changes(
        document,
        [weak = std::weak_ptr(session)] {
          if (const auto changed = weak.lock()) changed->document_changed();
        },
        [this, key] { end(key); },
        [weak = std::weak_ptr(session)](bool saving) {
          if (const auto saved = weak.lock()) saved->set_saving(saving);
        });
    if (!listening) return session;
    const std::lock_guard lock(mutex_);
    sessions_.emplace(key, session);
    return session;
  }

 private:
  void end(const void* key) {
    const std::lock_guard lock(mutex_);
    sessions_.erase(key);
  }

  std::mutex mutex_;
  std::map<const void*, std::shared_ptr<Session>> sessions_;
};

Sessions& sessions() {
  static Sessions instance;
  return instance;
}

message::Message mended(const check::Finding& finding) {
  if (finding.fix->recalculates) return msg("計算し直しました。");
  return msg("直しました: {1}。取り消すには Ctrl+Z を押してください。", finding.fix->title);
}

message::Message all_mended(const Mended& mended) {
  if (mended.count == 0 && mended.refusal.empty()) return msg("まとめて直せるものはありません。");
  if (mended.count == 0) return mended.refusal;
  message::Message done =
      message::msgn("{1} 件を直しました。取り消すには Ctrl+Z を押してください。",
                    "{1} 件を直しました。取り消すには Ctrl+Z を押してください。",
                    static_cast<long>(mended.count), mended.count);
  if (mended.refusal.empty()) return done;
  return msg("{1}直せなかったものがあります。{2}", std::move(done), mended.refusal);
}

}  // namespace

Session::Session(const Reference<css::frame::XModel>& document) : document_(document) {}

void Session::check(const Reference<css::uno::XComponentContext>& context) {
  attempt([&](const Document& document) { accept(context, check_document(context, document)); });
}

void Session::check_live(const Reference<css::uno::XComponentContext>& context) {
  attempt([&](const Document& document) {
    check::Result result = check_document(context, document);
    message::Message remark;
    if (result_) remark = view::what_changed(*result_, result);
    accept(context, std::move(result), std::move(remark));
  });
}

void Session::fix(const Reference<css::uno::XComponentContext>& context, std::size_t index,
                  int revision) {
  act(
      context, index, revision,
      [&](const auto& document, const check::Finding& finding, const check::Result& result) {
        return mend(context, document, finding, result);
      },
      mended);
}

void Session::waive(const Reference<css::uno::XComponentContext>& context, std::size_t index,
                    int revision, const std::string& reason, const std::string& by) {
  act(
      context, index, revision,
      [&](const auto& document, const check::Finding& finding, const check::Result& result) {
        return office::waive(context, document, finding, result, reason, by);
      },
      [](const check::Finding&) {
        return msg("了承しました。取り消せるよう、一覧の終わりに残します。");
      });
}

void Session::withdraw(const Reference<css::uno::XComponentContext>& context, std::size_t index,
                       int revision) {
  act(
      context, index, revision,
      [&](const auto& document, const check::Finding& finding, const check::Result& /*result*/) {
        if (!finding.waived) return msg("この項目は了承されていません。");
        return office::withdraw(context, document, *finding.waived);
      },
      [](const check::Finding&) { return msg("了承を取り消しました。"); });
}

void Session::attempt(const std::function<void(const Document&)>& action) {
  const Document document(document_.get(), UNO_QUERY);
  if (!document.is()) return;
  try {
    action(document);
  } catch (const css::uno::Exception& exception) {
    fail(exception);
  }
}

void Session::act(const Reference<css::uno::XComponentContext>& context, std::size_t index,
                  int revision, const Action& action,
                  const std::function<message::Message(const check::Finding&)>& done) {
  attempt([&](const Document& document) {
    if (!result_ || revision != revision_ || index >= result_->findings.size()) {
      return say(msg("点検の結果が新しくなりました。項目をもう一度選んでください。"));
    }
    // A copy: the document reports each change, and who hears it may check again.
    const check::Result result = *result_;
    const check::Finding& finding = result.findings[index];
    message::Message refusal = action(document, finding, result);
    if (!refusal.empty()) return say(std::move(refusal));
    accept(context, check_document(context, document), done(finding));
  });
}

void Session::mend_all(const Reference<css::uno::XComponentContext>& context) {
  attempt([&](const Document& document) {
    check::Result result = check_document(context, document);
    const Mended mended = office::mend_all(context, document, result);
    accept(context, std::move(result), all_mended(mended));
  });
}

void Session::compare_with(const Reference<css::uno::XComponentContext>& context,
                           const std::optional<std::string>& file) {
  attempt([&](const Document& document) {
    if (message::Message refusal = set_last_year(context, document, file); !refusal.empty()) {
      return say(std::move(refusal));
    }
    check::Result result = check_document(context, document);
    const std::size_t disagreements = view::between_workbooks(result);
    message::Message remark;
    if (!file) {
      remark = msg("前年度のシートとの比較をやめました。");
    } else if (!result.others.empty()) {
      remark = disagreements == 0
                   ? msg("前年度のシートと比べました。食い違うところはありません。")
                   : message::msgn("前年度のシートと比べました。確認するところが {1} 件あります。",
                                   "前年度のシートと比べました。確認するところが {1} 件あります。",
                                   static_cast<long>(disagreements), disagreements);
    }
    accept(context, std::move(result), std::move(remark));
  });
}

void Session::accept(const Reference<css::uno::XComponentContext>& context, check::Result result,
                     message::Message remark) {
  const Reference<css::frame::XModel> document(document_.get(), UNO_QUERY);
  const auto last_year = document.is() ? last_year_of(context, document) : std::nullopt;
  last_year_ = last_year ? view::last_year_state(last_year->file, last_year->problem, result)
                         : view::LastYearState();
  result_ = std::move(result);
  failure_.clear();
  remark_ = std::move(remark);
  stale_ = false;
  ++revision_;
  tell();
}

void Session::fail(const css::uno::Exception& exception) {
  result_.reset();
  last_year_ = {};
  failure_ = to_utf8(exception.Message);
  remark_ = {};
  stale_ = false;
  ++revision_;
  tell();
}

void Session::say(message::Message remark) {
  remark_ = std::move(remark);
  tell();
}

void Session::point_at(std::string id) {
  pointed_at_ = std::move(id);
  tell();
}

int Session::observe(std::function<void()> observer) {
  observers_.emplace(next_observer_, std::move(observer));
  return next_observer_++;
}

int Session::observe_changes(std::function<void()> observer) {
  change_observers_.emplace(next_observer_, std::move(observer));
  return next_observer_++;
}

void Session::forget(int observer) {
  observers_.erase(observer);
  change_observers_.erase(observer);
}

void Session::document_changed() {
  if (!stale_ && (result_ || !failure_.empty())) {
    stale_ = true;
    remark_ = {};
    tell();
  }
  call(change_observers_);
}

void Session::tell() const { call(observers_); }

void Session::call(const std::map<int, std::function<void()>>& observers) {
  // A copy of the numbers: one that was forgotten meanwhile is not called.
  std::vector<int> numbers;
  numbers.reserve(observers.size());
  for (const auto& [number, observer] : observers) numbers.push_back(number);
  for (const int number : numbers) {
    const auto found = observers.find(number);
    if (found == observers.end()) continue;
    const std::function<void()> observer = found->second;
    observer();
  }
}

std::shared_ptr<Session> session_of(const Reference<css::frame::XModel>& document) {
  if (!document.is() || !is_spreadsheet(document)) return nullptr;
  return sessions().of(document);
}

}  // namespace tenken::office
