// SPDX-License-Identifier: MPL-2.0
// Random work on two documents, and what must hold all the while.
#include "tests/soak/edit_in_turn.hpp"

#include <array>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <org/tenken/XChecker.hpp>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "logic/workbook/address.hpp"
#include "tests/panel/probe/panel_probe.hpp"
#include "tests/soak/memory.hpp"

namespace tenken::soak {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using panel_test::PanelProbe;
using test_office::Document;
using Formulas = std::vector<Sequence<Sequence<rtl::OUString>>>;

// The form's pages, and what is beside them.
constexpr sal_Int32 last_column = 25;
constexpr sal_Int32 last_row = 90;
constexpr int sheets = 2;

/// The office keeps a hundred steps; more could not be taken back.
constexpr int most_steps = 80;

/// What somebody types.
constexpr std::array texts{"△6,400", "123",  "１２３", "12,3", "達成", "R5", "",      "―",
                           "=A1",    "2/20", "支援",   "⽀援", "↗",    " ",  "検討中"};

class Edited {
 public:
  Edited(const test_office::Office& office, const char* sample, const std::string& name)
      : office_(office), file_(test_office::scratch() / name) {
    fs::copy_file(fs::path(TENKEN_SAMPLES) / sample, file_, fs::copy_options::overwrite_existing);
    open();
  }

  [[nodiscard]] const Document& document() const { return *document_; }
  [[nodiscard]] Reference<css::frame::XFrame> frame() const {
    return document_->model()->getCurrentController()->getFrame();
  }
  [[nodiscard]] Reference<css::document::XUndoManager> undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document_->uno(), UNO_QUERY_THROW)
        ->getUndoManager();
  }
  [[nodiscard]] bool full() const {
    return undo_manager()->getAllUndoActionTitles().getLength() >= most_steps;
  }

  void save() const {
    Reference<css::frame::XStorable>(document_->uno(), UNO_QUERY_THROW)->store();
  }

  void take_all_back() const {
    const auto undo = undo_manager();
    while (undo->isUndoPossible()) undo->undo();
    const Formulas now = formulas();
    for (int sheet = 0; sheet < sheets; ++sheet) {
      const auto at = static_cast<std::size_t>(sheet);
      if (now[at] == opened_[at]) continue;
      for (sal_Int32 row = 0; row <= last_row; ++row) {
        for (sal_Int32 column = 0; column <= last_column; ++column) {
          if (now[at][row][column] == opened_[at][row][column]) continue;
          throw std::runtime_error(std::to_string(sheet) + "." +
                                   workbook::to_a1({.row = row, .column = column}) + " holds 「" +
                                   test_office::to_utf8(now[at][row][column]) +
                                   "」 after everything was taken back, not 「" +
                                   test_office::to_utf8(opened_[at][row][column]) + "」");
        }
      }
    }
  }

  void reopen() {
    take_all_back();
    document_.reset();
    open();
  }

 private:
  void open() {
    document_.emplace(office_.load(file_, true));
    opened_ = formulas();
  }

  [[nodiscard]] Formulas formulas() const {
    Formulas all;
    for (int sheet = 0; sheet < sheets; ++sheet) {
      const Reference<css::sheet::XCellRangeFormula> range(
          document_->sheet(sheet)->getCellRangeByPosition(0, 0, last_column, last_row),
          UNO_QUERY_THROW);
      all.push_back(range->getFormulaArray());
    }
    return all;
  }

  const test_office::Office& office_;
  fs::path file_;
  std::optional<Document> document_;
  Formulas opened_;
};

class Work {
 public:
  Work(const test_office::Office& office, With with, std::uint32_t seed)
      : office_(office),
        random_(seed),
        with_(with),
        documents_{Edited(office, "mistakes.ods", "soak-a.ods"),
                   Edited(office, "clean.ods", "soak-b.ods")} {}

