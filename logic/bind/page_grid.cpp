// SPDX-License-Identifier: MPL-2.0
// Where the rows and columns of a form's page are on its sheet.
#include "logic/bind/page_grid.hpp"

#include <algorithm>
#include <map>

#include "logic/bind/row_layout.hpp"

namespace tenken::bind {
namespace {

/// A field on the sheet whose row is known and whose column is asked for.
struct Probe {
  std::int32_t row = 0;
  workbook::Range expected;
};

/// Three records say as much about the columns as all of them.
constexpr std::size_t records_probed = 3;
constexpr std::int32_t most_columns_behind = 8;

void add_probes(const GridSection& section, std::vector<Probe>& probes) {
  for (const auto& field : *section.fields) {
    const auto row = section.lines.at(field.at.first.row);
    if (!row) {
      continue;
    }
    if (field.parts.empty()) {
      probes.push_back({*row, field.at});
    }
    for (const auto& part : field.parts) {
      probes.push_back({*row, part});
    }
  }
  for (const auto& table : section.tables) {
    for (std::size_t i = 0; i < table.first_rows.size() && i < records_probed; ++i) {
      if (i < table.blocks.size()) {
        add_probes(table.blocks[i], probes);
        continue;
      }
      for (const auto& field : table.repeat->fields) {
        const auto line = field.at.first.row - table.repeat->first_row;
        probes.push_back({table.first_rows[i] + line, field.at});
      }
    }
  }
}

std::int32_t last_column_of(const GridSection& section) {
  std::int32_t last = 0;
  for (const auto& label : *section.labels) {
    last = std::max(last, label.at.last.column);
  }
  for (const auto& field : *section.fields) {
    last = std::max(last, field.at.last.column);
    for (const auto& part : field.parts) {
      last = std::max(last, part.last.column);
    }
  }
  for (const auto& repeat : *section.repeats) {
    GridSection inner;
    inner.labels = &repeat.labels;
    inner.fields = &repeat.fields;
    inner.repeats = &repeat.repeats;
    inner.unread = &repeat.unread;
    last = std::max(last, last_column_of(inner));
  }
  for (const auto& range : *section.unread) {
    last = std::max(last, range.last.column);
  }
  return last;
}

/// For columns in which labels begin on the blank form, how many labels say that it is now which.
using Votes = std::map<std::int32_t, std::map<std::int32_t, int>>;

struct Column {
  std::int32_t expected = 0;
  std::int32_t actual = 0;
  int votes = 0;
};

/// The most votes that keep the columns in their order.
std::vector<Column> elected(const Votes& votes) {
  struct Node {
    Column column;
    int score = 0;
    std::ptrdiff_t previous = -1;
  };
  std::vector<Node> nodes;
  for (const auto& [expected, candidates] : votes) {
    const auto first = nodes.size();
    for (const auto& [actual, count] : candidates) {
      Node node{{expected, actual, count}, count, -1};
      for (std::size_t p = 0; p < first; ++p) {
        if (nodes[p].column.actual >= actual || nodes[p].score + count <= node.score) {
          continue;
        }
        node.score = nodes[p].score + count;
        node.previous = static_cast<std::ptrdiff_t>(p);
      }
      nodes.push_back(node);
    }
  }
  std::vector<Column> columns;
  const auto best = std::max_element(
      nodes.begin(), nodes.end(), [](const Node& a, const Node& b) { return a.score < b.score; });
  for (auto at = best == nodes.end() ? -1 : best - nodes.begin(); at >= 0;
       at = nodes[static_cast<std::size_t>(at)].previous) {
    columns.push_back(nodes[static_cast<std::size_t>(at)].column);
  }
  std::reverse(columns.begin(), columns.end());
  return columns;
}

class ColumnLayout {
 public:
  ColumnLayout(const GridSection& section, const SheetView& view, std::int32_t last)
      : view_(view),
        last_(last),
        map_(0, std::vector<std::optional<std::int32_t>>(static_cast<std::size_t>(last) + 1)) {
    add_probes(section, probes_);
  }

