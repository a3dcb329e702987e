// SPDX-License-Identifier: MPL-2.0
// Something that runs when the office is back in its main loop.
#include "uno/common/later.hpp"

#include <atomic>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <exception>
#include <future>
#include <memory>
#include <thread>
#include <utility>

namespace tenken::office {
namespace {

/// The main loop's thread, once it has called one of us. Before that nothing of ours runs there
/// that could be disturbed.
std::atomic<std::thread::id>& main_thread() {
  static std::atomic<std::thread::id> thread;
  return thread;
}

class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  explicit Callback(std::function<void()> action) : action_(std::move(action)) {}
  void SAL_CALL notify(const css::uno::Any& /*data*/) override {
    main_thread() = std::this_thread::get_id();
    action_();
  }

 private:
  std::function<void()> action_;
};

}  // namespace

void do_later(const css::uno::Reference<css::uno::XComponentContext>& context,
              std::function<void()> action) {
  const auto loop = css::awt::AsyncCallback::create(context);
  loop->addCallback(new Callback(std::move(action)), css::uno::Any());
}

void do_in_main_loop(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const std::function<void()>& action) {
  const std::thread::id main = main_thread();
  if (main == std::thread::id() || main == std::this_thread::get_id()) return action();
  const auto done = std::make_shared<std::promise<void>>();
  do_later(context, [action, done] {
    try {
      action();
      done->set_value();
    } catch (...) {
      done->set_exception(std::current_exception());
    }
  });
  done->get_future().get();
}

}  // namespace tenken::office
