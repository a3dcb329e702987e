// SPDX-License-Identifier: MPL-2.0
// Sheets of a prefecture that does not exist: different in length, amounts, indicators and words,
// some with mistakes.
#include "tests/bench/workbooks/generator.hpp"

#include <array>
#include <cstdio>
#include <random>
#include <sstream>
#include <stdexcept>

#include "logic/fill/look.hpp"
#include "logic/fill/values.hpp"
#include "tests/support/samples.hpp"

namespace tenken::bench {
namespace {

struct Department {
  const char* name;
  std::array<const char*, 3> divisions;
};

constexpr std::array<Department, 8> departments = {{
    {"企画振興部", {"総合政策課", "地域振興課", "交通政策課"}},
    {"健康福祉部", {"健康増進課", "介護支援課", "障がい者支援課"}},
    {"県民文化部", {"文化政策課", "こども・家庭課", "人権・男女共同参画課"}},
    {"環境部", {"環境政策課", "水大気環境課", "資源循環推進課"}},
    {"産業労働部", {"経営・創業支援課", "産業技術課", "労働雇用課"}},
    {"農政部", {"農業技術課", "園芸畜産課", "農地整備課"}},
    {"建設部", {"道路管理課", "河川課", "砂防課"}},
    {"教育委員会", {"学びの改革支援課", "特別支援教育課", "保健厚生課"}},
}};

struct Measure {
  const char* name;
  const char* unit;
  int typical;
};

constexpr std::array<Measure, 12> measures = {{
    {"研修会の参加者数", "人", 480},
    {"相談窓口の利用件数", "件", 1250},
    {"補助金の交付団体数", "団体", 36},
    {"講座の開設数", "講座", 24},
    {"連携協定の締結市町村数", "市町村", 42},
    {"施設の年間利用者数", "人", 15300},
    {"普及啓発イベントの開催数", "回", 18},
    {"支援を受けた事業者数", "者", 210},
    {"認証を取得した農場数", "農場", 65},
    {"専門職員の配置数", "人", 57},
    {"橋梁の点検実施数", "橋", 310},
    {"体験学習の実施校数", "校", 88},
}};

constexpr std::array<const char*, 10> subjects = {
    "地域の担い手育成",   "子育て支援の充実",   "中小企業の生産性向上", "農産物の販路拡大",
    "水源の保全",         "地域公共交通の確保", "文化財の保存活用",     "介護人材の確保",
    "道路施設の長寿命化", "学校と地域の協働"};

constexpr std::array<const char*, 12> sentences = {
    "県内の各地域で取組の状況に差があり、市町村や関係団体と連携した支援が必要である。",
    "人口減少と高齢化が進むなか、担い手の確保と次の世代への継承が課題となっている。",
    "関係者への聞き取りでは、情報が届きにくいことや手続の負担を挙げる声が多い。",
    "国の制度改正を踏まえ、対象や要件を分かりやすく周知することが求められている。",
    "専門的な知識を持つ人材が不足しており、研修の機会を継続して設ける必要がある。",
    "設備の老朽化が進んでおり、計画に沿って順次更新していくことが必要である。",
    "デジタル技術の活用により、窓口の負担を減らし、利用者の利便性を高めることが期待される。",
    "先進的な事例を県内に広げるため、事例集を作成し、説明会で紹介する。",
    "民間の事業者やＮＰＯと協働し、地域の実情に応じた方法で事業を進める。",
    "利用者へのアンケート結果を踏まえ、開催の時期や方法を見直していく。",
    "必要な経費を精査し、効果の高い取組に重点を置いて実施する。",
    "関係部局が参加する会議を定期的に開き、進み具合を共有しながら取り組む。"};

class Writer {
 public:
  Writer(std::uint32_t number, std::uint32_t seed)
      : number_(number), random_(seed * 7919U + number) {}

  std::string values() {
    department_ = below(departments.size());
    division_ = below(3);
    subject_ = below(subjects.size());
    header();
    texts();
    indicators();
    plan();
    costs();
    return out_.str();
  }

  [[nodiscard]] std::string name() const {
    return std::string(departments.at(department_).name) + "/" + project_number('-') + "_" +
           subjects.at(subject_);
  }

