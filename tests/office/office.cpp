// SPDX-License-Identifier: MPL-2.0
// Tests against a real, headless LibreOffice with the built extension.
#include "tests/office/office.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <condition_variable>
#include <cppuhelper/bootstrap.hxx>
#include <fstream>
#include <iostream>
#include <mutex>
#include <rtl/bootstrap.hxx>
#include <stdexcept>
#include <thread>

#include "tests/office/process.hpp"
#include "tests/office/profile.hpp"
#include "tests/office/system.hpp"

namespace tenken::test_office {
namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
using com::sun::star::uno::XComponentContext;

// The client's own UNO: types only from files, services only those that connect.
Reference<XComponentContext> local_context() {
  static const Reference<XComponentContext> context = [] {
    const std::string types = office_file("/types/offapi.rdb");
    rtl::Bootstrap::set("URE_MORE_TYPES", to_ustring("file://" + types + " file://" TENKEN_TYPES));
    return cppu::defaultBootstrap_InitialComponentContext();
  }();
  return context;
}

int next_number() {
  static std::atomic<int> offices = 0;
  return ++offices;
}

// The office's log is named after the test program and kept, so that a failure can be looked into.
std::filesystem::path fresh_log(int number) {
  const auto program = std::filesystem::read_symlink("/proc/self/exe").filename().string();
  auto path = std::filesystem::path(TENKEN_TEST_PROFILES) /
              (program + "-" + std::to_string(number) + ".log");
  std::filesystem::remove(path);
  return path;
}

// Ends the test program, and its office first, when it takes too long.
class Watchdog {
 public:
  Watchdog(ChildProcess& office, std::chrono::seconds limit)
      : thread_{[this, &office, limit](const std::stop_token& stop) {
          std::unique_lock lock(mutex_);
          if (over_.wait_for(lock, stop, limit, [&stop] { return stop.stop_requested(); })) {
            return;
          }
          if (stop.stop_requested()) {
            return;
          }
          std::cerr << "The test program took longer than " << limit.count() << " s.\n";
          office.kill();
          ::_exit(EXIT_FAILURE);
        }} {}

 private:
  std::mutex mutex_;
  std::condition_variable_any over_;
  std::jthread thread_;  // last: it uses the others
};

}  // namespace

class Office::Running {
 public:
  explicit Running(const Options& options)
      : profile_{options.ui_language, options.locale}, options_{options} {
    connect();
  }

  ~Running() {
    watchdog_.reset();
    try {
      desktop()->terminate();
    } catch (const com::sun::star::uno::Exception&) {
      // It ended while it answered, or before. Either way the next lines see to it.
    }
    context_.clear();
    constexpr std::chrono::seconds patience{20};
    if (process_ && !process_->wait(patience)) {
      process_->kill();
    }
  }

  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  Running(Running&&) = delete;
  Running& operator=(Running&&) = delete;

  [[nodiscard]] const Reference<XComponentContext>& context() const { return context_; }

  [[nodiscard]] pid_t process_id() const { return process_->id(); }

  [[nodiscard]] std::vector<std::string> opened() const {
    std::ifstream file(opened_file());
    std::vector<std::string> urls;
    for (std::string url; std::getline(file, url);) urls.push_back(url);
    return urls;
  }

  [[nodiscard]] Reference<com::sun::star::frame::XDesktop2> desktop() const {
    return com::sun::star::frame::Desktop::create(context_);
  }

 private:
  [[nodiscard]] std::filesystem::path opened_file() const { return profile_.path() / "opened"; }

