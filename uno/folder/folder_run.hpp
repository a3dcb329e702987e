// SPDX-License-Identifier: MPL-2.0
// A folder is checked on threads of its own, while the office goes on.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "logic/message/language.hpp"
#include "logic/report/tables.hpp"

namespace tenken::office {

/// What is to be done. Paths are the system's.
struct FolderJob {
  std::string folder;
  std::string last_year;  ///< a folder or a workbook; "" for nothing to compare with
  std::string report;     ///< where the HTML report goes; "" for none
  std::string forms;      ///< the folder of the shipped definitions
  std::string settings;   ///< a division's settings; "" for the .tenken.toml that is found
  const message::Language* language = nullptr;
  /// A paragraph about a rule, for the report. Called on any thread.
  std::function<std::string(std::string_view rule)> about_rule{};
};

/// What came of it.
struct FolderResult {
  bool stopped = false;
  message::Message problem;  ///< why nothing came of it; else empty
  /// Of last year's workbooks, those that could not be compared with, and why.
  std::vector<message::Message> remarks;
  std::vector<report::Table> tables;
  report::Tally tally;
};

/// One run. Both functions are called on the run's own thread.
class FolderRun {
 public:
  /// `progress(done, count)` is called now and then, `finished` once at the end, whatever happened.
  FolderRun(FolderJob job, std::function<void(std::size_t done, std::size_t count)> progress,
            std::function<void(FolderResult)> finished);
  /// Stops it and waits for its end.
  ~FolderRun();
  FolderRun(const FolderRun&) = delete;
  FolderRun& operator=(const FolderRun&) = delete;
  FolderRun(FolderRun&&) = delete;
  FolderRun& operator=(FolderRun&&) = delete;

  /// Asks for its end; what was done so far is dropped.
  void stop() { stopped_ = true; }
  [[nodiscard]] bool stopping() const { return stopped_; }

 private:
  std::atomic<bool> stopped_ = false;
  std::thread thread_;
};

}  // namespace tenken::office
