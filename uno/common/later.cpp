// SPDX-License-Identifier: MPL-2.0
// Something that runs when the office is back in its main loop.
#include "uno/common/later.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

namespace tenken::office {
namespace {

class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  explicit Callback(std::function<void()> action) : action_(std::move(action)) {}
  void SAL_CALL notify(const css::uno::Any& /*data*/) override { action_(); }

 private:
  std::function<void()> action_;
};

}  // namespace

void do_later(const css::uno::Reference<css::uno::XComponentContext>& context,
              std::function<void()> action) {
  const auto loop = css::awt::AsyncCallback::create(context);
  loop->addCallback(new Callback(std::move(action)), css::uno::Any());
}

}  // namespace tenken::office
