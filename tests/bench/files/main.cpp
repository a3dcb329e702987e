// SPDX-License-Identifier: MPL-2.0
// Workbook files from bytes to JSON, each step beside what the libraries alone take: unzipping and
// parsing. The workbooks are the generator's, or those in the folder that TENKEN_BENCH_FOLDER
// names.
#include <benchmark/benchmark.h>
#include <malloc.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "logic/check/checker.hpp"
#include "logic/files/ods.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/files/zip_package.hpp"
#include "logic/report/report.hpp"
#include "tests/bench/support/run.hpp"
#include "tests/bench/workbooks/generator.hpp"
#include "tests/packages/zip_bytes.hpp"
#include "tests/support/catalogues.hpp"
#include "tests/support/samples.hpp"

namespace tenken::bench {
namespace {

using benchmark::State;

constexpr std::uint32_t seed = 20261126;
constexpr std::uint32_t count = 40;

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// The same workbooks for every benchmark, as bytes of files.
const std::vector<std::string>& files_in_memory() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> made;
    if (const char* const folder = std::getenv("TENKEN_BENCH_FOLDER")) {
      for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        made.push_back(bytes_of(entry.path()));
      }
      if (made.empty()) throw std::runtime_error("no files");
      return made;
    }
    const auto path = std::filesystem::temp_directory_path() /
                      ("tenken-bench-files-" + std::to_string(::getpid()) + ".ods");
    for (std::uint32_t number = 1; number <= count; ++number) {
      const std::string problem =
          files::write_ods(generate(number, seed).form, files::OdsKind::document, path.string());
      if (!problem.empty()) throw std::runtime_error(problem);
      made.push_back(bytes_of(path));
    }
    std::filesystem::remove(path);
    return made;
  }();
  return all;
}

/// 2000 × 240 numbers, the largest snapshot that is taken of a sheet.
constexpr int large_rows = 2000;
constexpr int large_columns = 240;
const std::string& large_file() {
  static const std::string bytes = [] {
    std::string xml =
        R"(<office:document-content><office:body><office:spreadsheet><table:table table:name="S">)";
    for (int row = 0; row < large_rows; ++row) {
      xml += "<table:table-row>";
      for (int column = 0; column < large_columns; ++column) {
        const std::string value = std::to_string(row * column + column);
        xml.append(R"(<table:table-cell office:value-type="float" office:value=")")
            .append(value)
            .append(R"("><text:p>)")
            .append(value)
            .append("</text:p></table:table-cell>");
      }
      xml += "</table:table-row>";
    }
    xml += "</table:table></office:spreadsheet></office:body></office:document-content>";
    return test::zip_bytes({{"content.xml", xml}});
  }();
  return bytes;
}

/// The same numbers as a worksheet of .xlsx.
const std::string& large_xlsx() {
  static const std::string bytes = [] {
    std::string xml = "<worksheet><sheetData>";
    for (int row = 0; row < large_rows; ++row) {
      xml += R"(<row r=")" + std::to_string(row + 1) + R"(">)";
      for (int column = 0; column < large_columns; ++column) {
        xml.append(R"(<c r=")")
            .append(workbook::to_a1({.row = row, .column = column}))
            .append(R"(" s="1"><v>)")
            .append(std::to_string(row * column + column))
            .append("</v></c>");
      }
      xml += "</row>";
    }
    xml += "</sheetData></worksheet>";
    return test::zip_bytes(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels",
          R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
         {"xl/workbook.xml",
          R"(<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
          R"(<Relationship Id="r2" Type="x/styles" Target="styles.xml"/></Relationships>)"},
         {"xl/styles.xml",
          R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs></styleSheet>)"},
         {"xl/worksheets/sheet1.xml", xml}});
  }();
  return bytes;
}

