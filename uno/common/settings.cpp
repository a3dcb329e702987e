// SPDX-License-Identifier: MPL-2.0
// Tenken's settings in the office's registry.
#include "uno/common/settings.hpp"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XHierarchicalNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XChangesListener.hpp>
#include <com/sun/star/util/XChangesNotifier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>
#include <utility>

#include "uno/common/later.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr const char* live_enabled = "Live/Enabled";
constexpr const char* live_delay = "Live/Delay";
constexpr const char* live_most_cells = "Live/MostCells";
constexpr const char* panel_hint = "Panel/Hint";
constexpr const char* language = "Language";
constexpr const char* division = "DivisionSettings";
constexpr const char* severities = "Rules/Severities";
constexpr const char* thresholds = "Rules/Thresholds";
constexpr const char* forms = "Forms";

Reference<css::uno::XInterface> open_settings(const Reference<css::uno::XComponentContext>& context,
                                              const char* service) {
  css::uno::Sequence<Any> arguments(1);
  arguments.getArray()[0] <<=
      css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.tenken.Options")));
  return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
      rtl::OUString::createFromAscii(service), arguments);
}

/// nullptr where there are none.
Reference<css::container::XHierarchicalNameAccess> read_access(
    const Reference<css::uno::XComponentContext>& context) {
  try {
    return {open_settings(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY};
  } catch (const css::uno::Exception&) {
    return {};
  }
}

template <typename Value>
Value value_of(const Reference<css::container::XHierarchicalNameAccess>& access, const char* path,
               Value otherwise) {
  access->getByHierarchicalName(rtl::OUString::createFromAscii(path)) >>= otherwise;
  return otherwise;
}

}  // namespace

Settings settings(const Reference<css::uno::XComponentContext>& context) {
  Settings result;
  const auto access = read_access(context);
  if (!access.is()) return result;
  result.live = value_of(access, live_enabled, result.live);
  const auto delay = value_of(access, live_delay, static_cast<sal_Int32>(result.delay.count()));
  result.delay = std::chrono::milliseconds(std::max<sal_Int32>(0, delay));
  const auto most = value_of(access, live_most_cells, static_cast<sal_Int32>(result.most_cells));
  result.most_cells = static_cast<std::size_t>(std::max<sal_Int32>(0, most));
  result.hint = value_of(access, panel_hint, result.hint);
  result.language = to_utf8(value_of(access, language, rtl::OUString()));
  const auto text = [&](const char* path) {
    return to_utf8(value_of(access, path, rtl::OUString()));
  };
  result.division = text(division);
  result.rules = {.severities = text(severities), .thresholds = text(thresholds)};
  result.forms = text(forms);
  return result;
}

bool keep_settings(const Reference<css::uno::XComponentContext>& context, const Settings& wanted) {
  try {
    const Reference<css::container::XHierarchicalNameReplace> access(
        open_settings(context, "com.sun.star.configuration.ConfigurationUpdateAccess"),
        UNO_QUERY_THROW);
    bool all = true;
    const auto put = [&](const char* path, const Any& value) {
      const rtl::OUString name = rtl::OUString::createFromAscii(path);
      if (access->getByHierarchicalName(name) == value) return;
      try {
        access->replaceByHierarchicalName(name, value);
      } catch (const css::uno::Exception&) {
        all = false;  // an administrator has made it final
      }
    };
    put(live_enabled, Any(wanted.live));
    put(live_delay, Any(static_cast<sal_Int32>(wanted.delay.count())));
    put(live_most_cells, Any(static_cast<sal_Int32>(wanted.most_cells)));
    put(panel_hint, Any(wanted.hint));
    put(language, Any(to_ustring(wanted.language)));
    put(division, Any(to_ustring(wanted.division)));
    put(severities, Any(to_ustring(wanted.rules.severities)));
    put(thresholds, Any(to_ustring(wanted.rules.thresholds)));
    put(forms, Any(to_ustring(wanted.forms)));
    Reference<css::util::XChangesBatch>(access, UNO_QUERY_THROW)->commitChanges();
    return all;
  } catch (const css::uno::Exception&) {
    return false;
  }
}

namespace {

/// Keeps the settings with `member` changed alone.
bool keep_one(const Reference<css::uno::XComponentContext>& context, bool Settings::*member,
              bool wanted) {
  Settings all = settings(context);
  all.*member = wanted;
  return keep_settings(context, all);
}

}  // namespace

bool set_live(const Reference<css::uno::XComponentContext>& context, bool live) {
  return keep_one(context, &Settings::live, live);
}

bool close_hint(const Reference<css::uno::XComponentContext>& context) {
  return keep_one(context, &Settings::hint, false);
}

class SettingsWatch::Listener : public cppu::WeakImplHelper1<css::util::XChangesListener> {
 public:
  Listener(const Reference<css::uno::XComponentContext>& context, std::function<void()> changed)
      : context_(context), changed_(std::make_shared<std::function<void()>>(std::move(changed))) {}

  void SAL_CALL changesOccurred(const css::util::ChangesEvent& /*event*/) override {
    // Whoever changes a setting may do so from any thread.
    do_later(context_, [weak = std::weak_ptr(changed_)] {
      const auto changed = weak.lock();
      if (changed && *changed) (*changed)();
    });
  }
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}
  void forget() { *changed_ = nullptr; }

 private:
  Reference<css::uno::XComponentContext> context_;
  std::shared_ptr<std::function<void()>> changed_;
};

class SettingsWatch::Impl {
 public:
  Impl(const Reference<css::uno::XComponentContext>& context, std::function<void()> changed)
      : listener_(new Listener(context, std::move(changed))),
        notifier_(read_access(context), UNO_QUERY) {
    if (notifier_.is()) notifier_->addChangesListener(listener_.get());
  }
  ~Impl() {
    listener_->forget();
    try {
      if (notifier_.is()) notifier_->removeChangesListener(listener_.get());
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The office is ending, and the settings ended before.
    }
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  Impl(Impl&&) = delete;
  Impl& operator=(Impl&&) = delete;

 private:
  rtl::Reference<Listener> listener_;
  Reference<css::util::XChangesNotifier> notifier_;
};

SettingsWatch::SettingsWatch(const Reference<css::uno::XComponentContext>& context,
                             std::function<void()> changed)
    : impl_(std::make_unique<Impl>(context, std::move(changed))) {}

SettingsWatch::~SettingsWatch() = default;

}  // namespace tenken::office
