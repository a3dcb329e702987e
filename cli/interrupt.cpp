// SPDX-License-Identifier: MPL-2.0
// Ctrl+C: what is under way is finished or dropped, nothing is left half done.
#include "cli/interrupt.hpp"

#include <csignal>
#include <cstdlib>
#include <initializer_list>

namespace tenken::cli {
namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): all that a handler may reach
volatile std::sig_atomic_t noted = 0;

extern "C" void note_signal(int signal) { noted = signal; }

}  // namespace

Interrupt::Interrupt() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction current {};
    // One that our parent told us to ignore (nohup) stays ignored.
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = note_signal;
    action.sa_flags = SA_RESETHAND;
    ::sigaction(signal, &action, nullptr);
  }
}

bool Interrupt::requested() { return noted != 0; }

void Interrupt::end_as_requested() {
  const int signal = noted;
  std::signal(signal, SIG_DFL);
  std::raise(signal);
  std::_Exit(EXIT_FAILURE);
}

}  // namespace tenken::cli
