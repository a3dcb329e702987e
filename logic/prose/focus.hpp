// SPDX-License-Identifier: MPL-2.0
// Whom a sentence speaks of, followed word by word.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "logic/prose/spoken_years.hpp"
#include "logic/prose/whose.hpp"

namespace tenken::prose {

/// Whose value is spoken of, as far as the words up to here tell; what a sentence leaves to the
/// next.
struct Scope {
  bool another_year = false;
  Topic topic = Topic::none;            ///< what は set, for the rest of the sentence
  Topic earlier_subject = Topic::none;  ///< what が and も named in the clauses before
  bool opens_text = false;              ///< nothing was said before this sentence
};

/// A noun that は, が or も names.
struct Named {
  NounPhrase noun;
  Topic topic = Topic::none;
  std::size_t end = 0;    ///< where the noun ends
  bool is_topic = false;  ///< by は
  bool directly = false;  ///< not by では, については and the like
  bool in_full = false;   ///< it is the indicator's whole name
  bool by_stem = false;   ///< 作付けが of 作付面積: its growth is the indicator's
  bool in_kana = false;   ///< 受入れ: a noun of which no more is known
};

/// Goes through one sentence from left to right with whoever reads it.
class Focus {
 public:
  /// `scope`, which the sentence changes, and the others must outlive this.
  Focus(std::string_view sentence, const Measure& measure, Scope& scope);

  /// Takes note of the words at `at` that say whom the rest is about: 全体, 北信：, のうち, 満足度,
  /// では、, 累計, 実施されていれば. True for 全体 and the like, behind which nothing else is to be
  /// read there.
  bool hear(std::size_t at);
  void end_clause();
  /// A year stands here for `use`; `own` is the sheet's.
  void hear_year(YearUse use, bool own);
  /// What follows is about some only: 「37市町村で」.
  void narrow() { labelled_ = true; }
  /// The rest of the clause speaks of a part: 「5校で」.
  void narrow_clause() { part_ = true; }

  /// The noun that the particle at `at` names; nullopt when there is none that matters.
  [[nodiscard]] std::optional<Named> named_at(std::size_t at) const;
  /// は has named it, for the rest of the sentence.
  void set_topic(const Named& named);
  /// The clause is about it.
  void set_subject(const Named& named);

  /// Whose value is meant by what is said here.
  [[nodiscard]] Whose whose() const;
  /// Whose target is meant by the 目標 at `at`.
  [[nodiscard]] Whose whose_target(std::size_t at) const;

  [[nodiscard]] Topic subject() const { return subject_; }
  [[nodiscard]] const Scope& scope() const { return *scope_; }
  /// 「実施校数は過去最高となった」: the indicator was named, in this clause or for all of them.
  [[nodiscard]] bool names_indicator() const;
  /// 「離職率は目標を下回り」: the value is compared, whichever way is better.
  [[nodiscard]] bool names_value() const;
  /// How many times last year's value it is may be said of a part, as of 「2駅では、」 before.
  [[nodiscard]] bool may_have_ratio() const { return named_plainly_ && !placed_; }
  /// 「在宅時間の増加により、前年度から増加した」 as the first words of a text: who begins it so
  /// speaks of what the text is about.
  [[nodiscard]] bool opens_text(std::size_t at) const;
  /// 「2駅では、」 was said.
  [[nodiscard]] bool is_placed() const { return placed_; }
  /// A number without a name may be more than the value: of several years, or of somebody else.
  [[nodiscard]] bool sums_up() const { return sums_up_; }
  /// Nothing makes what is said a supposition, or about what stands before a colon.
  [[nodiscard]] bool is_plain() const { return !labelled_ && !supposed_; }

 private:
  void hear_label(std::size_t at);
  bool hear_whole(std::size_t at);
  [[nodiscard]] bool adds_years(std::string_view rest) const;

  std::string_view sentence_;
  const Measure* measure_;
  Scope* scope_;
  Topic subject_ = Topic::none;  ///< of this clause
  bool by_stem_ = false;         ///< … which was named by the indicator's stem
  bool part_ = false;            ///< this clause speaks of a part
  bool year_of_next_noun_ = false;
  bool placed_ = false;
  bool named_plainly_ = false;  ///< what was named last is the indicator, and nothing narrows it
  bool value_named_ = false;    ///< what the sentence speaks of is a number: 件数は
  bool may_be_placed_ = false;  ///< the sentence has では、
  bool supposed_ = false;       ///< the rest of the sentence is no fact, or not about all
  bool labelled_ = false;       ///< the sentence is about what stands before a colon
  bool sums_up_ = false;
  bool sums_years_ = false;  ///< what follows is counted over several years
};

}  // namespace tenken::prose
