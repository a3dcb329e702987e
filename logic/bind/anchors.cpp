// SPDX-License-Identifier: MPL-2.0
// Rows of a sheet known by the labels that stand in them, and the columns in which these stand.
#include "logic/bind/anchors.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace tenken::bind {
namespace {

// A label found is worth more than any shift can cost.
constexpr int worth_of_label = 100;
constexpr int most_shift_cost = 40;
// Rows of the sheet that are considered for one row of labels: the best ones, were there ever more.
constexpr std::size_t most_candidates = 24;
constexpr std::size_t most_columns = 64;

struct Candidate {
  std::int32_t row = 0;
  int labels = 0;  ///< how many of the labels stand there
};

/// The rows of the window that hold labels of `row`.
std::vector<Candidate> candidates_of(const LabelRow& row, const LabelHits& hits,
                                     const RowWindow& window) {
  std::vector<Candidate> found;
  for (std::size_t i = 0; i < row.spots.size(); ++i) {
    const std::size_t text = row.spots[i].text;
    const auto same = [&](const LabelRow::Spot& spot) { return spot.text == text; };
    // A text that the row has several times is counted with its first spot.
    if (std::any_of(row.spots.begin(), row.spots.begin() + static_cast<std::ptrdiff_t>(i), same)) {
      continue;
    }
    const auto wanted = static_cast<int>(std::ranges::count_if(row.spots, same));
    const auto& places = hits.of(text);
    auto hit = std::ranges::lower_bound(places, workbook::Address{window.first, 0});
    while (hit != places.end() && hit->row <= window.last) {
      const std::int32_t at = hit->row;
      int times = 0;
      for (; hit != places.end() && hit->row == at; ++hit) ++times;
      found.push_back({at, std::min(times, wanted)});
    }
  }
  std::ranges::stable_sort(found, {}, &Candidate::row);
  std::vector<Candidate> result;
  for (const Candidate& each : found) {
    if (!result.empty() && result.back().row == each.row) {
      result.back().labels += each.labels;
    } else {
      result.push_back(each);
    }
  }
  if (result.size() > most_candidates) {
    const auto expected = row.row + window.shift;
    const auto better = [&](const Candidate& a, const Candidate& b) {
      if (a.labels != b.labels) {
        return a.labels > b.labels;
      }
      return std::abs(a.row - expected) < std::abs(b.row - expected);
    };
    std::stable_sort(result.begin(), result.end(), better);
    result.resize(most_candidates);
    std::sort(result.begin(), result.end(),
              [](const Candidate& a, const Candidate& b) { return a.row < b.row; });
  }
  return result;
}

/// A row of labels taken to stand in a row of the sheet, and the best way to there.
struct Node {
  std::size_t label_row = 0;
  std::int32_t row = 0;
  std::int32_t shift = 0;
  int score = 0;
  std::ptrdiff_t previous = -1;
};

int shift_cost(std::int32_t difference, bool may_grow) {
  const auto cost = std::min(std::abs(difference), most_shift_cost);
  return may_grow ? cost / 4 : cost;
}

}  // namespace

std::vector<std::optional<std::int32_t>> find_anchors(const std::vector<LabelRow>& rows,
                                                      const LabelHits& hits,
                                                      const RowWindow& window,
                                                      const std::vector<std::int32_t>& growing) {
  const auto grows_between = [&](std::int32_t above, std::int32_t below) {
    return std::any_of(growing.begin(), growing.end(),
                       [&](std::int32_t row) { return row > above && row <= below; });
  };
  std::vector<Node> nodes;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto first_of_row = nodes.size();
    for (const auto& candidate : candidates_of(rows[i], hits, window)) {
      Node node{i, candidate.row, candidate.row - rows[i].row, 0, -1};
      const int worth = candidate.labels * worth_of_label;
      node.score = worth - shift_cost(node.shift - window.shift, false);
      for (std::size_t p = 0; p < first_of_row; ++p) {
        const auto& previous = nodes[p];
        if (previous.row >= node.row) {
          continue;
        }
        const bool may_grow = grows_between(rows[previous.label_row].row, rows[i].row);
        const int score =
            previous.score + worth - shift_cost(node.shift - previous.shift, may_grow);
        if (score > node.score) {
          node.score = score;
          node.previous = static_cast<std::ptrdiff_t>(p);
        }
      }
      nodes.push_back(node);
    }
  }
  std::vector<std::optional<std::int32_t>> anchors(rows.size());
  const auto best = std::max_element(
      nodes.begin(), nodes.end(), [](const Node& a, const Node& b) { return a.score < b.score; });
  for (auto at = best == nodes.end() ? -1 : best - nodes.begin(); at >= 0;
       at = nodes[static_cast<std::size_t>(at)].previous) {
    const auto& node = nodes[static_cast<std::size_t>(at)];
    anchors[node.label_row] = node.row;
  }
  return anchors;
}

