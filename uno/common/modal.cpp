// SPDX-License-Identifier: MPL-2.0
// Counts the questions that stand open.
#include "uno/common/modal.hpp"

namespace tenken::office {
namespace {

int& open_questions() {
  static int count = 0;
  return count;
}

}  // namespace

Modal::Modal() { ++open_questions(); }
Modal::~Modal() { --open_questions(); }
bool Modal::any() { return open_questions() > 0; }

}  // namespace tenken::office