  LineMap run(const Votes& votes) {
    auto columns = elected(votes);
    if (columns.empty()) {
      return {};
    }
    const auto shift = columns.front().actual - columns.front().expected;
    columns.insert(columns.begin(), {-1, shift - 1, 0});
    const auto& right = columns.back();
    const auto behind = last_ - right.expected;
    columns.push_back({last_ + 1, right.actual + behind + most_columns_behind + 1, 0});
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
      if (i > 0) {
        map_.set(columns[i].expected, columns[i].actual);
      }
      fill(columns[i], columns[i + 1], i + 2 < columns.size());
    }
    return map_;
  }

 private:
  void fill(const Column& left, const Column& right, bool firm) {
    AlignmentTask task;
    task.expected = right.expected - left.expected - 1;
    task.actual = right.actual - left.actual - 1;
    task.firm_end = firm;
    task.evidence = [&](std::int32_t e, std::int32_t a) {
      return evidence(left.expected + 1 + e, left.actual + 1 + a);
    };
    task.matters = [&](std::int32_t e) {
      return std::any_of(probes_.begin(), probes_.end(), [&](const Probe& probe) {
        return probe.expected.first.column == left.expected + 1 + e;
      });
    };
    std::vector<std::optional<std::int32_t>> aligned;
    if (task.expected != task.actual) {
      aligned = align(task);
    }
    for (std::int32_t e = 0; e < task.expected; ++e) {
      const auto column = aligned.empty() ? e : aligned[static_cast<std::size_t>(e)];
      const bool known = column && left.actual + 1 + *column >= 0;
      map_.set(left.expected + 1 + e,
               known ? std::optional(left.actual + 1 + *column) : std::nullopt);
    }
  }

  [[nodiscard]] int evidence(std::int32_t expected, std::int32_t actual) const {
    int sum = 0;
    for (const auto& probe : probes_) {
      if (probe.expected.first.column != expected) {
        continue;
      }
      sum += view_.evidence({probe.row, actual}, probe.expected);
    }
    return sum;
  }

  const SheetView& view_;
  std::int32_t last_;
  LineMap map_;
  std::vector<Probe> probes_;
};

LineMap lay_out_columns(const GridSection& section, const LabelHits& hits, const SheetView& view,
                        const LineMap& before) {
  Votes votes;
  for_each_anchored_row(section, [&](const LabelRow& row, std::int32_t actual) {
    const auto columns =
        match_row(row, hits, actual, [&](auto column) { return before.near(column); });
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i]) {
        ++votes[row.spots[i].label->at.first.column][*columns[i]];
      }
    }
  });
  return ColumnLayout(section, view, last_column_of(section)).run(votes);
}

}  // namespace

std::int32_t last_row_of(const form::Page& page) {
  std::int32_t last = page.print.last.row;
  for (const auto& label : page.labels) {
    last = std::max(last, label.at.last.row);
  }
  for (const auto& field : page.fields) {
    last = std::max(last, field.at.last.row);
  }
  for (const auto& repeat : page.repeats) {
    last = std::max(last, repeat.first_row + repeat.height() * repeat.count - 1);
  }
  return last;
}

PageGrid lay_out(const form::Page& page, const LabelHits& hits, const SheetView& view) {
  PageGrid grid;
  grid.section.labels = &page.labels;
  grid.section.fields = &page.fields;
  grid.section.repeats = &page.repeats;
  grid.section.unread = &page.unread;
  grid.section.last_row = last_row_of(page);
  grid.section.window.last = std::max(view.last_row(), grid.section.last_row);
  // Rows are found by labels and, where that leaves a choice, by contents in known columns; columns
  // the same way by rows. The second round has both.
  for (int round = 0; round < 2; ++round) {
    lay_out_rows(grid.section, {hits, view, grid.columns});
    auto columns = lay_out_columns(grid.section, hits, view, grid.columns);
    const bool same = columns.is_identity() && grid.columns.is_identity();
    grid.columns = std::move(columns);
    if (same) {
      break;
    }
  }
  return grid;
}

}  // namespace tenken::bind
