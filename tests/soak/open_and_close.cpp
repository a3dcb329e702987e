// SPDX-License-Identifier: MPL-2.0
// One document's short life, again and again.
#include "tests/soak/open_and_close.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <cstdio>
#include <filesystem>

#include "tests/panel/probe/panel_probe.hpp"
#include "tests/soak/memory.hpp"

namespace tenken::soak {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;

void print(const test_office::Office& office, int round) {
  std::printf("%6d  %9.1f MB  %4zu files  %3zu threads\n", round,
              static_cast<double>(own_memory(office)) / 1024, open_files(office), threads(office));
  std::fflush(stdout);
}

}  // namespace

void open_and_close(const test_office::Office& office, With with, int rounds) {
  const auto file = test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "mistakes.ods");
  const Reference<css::awt::XToolkitExperimental> toolkit(office.create("com.sun.star.awt.Toolkit"),
                                                          UNO_QUERY_THROW);
  constexpr std::array titles{"opened, changed, closed, without Tenken",
                              "opened, changed, closed, with Tenken, the panel not shown",
                              "opened, checked, changed, closed, with Tenken"};
  std::printf("%s\n", titles.at(static_cast<std::size_t>(with)));
  constexpr int lines = 10;
  const int each = std::max(1, rounds / lines);
  print(office, 0);
  for (int round = 1; round <= rounds; ++round) {
    {
      const Document document = office.load(file, true);
      const auto frame = document.model()->getCurrentController()->getFrame();
      if (with == With::panel) panel_test::command(office, frame, "check");
      document.set_value("H26", -6400);
      toolkit->processEventsToIdle();
      if (with == With::panel) panel_test::command(office, frame, "nextFinding");
      document.set_text("H26", "△6,400");
      toolkit->processEventsToIdle();
    }
    toolkit->processEventsToIdle();
    // The first rounds fill what the office keeps for good.
    if (round == each / 2 || round % each == 0) print(office, round);
  }
}

}  // namespace tenken::soak
