// SPDX-License-Identifier: MPL-2.0
// replay RUNS CORPORA: every file of tests/data/fuzz through its target, then as many inputs made
// of them, the same ones each time: the short run that every test run makes, with whatever compiler
// there is.
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "tests/fuzz/targets.hpp"

namespace tenken::fuzz {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> seeds_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<std::string> seeds;
  for (const fs::path& file : files) {
    std::ifstream stream(file, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return seeds;
}

/// Changes texts as people and broken programs do: bytes, pieces moved, doubled, dropped or taken
/// from another one.
class Mutator {
 public:
  explicit Mutator(std::uint32_t seed) : random_(seed) {}

  std::string from(const std::vector<std::string>& seeds) {
    std::string text = seeds.at(below(seeds.size()));
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) change(text, seeds);
    return text;
  }

 private:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  void change(std::string& text, const std::vector<std::string>& seeds) {
    constexpr std::array<std::string_view, 16> pieces = {"\"",
                                                         "<",
                                                         ">",
                                                         "/",
                                                         "&",
                                                         "-1",
                                                         "99999999999999999999",
                                                         "1e999",
                                                         "\xE2\x96\xB3",
                                                         "\xEF\xBC\x91",
                                                         "\n",
                                                         "[",
                                                         "]]",
                                                         std::string_view("\0", 1),
                                                         "\xE2\x91\xA0",
                                                         "nan"};
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(text.size() - at, below(40));
    switch (below(6)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(at, length));
        break;
      case 3:
        text.insert(at, pieces.at(below(pieces.size())));
        break;
      case 4: {
        const std::string& other = seeds.at(below(seeds.size()));
        text.insert(at, other.substr(below(other.size() + 1), length));
        break;
      }
      default:
        for (std::size_t i = 1 + below(9); i > 0 && text.size() < 20000; --i) {
          text.insert(at, text.substr(at, length));
        }
    }
  }

  std::mt19937 random_;
};

int run(const std::vector<std::string>& arguments) {
  unsigned long runs = 0;
  if (arguments.size() != 2 ||
      std::from_chars(arguments[0].data(), arguments[0].data() + arguments[0].size(), runs).ec !=
          std::errc()) {
    std::cerr << "usage: replay RUNS CORPORA\n";
    return 2;
  }
  for (const Target& target : targets()) {
    const std::vector<std::string> seeds = seeds_in(fs::path(arguments[1]) / target.name);
    for (const std::string& seed : seeds) target.run(seed);
    constexpr std::uint32_t start = 1;
    Mutator mutator(start);
    for (unsigned long i = 0; i < runs; ++i) {
      const std::string input = mutator.from(seeds);
      if (const char* keep = std::getenv("TENKEN_FUZZ_KEEP"))
        std::ofstream(keep, std::ios::binary) << input;
      target.run(input);
    }
    std::cout << target.name << ": " << seeds.size() << " seeds, " << runs << " inputs\n";
  }
  return 0;
}

}  // namespace
}  // namespace tenken::fuzz

int main(int argc, char** argv) {
  try {
    return tenken::fuzz::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
