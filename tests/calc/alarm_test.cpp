// SPDX-License-Identifier: MPL-2.0
// Something that is to be done in a moment.
#include "uno/common/alarm.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

TEST(Alarm, RingsOnceHoweverOftenItWasSet) {
  std::atomic<int> rings = 0;
  std::promise<void> rung;
  Alarm alarm(test_office::shared().context(), [&] {
    if (++rings == 1) rung.set_value();
  });
  alarm.set(hours(1));
  for (int i = 0; i < 20; ++i) alarm.set(milliseconds(5));
  rung.get_future().wait();
  EXPECT_EQ(rings, 1);
}

TEST(Alarm, RingsAgainWhenItIsSetAgain) {
  for (const milliseconds delay : {milliseconds(0), milliseconds(1)}) {
    std::atomic<int> rings = 0;
    std::promise<void> twice;
    Alarm* again = nullptr;
    Alarm alarm(test_office::shared().context(), [&] {
      if (++rings == 2) return twice.set_value();
      again->set(delay);
    });
    again = &alarm;
    alarm.set(delay);
    twice.get_future().wait();
    EXPECT_EQ(rings, 2);
  }
}

TEST(Alarm, IsSilentAfterItsEnd) {
  bool rang = false;
  std::promise<void> later;
  {
    Alarm ended(test_office::shared().context(), [&] { rang = true; });
    ended.set(milliseconds(1));
  }
  Alarm alarm(test_office::shared().context(), [&] { later.set_value(); });
  alarm.set(milliseconds(20));
  later.get_future().wait();
  EXPECT_FALSE(rang);
}

}  // namespace
}  // namespace tenken::office