 private:
  [[nodiscard]] std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  [[nodiscard]] long between(long least, long most) {
    return std::uniform_int_distribution<long>(least, most)(random_);
  }

  [[nodiscard]] std::string project_number(char space) const {
    std::array<char, 16> text{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): two digits each, in one line
    std::snprintf(text.data(), text.size(), "%02u%c%02u%c%02u", number_ / 10000 % 100, space,
                  number_ / 100 % 100, space, number_ % 100);
    return text.data();
  }

  void header() {
    out_ << "header.project_number = " << project_number(' ') << "\nheader.stage = 点検\n"
         << "header.project_name = " << subjects.at(subject_) << "事業（第" << between(1, 40)
         << "地区）\nheader.department = " << departments.at(department_).name
         << "\nheader.division = " << departments.at(department_).divisions.at(division_)
         << "\nheader.period = H" << between(20, 30) << " 〜\nheader.email = office" << number_
         << "@example.lg.jp\n";
  }

  void prose(const char* field, std::size_t count) {
    out_ << field << " =\n";
    for (std::size_t i = 0; i < count; ++i)
      out_ << "| ・" << sentences.at(below(sentences.size())) << "\n";
  }

  void under_headings(const char* field) {
    out_ << field << " =\n";
    constexpr std::array<const char*, 4> signs = {"①", "②", "③", "④"};
    constexpr std::array<const char*, 4> headings = {"普及と啓発", "人材の育成", "施設と設備の整備",
                                                     "関係機関との連携"};
    for (std::size_t i = 0; i < headings_; ++i) {
      out_ << "| " << signs.at(i) << headings.at(i) << "\n| ・"
           << sentences.at(below(sentences.size())) << "\n";
    }
  }

  void texts() {
    headings_ = 2 + below(3);
    prose("text.issues", 2 + below(3));
    prose("text.purpose", 1);
    under_headings("text.activities");
    under_headings("text.results");
    prose("text.challenges", 2 + below(2));
    prose("text.measures", 2 + below(2));
  }

  void indicators() {
    constexpr std::array<const char*, 8> signs = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"};
    const std::size_t count = 1 + below(5);
    const std::size_t first = below(measures.size());
    std::ostringstream reasons;
    for (std::size_t i = 0; i < count; ++i) {
      const Measure& measure = measures.at((first + i) % measures.size());
      const long target = measure.typical + between(0, measure.typical / 5);
      const std::string id = "indicator." + std::to_string(i + 1);
      const auto value = [&] { return target * between(85, 115) / 100; };
      out_ << id << ".no = " << signs.at(i) << "\n"
           << id << ".name = " << measure.name << "\n"
           << id << ".unit = " << measure.unit << "\n"
           << id << ".actual.R3 = " << value() << "\n"
           << id << ".actual.R4 = " << value() << "\n"
           << id << ".target.R5 = " << target << "\n"
           << id << ".actual.R5 = " << value() << "\n"
           << id << ".direction = 上\n";
      out_ << "analysis." << i + 1 << ".text = ・" << sentences.at(below(sentences.size())) << "\n";
      reasons << "| " << i + 1 << ".過去の実績を踏まえて設定した。\n";
    }
    out_ << "indicator.*.reason =\n" << reasons.str();
  }

  void plan() {
    const Measure& measure = measures.at(below(measures.size()));
    out_ << "plan.1.no = " << between(1, 5) << "-" << between(1, 6)
         << "①\nplan.1.area = " << subjects.at(below(subjects.size()))
         << "\nplan.1.goal = " << measure.name << "\nplan.1.unit = " << measure.unit
         << "\nplan.1.recent.1.value = ―\nplan.1.recent.2.value = ―\n"
            "plan.1.recent.3.year =\n| 2023\n| (R5)\nplan.1.recent.3.value = "
         << measure.typical
         << "\nplan.1.target.year =\n| 2027\n| (R9)\nplan.1.target.value = " << measure.typical * 2
         << "\n";
  }

