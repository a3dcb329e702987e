// SPDX-License-Identifier: MPL-2.0
// When a document tells of a change, a save and its end.
#include "uno/calc/change_listener.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <memory>
#include <vector>

#include "tests/office/office.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;

/// What a document told. Shared with the listener, which the office may keep.
struct Told {
  int changes = 0;
  int closings = 0;
};

std::shared_ptr<Told> listen(const Document& document) {
  auto told = std::make_shared<Told>();
  EXPECT_TRUE(listen_to_changes(
      document.model(), [told] { ++told->changes; }, [told] { ++told->closings; }));
  return told;
}

TEST(ChangeListener, HearsEveryChange) {
  Document document = shared().new_calc();
  const auto told = listen(document);
  document.set_value("A1", 1);
  const int first = told->changes;
  EXPECT_GT(first, 0);
  document.set_value("A1", 2);
  EXPECT_GT(told->changes, first);
}

TEST(ChangeListener, TakesSavingForNoChange) {
  Document document = shared().new_calc();
  document.set_value("A1", 1);
  const auto told = listen(document);
  const std::filesystem::path path = test_office::scratch() / "saved.ods";
  const Reference<css::frame::XStorable> storable(document.uno(), UNO_QUERY_THROW);
  storable->storeAsURL(test_office::to_ustring("file://" + path.string()), {});
  EXPECT_EQ(told->changes, 0);
  document.set_value("A1", 2);
  EXPECT_GT(told->changes, 0);
  told->changes = 0;
  storable->store();
  EXPECT_EQ(told->changes, 0);
}

TEST(ChangeListener, HearsWhenASaveBeginsAndEnds) {
  const Document document = shared().new_calc();
  auto heard = std::make_shared<std::vector<bool>>();
  listen_to_changes(
      document.model(), [] {}, [] {}, [heard](bool saving) { heard->push_back(saving); });
  const std::filesystem::path path = test_office::scratch() / "saved.ods";
  Reference<css::frame::XStorable>(document.uno(), UNO_QUERY_THROW)
      ->storeAsURL(test_office::to_ustring("file://" + path.string()), {});
  EXPECT_EQ(*heard, (std::vector<bool>{true, false}));
}

TEST(ChangeListener, HearsOnceThatTheDocumentIsClosed) {
  Document document = shared().new_calc();
  const auto told = listen(document);
  document.close();
  EXPECT_EQ(told->closings, 1);
}

TEST(ChangeListener, RefusesWhatTellsNothing) {
  EXPECT_FALSE(listen_to_changes(
      {}, [] {}, [] {}));
}

}  // namespace
}  // namespace tenken::office
