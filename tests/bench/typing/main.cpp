// SPDX-License-Identifier: MPL-2.0
// What a keystroke costs with live checking on and off, how long the panel needs to answer, and
// what an idle minute does: the tables of docs/performance.md.
#include <algorithm>
#include <array>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/bench/office/office_clock.hpp"
#include "tests/bench/typing/keyboard.hpp"
#include "tests/panel/panel_probe.hpp"

namespace tenken::bench {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::steady_clock;
using test_office::Document;
using test_office::Office;

double ms(nanoseconds time) { return std::chrono::duration<double, std::milli>(time).count(); }

Reference<css::frame::XFrame> frame_of(const Document& document) {
  return document.model()->getCurrentController()->getFrame();
}

void stand_at(const Document& document, const std::string& cell) {
  Reference<css::view::XSelectionSupplier>(document.model()->getCurrentController(),
                                           UNO_QUERY_THROW)
      ->select(Any(document.cell(cell)));
}

/// Of one column of keystrokes.
struct Figures {
  std::vector<nanoseconds> letters;
  std::vector<nanoseconds> enters;
  nanoseconds processor{0};

  [[nodiscard]] static double at(std::vector<nanoseconds> times, double share) {
    if (times.empty()) return 0;
    std::ranges::sort(times);
    const auto place = static_cast<std::size_t>(share * static_cast<double>(times.size() - 1));
    return ms(times[place]);
  }

  void print(const char* name) const {
    const std::size_t keys = letters.size() + enters.size();
    std::printf("| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |\n", name, at(letters, 0.5),
                at(letters, 0.99), at(letters, 1), at(enters, 0.5), at(enters, 0.99), at(enters, 1),
                ms(processor) / static_cast<double>(keys));
    std::fflush(stdout);
  }
};

/// Types numbers of four digits, one below the other, in `document`: `keys` keystrokes with live
/// checking off and as many with it on, in turns, so that what else the machine does meets both.
/// With no delay, so that each Enter is followed by a check, which is the worst that can be.
void type(const Office& office, const Document& document, const char* title, int keys) {
  const OfficeClock clock(office);
  panel_test::command(office, frame_of(document), "check");
  const Keyboard keyboard(office, frame_of(document));
  std::array<Figures, 2> figures;  // off, on
  constexpr int block = 100;       // 20 numbers
  constexpr int digits = 4;
  for (int done = 0; done < keys; done += block) {
    for (const bool live : {false, true}) {
      panel_test::set_option(office, "Live/Enabled", Any(live));
      stand_at(document, "H30");
      static_cast<void>(keyboard.press('1'));  // the cell's editor comes up
      static_cast<void>(keyboard.press('\n'));
      stand_at(document, "H30");
      Figures& to = figures.at(live ? 1 : 0);
      const nanoseconds before = clock.now();
      for (int i = 0; i < std::min(block, keys); ++i) {
        const bool enter = i % (digits + 1) == digits;
        const char key = enter ? '\n' : static_cast<char>('1' + (done + i) % 9);
        (enter ? to.enters : to.letters).push_back(keyboard.press(key));
      }
      to.processor += clock.now() - before;
    }
  }
  std::printf("\n%s, %d keystrokes each, ms\n\n", title, keys);
  std::printf(
      "| live checking | digit, median | 99 %% | longest | Enter, median | 99 %% | longest | "
      "processor time a key |\n|---|---|---|---|---|---|---|---|\n");
  figures[0].print("off");
  figures[1].print("on, no delay");
}

/// From a change until the panel's verdict is another one.
void answer(const Office& office, const Document& document, std::int32_t delay, int times) {
  panel_test::set_option(office, "Live/Enabled", Any(true));
  panel_test::set_option(office, "Live/Delay", Any(delay));
  panel_test::command(office, frame_of(document), "check");
  const panel_test::PanelProbe panel(office, frame_of(document));
  const test_office::Accessible verdict = panel.label("提出前に直すところが");
  std::vector<nanoseconds> all;
  for (int i = 0; i < times; ++i) {
    const std::string said = verdict.name();
    const auto begin = steady_clock::now();
    if (i % 2 == 0) {
      document.set_value("H26", -6400);  // the sample has a text there
    } else {
      document.set_text("H26", "△6,400");
    }
    constexpr std::chrono::seconds longest{10};
    while (verdict.name() == said) {
      if (steady_clock::now() - begin > longest) throw std::runtime_error("the panel is silent");
    }
    all.push_back(steady_clock::now() - begin);
  }
  std::printf("| %d ms | %.1f | %.1f |\n", static_cast<int>(delay), Figures::at(all, 0.5),
              Figures::at(all, 1));
  std::fflush(stdout);
}

/// How often each of the office's threads has gone to sleep of itself, by the thread's number: as
/// often as it was woken up.
std::map<std::string, std::size_t> sleeps(const Office& office) {
  std::map<std::string, std::size_t> counts;
  const fs::path tasks = fs::path("/proc") / std::to_string(office.process_id()) / "task";
  for (const auto& task : fs::directory_iterator(tasks)) {
    std::ifstream in(task.path() / "status");
    constexpr std::string_view key = "voluntary_ctxt_switches:";
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with(key)) {
        counts[task.path().filename().string()] = std::stoul(line.substr(key.size()));
      }
    }
  }
  return counts;
}