/// Whether whoever reads a workbook needs this part: not what an office says of windows and paper.
bool is_needed(std::string_view part) {
  static constexpr auto needed = std::to_array<std::string_view>(
      {"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "_rels/.rels",
       "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "docProps/custom.xml"});
  return std::ranges::find(needed, part) != needed.end() || part.starts_with("xl/worksheets/") ||
         part.starts_with("xl/_rels/") || part.starts_with("xl/comments");
}

/// The needed parts of a package, unpacked and parsed as fast as the libraries can, and nothing
/// done with them.
void unzip_and_parse(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) throw std::runtime_error("no zip");
  const auto entries = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
  for (zip_uint64_t entry = 0; entry < entries; ++entry) {
    zip_stat_t stat;
    if (zip_stat_index(archive, entry, 0, &stat) != 0 || !is_needed(stat.name)) continue;
    files::Bytes text(stat.size);
    zip_file_t* file = zip_fopen_index(archive, entry, 0);
    if (zip_fread(file, text.data(), text.size()) != static_cast<zip_int64_t>(text.size())) {
      throw std::runtime_error("no part");
    }
    zip_fclose(file);
    pugi::xml_document document;
    if (!document.load_buffer_inplace(
            text.data(), text.size(),
            pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata)) {
      throw std::runtime_error("no XML");
    }
    benchmark::DoNotOptimize(document.first_child());
  }
  zip_discard(archive);
}

workbook::Workbook read(const std::string& bytes) {
  files::ReadResult result = files::read_workbook(bytes, "a.ods");
  if (!result.workbook) throw std::runtime_error(result.problem.text);
  return std::move(*result.workbook);
}

/// Does `work` with each file in turn; a round is one file.
template <typename Work>
void each(State& state, const Work& work) {
  const std::vector<std::string>& all = files_in_memory();
  std::size_t next = 0;
  for ([[maybe_unused]] auto _ : state) {
    work(all[next]);
    next = (next + 1) % all.size();
  }
}

void floor_of(State& state) { each(state, unzip_and_parse); }

void reading(State& state) {
  each(state, [](const std::string& bytes) { benchmark::DoNotOptimize(read(bytes)); });
}

void checking(State& state) {
  each(state, [](const std::string& bytes) {
    benchmark::DoNotOptimize(check::check(read(bytes), {&test::nagano(), 1}));
  });
}

void to_json(State& state) {
  const message::Language japanese("ja", test::catalogues());
  each(state, [&](const std::string& bytes) {
    benchmark::DoNotOptimize(
        report::json(check::check(read(bytes), {&test::nagano(), 1}), japanese));
  });
}

void cells_of(State& state, const std::string& bytes) {
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(read(bytes));
  state.counters["cells/s"] = benchmark::Counter(static_cast<double>(large_rows) * large_columns,
                                                 benchmark::Counter::kIsIterationInvariantRate);
}

void floor_of_large(State& state, const std::string& bytes) {
  for ([[maybe_unused]] auto _ : state) unzip_and_parse(bytes);
}

void register_all() {
  benchmark::RegisterBenchmark("file/unzip and parse alone", floor_of);
  benchmark::RegisterBenchmark("file/read", reading);
  benchmark::RegisterBenchmark("file/read and check", checking);
  benchmark::RegisterBenchmark("file/read, check and JSON", to_json);
  const auto add_large = [](const std::string& name, const std::string& (*bytes)()) {
    benchmark::RegisterBenchmark((name + "/unzip and parse alone").c_str(),
                                 [bytes](State& state) { floor_of_large(state, bytes()); });
    benchmark::RegisterBenchmark((name + "/read").c_str(),
                                 [bytes](State& state) { cells_of(state, bytes()); });
  };
  add_large("large", large_file);
  add_large("large.xlsx", large_xlsx);
}

}  // namespace
}  // namespace tenken::bench

int main(int argc, char** argv) {
  // As in a run over many files, memory that was given back is used again: else half of the time
  // goes to the system, which hands out its pages anew in every round. The large sheet takes 200
  // MB.
  constexpr int kept = 1 << 30;
  ::mallopt(M_TRIM_THRESHOLD, kept);
  ::mallopt(M_MMAP_MAX, 0);
  return tenken::bench::run(argc, argv, tenken::bench::register_all);
}
