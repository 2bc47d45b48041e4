// A scorecard: criteria over facts with their points and reasons, and the written order of tie-breaks. Data, checked here. Pure.
//
// A criterion looks at one fact. Its bands are tried from the first; the one that fits gives its degree, 0 to 10, and its reason.
// Points = weight × degree. Nobody is a better or a worse family by it: it says how urgent the roof is.
#pragma once

#include "base/fields.hpp"
#include "base/problem.hpp"
#include "selection/facts.hpp"
#include "selection/selection.hpp"

#include <optional>
#include <string>
#include <vector>

namespace selection {

using base::fields::Schema;
using base::fields::Tag;

// Which of these is filled in is said by the fact's type: a range, yes or no, some choices; or `unknown` for any of them.
struct Band {
    std::optional<std::int64_t> from; // numbers and satang, both ends within
    std::optional<std::int64_t> to;
    std::optional<bool> is;
    std::vector<std::string> any_of;
    bool unknown = false;
    int degree = 0;        // 0 to 10
    std::string reason_th; // in a letter: "มีผู้สูงอายุ {n} คน"
    std::string reason_en;
};
Schema const& schema_of(Tag<Band>);

struct Criterion {
    std::string key; // stable within the scorecard and its later versions
    std::string fact;
    std::string title_th;
    std::string title_en;
    int weight = 1; // 0 to 100
    std::vector<Band> bands;
};
Schema const& schema_of(Tag<Criterion>);

enum class Better { Higher, Lower };
std::span<base::EnumValue<Better> const> values_of(Better);

// Of two with equal points comes first who has more (or less) of this; who is not known comes after. "Yes" is more than "no".
struct TieRule {
    std::string fact;
    Better first = Better::Higher;
};
Schema const& schema_of(Tag<TieRule>);

struct Card {
    std::string name_th;
    std::string name_en;
    std::vector<Criterion> criteria;
    std::vector<TieRule> ties; // after them: who was registered earlier, then the household's id
};

// All that is wrong with it, each beside its field.
[[nodiscard]] base::Faults faults_of(Card const& card);

// The facts it asks, each once, sorted by name.
[[nodiscard]] std::vector<std::string> facts_of(Card const& card);
// The most points that one household can have.
[[nodiscard]] std::int64_t most_points(Card const& card);
// The first band that fits; null when none does.
[[nodiscard]] Band const* band_for(Criterion const& criterion, Value const& value);
// The reason with the value in the place of {n}.
[[nodiscard]] base::Bilingual reason_of(Criterion const& criterion, Band const& band, Value const& value);
// "มีผู้สูงอายุ 60 ปีขึ้นไป ตั้งแต่ 2: 10 × 3 = 30 คะแนน", for the screen and the letter of a scorecard.
[[nodiscard]] base::Bilingual condition_in_words(Criterion const& criterion, Band const& band);
[[nodiscard]] base::Bilingual tie_in_words(TieRule const& tie);

} // namespace selection