  /// One action in one of the documents; its name.
  std::string act() {
    Edited& edited = documents_.at(below(documents_.size()));
    if (edited.full()) {
      edited.reopen();
      return "closed, for it has many steps";
    }
    constexpr std::uint32_t kinds = 16;
    switch (below(kinds)) {
      case 0:
        return undo(edited);
      case 1:
        return redo(edited);
      case 2:
        command(edited, "mendAll");
        return "mended all";
      case 3:
        command(edited, "check");
        return "checked";
      case 4:
        command(edited, "nextFinding");
        return "went to a finding";
      case 5:
        edited.save();
        return "saved";
      case 6:
        panel_test::show_sidebar(edited.frame(), below(2) == 0);
        return "showed or hid the sidebar";
      case 7:
        edited.reopen();
        return "closed and opened";
      case 8:
        set_live(below(3) != 0);
        return "live checking on or off";
      default:
        return type(edited);
    }
  }

  /// The panel of each document says what the Checker says.
  void compare() {
    if (with_ == With::nothing) return;
    const Reference<org::tenken::XChecker> checker(office_.create("org.tenken.Checker"),
                                                   UNO_QUERY_THROW);
    for (const Edited& edited : documents_) {
      panel_test::show_sidebar(edited.frame(), true);
      panel_test::command(office_, edited.frame(), "check");
      const PanelProbe panel(office_, edited.frame());
      const auto found = checker->check(edited.document().model()).getLength();
      constexpr int all_shown = 150;  // a longer list may be cut
      if (found <= all_shown && panel.rows() != found) {
        throw std::runtime_error("the panel has " + std::to_string(panel.rows()) + " lines of " +
                                 std::to_string(found) + " findings");
      }
    }
  }

  void finish() {
    for (Edited& edited : documents_) edited.take_all_back();
  }

 private:
  std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

  /// What only Tenken does is left out without it; the rest is the same work.
  void command(const Edited& edited, const char* name) const {
    if (with_ != With::nothing) panel_test::command(office_, edited.frame(), name);
  }

  void set_live(bool live) const {
    if (with_ != With::nothing) panel_test::set_option(office_, "Live/Enabled", Any(live));
  }

  static std::string undo(const Edited& edited) {
    const auto manager = edited.undo_manager();
    if (manager->isUndoPossible()) manager->undo();
    return "undid";
  }

  static std::string redo(const Edited& edited) {
    const auto manager = edited.undo_manager();
    if (manager->isRedoPossible()) manager->redo();
    return "redid";
  }

  std::string type(const Edited& edited) {
    const workbook::Address cell{.row = static_cast<std::int32_t>(below(last_row)),
                                 .column = static_cast<std::int32_t>(below(last_column))};
    const int sheet = static_cast<int>(below(sheets));
    const std::string place = workbook::to_a1(cell);
    if (below(3) == 0) {
      constexpr int largest = 100000;
      edited.document().set_value(place, static_cast<double>(below(largest)), sheet);
    } else {
      edited.document().set(place, texts.at(below(texts.size())), sheet);
    }
    return "typed into " + std::to_string(sheet) + "." + place;
  }

  const test_office::Office& office_;
  std::mt19937 random_;  // the same everywhere, unlike the distributions
  With with_;
  std::array<Edited, 2> documents_;
};

}  // namespace

void edit_in_turn(const test_office::Office& office, With with, int rounds, std::uint32_t seed) {
  constexpr int actions = 10;
  const bool tenken = with != With::nothing;
  std::printf("two documents edited in turn, %s Tenken, seed %u\n", tenken ? "with" : "without",
              seed);
  if (tenken) panel_test::set_option(office, "Live/Delay", Any(sal_Int32(0)));
  std::string last;
  int round = 0;
  try {
    Work work(office, with, seed);
    for (; round < rounds; ++round) {
      for (int action = 0; action < actions; ++action) last = work.act();
      constexpr int often = 5;
      if (round % often == often - 1) work.compare();
      constexpr int seldom = 50;
      if (round % seldom == seldom - 1) {
        std::printf("%6d  %9.1f MB\n", round + 1, static_cast<double>(own_memory(office)) / 1024);
        std::fflush(stdout);
      }
    }
    work.finish();
  } catch (const css::uno::Exception& error) {
    throw std::runtime_error("seed " + std::to_string(seed) + ", round " + std::to_string(round) +
                             ", after " + last + ": " + test_office::to_utf8(error.Message));
  } catch (const std::runtime_error& error) {
    throw std::runtime_error("seed " + std::to_string(seed) + ", round " + std::to_string(round) +
                             ", after " + last + ": " + error.what());
  }
  std::printf("%d rounds of %d actions; every cell came back\n", rounds, actions);
}

}  // namespace tenken::soak