  void start() {
    watchdog_.reset();
    const std::string_view path = environment("PATH");
    std::vector<std::string> command{
        "/usr/bin/env", "PATH=" TENKEN_OFFICE_PROGRAMS ":" + std::string(path),
        "TENKEN_OPENED=" + opened_file().string(),
        // No display is needed in either case.
        "SAL_USE_VCLPLUGIN=svp", std::string(LIBREOFFICE_PROGRAM) + "/soffice.bin", "--norestore",
        "--nologo", "--nodefault", "--nofirststartwizard",
        "-env:UserInstallation=" + profile_.url(), "--accept=pipe,name=" + name_ + ";urp;"};
    if (!options_.dialogs) command.emplace_back("--headless");
    const std::filesystem::path built =
        options_.extensions.empty() ? built_extensions() : options_.extensions;
    command.push_back("-env:BUNDLED_EXTENSIONS=file://" +
                      (options_.extension ? built : "/nonexistent").string());
    process_ = std::make_unique<ChildProcess>(in_office_system(std::move(command)), log_);
    watchdog_ = std::make_unique<Watchdog>(*process_, options_.limit);
  }

  void connect() {
    const auto resolver = com::sun::star::bridge::UnoUrlResolver::create(local_context());
    const rtl::OUString url =
        to_ustring("uno:pipe,name=" + name_ + ";urp;StarOffice.ComponentContext");
    constexpr std::chrono::seconds patience{120};
    constexpr std::chrono::milliseconds interval{50};
    constexpr int restart_wanted = 81;  // the first start with a new extension
    const auto deadline = std::chrono::steady_clock::now() + patience;
    start();
    while (std::chrono::steady_clock::now() < deadline) {
      if (const auto code = process_->wait(interval)) {
        if (code != restart_wanted) {
          throw std::runtime_error("The office ended with " + std::to_string(*code) + ", see " +
                                   log_.string());
        }
        start();
      }
      try {
        context_.set(resolver->resolve(url), UNO_QUERY_THROW);
        return;
      } catch (const com::sun::star::connection::NoConnectException&) {
        // Not yet.
      }
    }
    throw std::runtime_error("The office does not answer, see " + log_.string());
  }

  Profile profile_;
  Options options_;
  int number_ = next_number();
  std::string name_ = "tenken-" + std::to_string(::getpid()) + "-" + std::to_string(number_);
  std::filesystem::path log_ = fresh_log(number_);
  std::unique_ptr<ChildProcess> process_;
  std::unique_ptr<Watchdog> watchdog_;
  Reference<XComponentContext> context_;
};

Office::Office(const Options& options) : running_{std::make_unique<Running>(options)} {}

Office::~Office() = default;

const Reference<XComponentContext>& Office::context() const { return running_->context(); }

pid_t Office::process_id() const { return running_->process_id(); }

std::vector<std::string> Office::opened() const { return running_->opened(); }

Reference<com::sun::star::frame::XDesktop2> Office::desktop() const { return running_->desktop(); }

Reference<com::sun::star::uno::XInterface> Office::create(const std::string& service) const {
  auto instance =
      context()->getServiceManager()->createInstanceWithContext(to_ustring(service), context());
  if (!instance.is()) {
    throw std::runtime_error("The office has no service " + service);
  }
  return instance;
}

Document Office::new_calc(bool visible) const { return open("private:factory/scalc", visible); }

Document Office::load(const std::filesystem::path& path, bool visible) const {
  return open("file://" + std::filesystem::absolute(path).string(), visible);
}

Document Office::load_read_only(const std::filesystem::path& path, bool visible) const {
  return open("file://" + std::filesystem::absolute(path).string(), visible, true);
}

Document Office::open(const std::string& url, bool visible, bool read_only) const {
  com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> arguments(1);
  arguments.getArray()[0].Name = "Hidden";
  arguments.getArray()[0].Value <<= !visible;
  if (read_only) {
    arguments.realloc(2);
    arguments.getArray()[1].Name = "ReadOnly";
    arguments.getArray()[1].Value <<= true;
  }
  const Reference<com::sun::star::sheet::XSpreadsheetDocument> document(
      desktop()->loadComponentFromURL(to_ustring(url), "_blank", 0, arguments),
      com::sun::star::uno::UNO_QUERY);
  if (!document.is()) {
    throw std::runtime_error("The office cannot open " + url);
  }
  return Document(document);
}

}  // namespace tenken::test_office