  void costs() {
    const long size = between(8, 900) * 1000;
    const std::size_t subprojects = 1 + below(4);
    for (const char* year : {"R5", "R4", "R3"}) {
      const long initial = size * between(90, 110) / 100;
      const long supplementary = -between(0, 40) * size / 1000;
      const long total = initial + supplementary;
      long settled = total * between(80, 99) / 100;
      out_ << "cost." << year << ".carried = 0\ncost." << year << ".initial = " << initial
           << "\ncost." << year << ".supplementary = " << supplementary << "\ncost." << year
           << ".general_fund = " << total / between(2, 4) << "\ncost." << year
           << ".settled = " << settled << "\ncost." << year << ".staff = " << between(1, 9)
           << ".5\n";
      for (std::size_t i = 0; i < subprojects; ++i) {
        const bool last = i + 1 == subprojects;
        const long part = last ? settled : settled / static_cast<long>(subprojects - i);
        settled -= part;
        out_ << "subproject." << i + 1 << ".settled." << year << " = " << part << "\n";
      }
    }
    constexpr std::array<const char*, 4> methods = {"直接", "委託", "補助金", "負担金"};
    for (std::size_t i = 0; i < subprojects; ++i) {
      const std::string id = "subproject." + std::to_string(i + 1);
      out_ << id << ".no = " << i + 1 << "\n"
           << id << ".name = " << subjects.at((subject_ + i) % subjects.size()) << "費\n";
      const std::size_t activities = 1 + below(4);
      for (std::size_t k = 0; k < activities; ++k) {
        const std::string activity = id + ".activity." + std::to_string(k + 1);
        out_ << activity << ".no = " << k + 1 << "\n"
             << activity << ".name = " << measures.at((i * 4 + k) % measures.size()).name
             << "の取組\n"
             << activity << ".method = " << methods.at(below(methods.size())) << "\n"
             << activity << ".outline = ・" << sentences.at(below(sentences.size())) << "\n"
             << activity << ".output = 実施数：" << between(2, 90) << "件\n";
      }
    }
  }

  std::uint32_t number_;
  std::mt19937 random_;
  std::ostringstream out_;
  std::size_t department_ = 0;
  std::size_t division_ = 0;
  std::size_t subject_ = 0;
  std::size_t headings_ = 2;
};

struct Mistake {
  const char* rule;
  const char* change;  ///< in the notation of the samples
};

/// None causes another.
constexpr std::array<Mistake, 9> mistakes = {{
    {"BUD001", "cost.R5.total := ={cost.R5.carried}+{cost.R5.initial}+{cost.R5.supplementary}+1\n"},
    {"IND003", "indicator.1.status := ―\n"},
    {"REQ001", "indicator.1.unit :=\n"},
    {"NUM001", "cost.R4.supplementary := \"△ 500\"\n"},
    {"HDR002", "page.2.project_name := 別の事業\n"},
    {"TXT001", "subproject.1.name := 産業⼈材の確保費\n"},
    {"NUM003", "cost.R4.staff := =8/0\n"},
    {"YEAR001", "label.cost.row-2 := R2年度\n"},
    {"LAY002", "label.header.email :=\n"},
}};

}  // namespace

Generated generate(std::uint32_t number, std::uint32_t seed) {
  static const fill::LookResult look =
      fill::load_look(TENKEN_SOURCE_DIR "/extension/templates/nagano-r5.toml");
  if (!look.look) throw std::runtime_error(look.errors.at(0).message.text);
  Writer writer(number, seed);
  fill::Values values = fill::parse_values(writer.values(), "generated");
  Generated generated;
  constexpr std::uint32_t one_in = 4;
  if (number % one_in == 0) {
    const Mistake& mistake = mistakes.at(number / one_in % mistakes.size());
    for (fill::Entry& change : fill::parse_values(mistake.change, "mistake").entries) {
      std::erase_if(values.entries,
                    [&](const fill::Entry& entry) { return entry.id == change.id; });
      values.entries.push_back(std::move(change));
    }
    generated.rules.emplace_back(mistake.rule);
  }
  fill::FormResult made = fill::fill_form(test::nagano(), *look.look, values);
  if (!made.form) {
    throw std::runtime_error(std::to_string(made.problems.at(0).line) + ": " +
                             made.problems.at(0).message.text);
  }
  generated.form = std::move(*made.form);
  generated.name = writer.name();
  return generated;
}

}  // namespace tenken::bench
