// SPDX-License-Identifier: MPL-2.0
// What a keystroke costs without Tenken and with live checking off and on, how long the panel needs
// to answer, and what an idle minute does: the tables of docs/performance.md.
#include <algorithm>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/bench/office/office_clock.hpp"
#include "tests/bench/typing/keyboard.hpp"
#include "tests/panel/probe/panel_probe.hpp"

// NOLINTBEGIN(cppcoreguidelines-pro-type-vararg): the rows of its tables are plainest in printf's
// words

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

/// What one kind of key took.
struct Times {
  std::vector<nanoseconds> clock;      // as somebody waits for it
  std::vector<nanoseconds> processor;  // of the office, whatever else the machine does

  [[nodiscard]] static double at(std::vector<nanoseconds> times, double share) {
    if (times.empty()) return 0;
    std::ranges::sort(times);
    const auto place = static_cast<std::size_t>(share * static_cast<double>(times.size() - 1));
    return ms(times[place]);
  }

  void print() const {
    std::printf(" %.2f | %.2f | %.2f | %.2f | %.2f |", at(clock, 0.5), at(clock, 0.99),
                at(processor, 0.5), at(processor, 0.99), at(processor, 1));
  }
};

/// A window that somebody types into, and what came of it.
class Desk {
 public:
  Desk(const Office& office, const Document& document)
      : office_(&office), document_(&document), clock_(office) {}

  /// Types numbers of four digits, one below the other, `keys` keystrokes.
  void type(int keys, Times& digits, Times& enters) const {
    const Keyboard keyboard(*office_, frame_of(*document_));
    constexpr int number = 4;
    stand_at(*document_, "H30");
    static_cast<void>(keyboard.press('1'));  // the cell's editor comes up
    static_cast<void>(keyboard.press('\n'));
    stand_at(*document_, "H30");
    for (int i = 0; i < keys; ++i) {
      const bool enter = i % (number + 1) == number;
      const char key = enter ? '\n' : static_cast<char>('1' + (typed_++) % 9);
      Times& to = enter ? enters : digits;
      const nanoseconds before = clock_.now();
      to.clock.push_back(keyboard.press(key));
      to.processor.push_back(clock_.now() - before);
    }
  }

 private:
  const Office* office_;
  const Document* document_;
  OfficeClock clock_;
  mutable int typed_ = 0;
};

/// A row of a table: the desk, and what is set up there before each turn.
struct Row {
  const char* name;
  const Desk* desk;
  std::function<void()> set_up;
};

/// `keys` keystrokes for each row, in turns, so that what else the machine does meets all of them.
void type(const char* title, const std::vector<Row>& rows, int keys) {
  constexpr int block = 100;  // 20 numbers
  struct Figures {
    Times digits, enters;
  };
  std::vector<Figures> figures(rows.size());
  for (int done = 0; done < keys; done += block) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].set_up();
      rows[i].desk->type(std::min(block, keys), figures[i].digits, figures[i].enters);
    }
  }
  std::printf("\n%s, %d keystrokes each, ms\n\n", title, keys);
  std::printf(
      "| | digit, median | 99 %% | processor time, median | 99 %% | longest | Enter, median | 99 "
      "%% "
      "| processor time, median | 99 %% | longest "
      "|\n|---|---|---|---|---|---|---|---|---|---|---|\n");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::printf("| %s |", rows[i].name);
    figures[i].digits.print();
    figures[i].enters.print();
    std::printf("\n");
  }
  std::fflush(stdout);
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
  std::printf("| %d ms | %.1f | %.1f |\n", static_cast<int>(delay), Times::at(all, 0.5),
              Times::at(all, 1));
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

/// The sample with mistakes; `name` as a file of its own, for an office locks what it opens.
Document sample(const Office& office, const char* name = "with.ods") {
  const fs::path file = test_office::scratch() / name;
  fs::copy_file(fs::path(TENKEN_SAMPLES) / "mistakes.ods", file,
                fs::copy_options::overwrite_existing);
  return office.load(file, true);
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
  const Office bare({.extension = false, .limit = limit});
  // Without a delay each Enter is followed by a check, which is the worst that can be.
  panel_test::set_option(office, "Live/Delay", Any(std::int32_t{0}));
  constexpr std::int32_t usual_most = 20'000;
  constexpr std::int32_t no_limit = 100'000'000;
  const auto live = [&office](bool on, std::int32_t most) {
    return [&office, on, most] {
      panel_test::set_option(office, "Live/MostCells", Any(most));
      panel_test::set_option(office, "Live/Enabled", Any(on));
    };
  };
  const auto nothing = [] {};
  {
    const Document without = sample(bare, "without.ods");
    const Document with = sample(office);
    panel_test::command(office, frame_of(with), "check");
    const Desk bare_desk(bare, without);
    const Desk desk(office, with);
    type("The sample with mistakes",
         {{"without Tenken", &bare_desk, nothing},
          {"live checking off", &desk, live(false, usual_most)},
          {"on, no delay", &desk, live(true, usual_most)}},
         keys);
  }
  {
    const Document document = sample(office);
    std::printf("\n| delay | from a change to the panel, median ms | longest |\n|---|---|---|\n");
    constexpr int usual_delay = 400;
    const int times = 2 * std::max(1, keys / 40);  // there and back
    answer(office, document, 0, times);
    answer(office, document, usual_delay, 2 * std::max(1, times / 8));
    std::printf(
        "\n| an idle minute | wakings of all threads | processor time, ms |\n|---|---|---|\n");
    idle(office, "live checking on, panel open", minute);
    panel_test::set_option(office, "Live/Enabled", Any(false));
    idle(office, "live checking off", minute);
    panel_test::set_option(office, "Live/Delay", Any(std::int32_t{0}));
  }
  {
    const Document document = sample(bare, "without.ods");
    idle(bare, "without Tenken", minute);
  }
  {
    const Document without = sample(bare, "without.ods");
    const Document with = sample(office);
    fill(without, arguments.at("--cells"));
    fill(with, arguments.at("--cells"));
    panel_test::command(office, frame_of(with), "check");
    const Desk bare_desk(bare, without);
    const Desk desk(office, with);
    type("With 200,000 filled cells beside it",
         {{"without Tenken", &bare_desk, nothing},
          {"live checking off", &desk, live(false, usual_most)},
          {"on: so large a document is checked on request only", &desk, live(true, usual_most)},
          {"on, and made to check it all the same (`MostCells`)", &desk, live(true, no_limit)}},
         keys);
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

// NOLINTEND(cppcoreguidelines-pro-type-vararg)