void idle(const Office& office, const char* name, std::chrono::seconds time) {
  const OfficeClock clock(office);
  constexpr std::chrono::seconds settled{5};
  std::this_thread::sleep_for(std::min(settled, time));
  const nanoseconds processor = clock.now();
  auto before = sleeps(office);
  std::this_thread::sleep_for(time);
  const nanoseconds used = clock.now() - processor;
  std::size_t wakings = 0;
  for (const auto& [thread, count] : sleeps(office)) wakings += count - before[thread];
  std::printf("| %s | %zu | %.1f |\n", name, wakings, ms(used));
  std::fflush(stdout);
}

Document sample(const Office& office) {
  return office.load(test_office::copy_of(fs::path(TENKEN_SAMPLES) / "mistakes.ods"), true);
}

/// The sample, with `cells` numbers beside its first page.
void fill(const Document& document, int cells) {
  constexpr int columns = 200;
  constexpr int first = 40;  // beyond what the form uses
  const int rows = std::max(1, cells / columns);
  Sequence<Any> row(columns);
  for (int i = 0; i < columns; ++i) row.getArray()[i] <<= static_cast<double>(i);
  Sequence<Sequence<Any>> all(rows);
  for (int i = 0; i < rows; ++i) all.getArray()[i] = row;
  Reference<css::sheet::XCellRangeData>(
      document.sheet(0)->getCellRangeByPosition(first, 0, first + columns - 1, rows - 1),
      UNO_QUERY_THROW)
      ->setDataArray(all);
}

void run(std::map<std::string, int> arguments) {
  constexpr std::chrono::hours limit{4};
  const std::chrono::seconds minute(arguments.at("--idle"));
  const int keys = arguments.at("--keys");
  const Office office({.limit = limit});
  panel_test::set_option(office, "Live/Delay", Any(std::int32_t{0}));
  {
    const Document document = sample(office);
    type(office, document, "The sample with mistakes", keys);
  }
  {
    const Document document = sample(office);
    std::printf("\n| delay | from a change to the panel, median ms | longest |\n|---|---|---|\n");
    constexpr int usual_delay = 400;
    const int times = std::max(2, keys / 20);
    answer(office, document, 0, times);
    answer(office, document, usual_delay, std::max(2, times / 4));
    std::printf(
        "\n| an idle minute | wakings of all threads | processor time, ms |\n|---|---|---|\n");
    idle(office, "live checking on, panel open", minute);
    panel_test::set_option(office, "Live/Enabled", Any(false));
    idle(office, "live checking off", minute);
    panel_test::set_option(office, "Live/Delay", Any(std::int32_t{0}));
  }
  {
    const Office bare({.extension = false, .limit = limit});
    const Document document = sample(bare);
    idle(bare, "without Tenken", minute);
  }
  {
    const Document document = sample(office);
    fill(document, arguments.at("--cells"));
    type(office, document, "With 200,000 filled cells beside it: checked on request only", keys);
    panel_test::set_option(office, "Live/MostCells", Any(std::int32_t{100'000'000}));
    type(office, document, "The same, checked while typing all the same", keys);
  }
}

}  // namespace
}  // namespace tenken::bench

int main(int argc, char** argv) {
  std::map<std::string, int> arguments{{"--keys", 2000}, {"--idle", 60}, {"--cells", 200'000}};
  try {
    for (int i = 1; i + 1 < argc; i += 2) arguments.at(argv[i]) = std::stoi(argv[i + 1]);
    tenken::bench::run(arguments);
    return EXIT_SUCCESS;
  } catch (const com::sun::star::uno::Exception& error) {
    std::cerr << tenken::test_office::to_utf8(error.Message) << '\n';
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
  }
  return EXIT_FAILURE;
}
