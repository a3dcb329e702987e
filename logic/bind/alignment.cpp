// SPDX-License-Identifier: MPL-2.0
// Which row or column of a sheet each of the blank form is, when lines came and went.
#include "logic/bind/alignment.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace tenken::bind {
namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 2;
// A line that follows its predecessor directly is a little likelier than one behind a gap.
constexpr int joined = 1;

/// The last step on the way to a state.
enum class Step : std::uint8_t { match, skip_actual, skip_expected };

struct State {
  int score = impossible;
  Step step = Step::match;
  bool from_match = true;
};

/// The classic alignment of two sequences, with a state for "the last step was a match" beside one
/// for "it was not", so that lines stay together.
class Aligner {
 public:
  explicit Aligner(const AlignmentTask& task)
      : task_(task),
        width_(static_cast<std::size_t>(task.actual) + 1),
        states_((static_cast<std::size_t>(task.expected) + 1) * width_) {}

  std::vector<std::optional<std::int32_t>> run() {
    at(0, 0)[1].score = 0;
    for (std::int32_t e = 0; e <= task_.expected; ++e) {
      for (std::int32_t a = 0; a <= task_.actual; ++a) {
        if (e > 0 && a > 0) {
          match(e, a);
        }
        if (a > 0) {
          skip(e, a, Step::skip_actual);
        }
        if (e > 0) {
          skip(e, a, Step::skip_expected);
        }
      }
    }
    return way_back();
  }

 private:
  std::array<State, 2>& at(std::int32_t e, std::int32_t a) {
    return states_[static_cast<std::size_t>(e) * width_ + static_cast<std::size_t>(a)];
  }

  static void improve(State& state, int score, Step step, bool from_match) {
    if (score > state.score) {
      state = {score, step, from_match};
    }
  }

  void match(std::int32_t e, std::int32_t a) {
    const int value = (task_.matters(e - 1) ? 2 : 1) + task_.evidence(e - 1, a - 1);
    auto& before = at(e - 1, a - 1);
    improve(at(e, a)[1], before[1].score + value + joined, Step::match, true);
    improve(at(e, a)[1], before[0].score + value, Step::match, false);
  }

  void skip(std::int32_t e, std::int32_t a, Step step) {
    auto& before = step == Step::skip_actual ? at(e, a - 1) : at(e - 1, a);
    // The gap's start first: of two equal ways the one with the later gap is kept.
    improve(at(e, a)[0], before[1].score, step, true);
    improve(at(e, a)[0], before[0].score, step, false);
  }

  std::vector<std::optional<std::int32_t>> way_back() {
    std::vector<std::optional<std::int32_t>> result(static_cast<std::size_t>(task_.expected));
    auto e = task_.expected;
    auto a = task_.actual;
    const auto& last = at(e, a);
    bool matched = last[1].score + (task_.firm_end ? joined : 0) > last[0].score;
    while (e > 0 || a > 0) {
      const auto& state = at(e, a)[matched ? 1 : 0];
      if (state.step == Step::match) {
        --e;
        --a;
        result[static_cast<std::size_t>(e)] = a;
      } else {
        (state.step == Step::skip_actual ? a : e) -= 1;
      }
      matched = state.from_match;
    }
    return result;
  }

  const AlignmentTask& task_;
  std::size_t width_;
  std::vector<std::array<State, 2>> states_;
};

}  // namespace

std::vector<std::optional<std::int32_t>> align(const AlignmentTask& task) {
  if (task.expected <= 0) {
    return {};
  }
  if (task.actual <= 0) {
    return std::vector<std::optional<std::int32_t>>(static_cast<std::size_t>(task.expected));
  }
  return Aligner(task).run();
}

std::optional<std::int32_t> LineMap::at(std::int32_t expected) const {
  if (actual_.empty()) {
    return expected;
  }
  const auto index = expected - first_;
  if (index < 0 || index >= static_cast<std::int32_t>(actual_.size())) {
    return near(expected);
  }
  return actual_[static_cast<std::size_t>(index)];
}

std::int32_t LineMap::near(std::int32_t expected) const {
  if (actual_.empty()) {
    return expected;
  }
  const auto size = static_cast<std::int32_t>(actual_.size());
  const auto index = std::clamp(expected - first_, 0, size - 1);
  for (auto before = index; before >= 0; --before) {
    const auto& line = actual_[static_cast<std::size_t>(before)];
    if (line) {
      return std::max(0, *line + (expected - first_ - before));
    }
  }
  for (auto behind = index + 1; behind < size; ++behind) {
    const auto& line = actual_[static_cast<std::size_t>(behind)];
    if (line) {
      return std::max(0, *line - (behind - (expected - first_)));
    }
  }
  return expected;
}

bool LineMap::is_identity() const {
  auto expected = first_;
  return std::all_of(actual_.begin(), actual_.end(),
                     [&](const auto& actual) { return actual == expected++; });
}

void LineMap::set(std::int32_t expected, std::optional<std::int32_t> actual) {
  const auto index = expected - first_;
  if (index < 0) {
    return;
  }
  if (index >= static_cast<std::int32_t>(actual_.size())) {
    actual_.resize(static_cast<std::size_t>(index) + 1);
  }
  actual_[static_cast<std::size_t>(index)] = actual;
}

}  // namespace tenken::bind