std::vector<std::optional<std::int32_t>> match_row(
    const LabelRow& row, const LabelHits& hits, std::int32_t actual,
    const std::function<std::int32_t(std::int32_t)>& column_of) {
  // All the places of all the labels, by column; then the best chain of them, each label at most
  // once.
  struct Place {
    std::size_t spot;
    std::int32_t column;
    int score;
    std::ptrdiff_t previous;
  };
  std::vector<Place> places;
  for (std::size_t i = 0; i < row.spots.size(); ++i) {
    const auto expected = column_of(row.spots[i].label->at.first.column);
    const auto first_of_spot = places.size();
    const auto found = hits.in_row(row.spots[i].text, actual);
    for (const auto& [_, column] : found.first(std::min(found.size(), most_columns))) {
      const int worth = worth_of_label - std::min(std::abs(column - expected), most_shift_cost);
      Place place{i, column, worth, -1};
      for (std::size_t p = 0; p < first_of_spot; ++p) {
        if (places[p].column < column && places[p].score + worth > place.score) {
          place.score = places[p].score + worth;
          place.previous = static_cast<std::ptrdiff_t>(p);
        }
      }
      places.push_back(place);
    }
  }
  std::vector<std::optional<std::int32_t>> columns(row.spots.size());
  const auto best =
      std::max_element(places.begin(), places.end(),
                       [](const Place& a, const Place& b) { return a.score < b.score; });
  for (auto at = best == places.end() ? -1 : best - places.begin(); at >= 0;
       at = places[static_cast<std::size_t>(at)].previous) {
    const auto& place = places[static_cast<std::size_t>(at)];
    columns[place.spot] = place.column;
  }
  return columns;
}

std::vector<std::int32_t> find_blocks(const std::vector<LabelRow>& rows, const LabelHits& hits,
                                      const RowWindow& window, std::int32_t first_row) {
  // What each row of the sheet may be: the number of labels of each row of labels that it holds.
  std::map<std::int32_t, std::vector<int>> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const auto& candidate : candidates_of(rows[i], hits, window)) {
      auto& labels = found[candidate.row];
      labels.resize(rows.size());
      labels[i] = candidate.labels;
    }
  }
  std::vector<std::int32_t> starts;
  auto last = std::ssize(rows);
  std::int32_t end_of_previous = window.first - 1;
  for (const auto& [row, labels] : found) {
    auto best = std::max_element(labels.begin(), labels.end());
    // Of rows that fit as well, the one that goes on with the block at hand.
    const auto next = labels.begin() + std::min(last + 1, std::ssize(labels));
    if (const auto later = std::find(next, labels.end(), *best); later != labels.end()) {
      best = later;
    }
    const auto i = best - labels.begin();
    const auto& label_row = rows[static_cast<std::size_t>(i)];
    // A stray "No." among the content does not make a row of many labels.
    if (static_cast<std::size_t>(*best) * 3 < label_row.spots.size()) {
      continue;
    }
    if (i <= last) {
      const auto start = row - (label_row.row - first_row);
      starts.push_back(std::max(start, end_of_previous + 1));
    }
    last = i;
    end_of_previous = row;
  }
  return starts;
}

}  // namespace tenken::bind
