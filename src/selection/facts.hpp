// The facts that a scorecard may ask: a declared catalogue, and their values for one household. Pure.
//
// Each fact has a stable name, a type, words for the screen, and how it is derived. Adding one is a row in the catalogue and a
// line in `value_of`; frozen rankings keep the values themselves, so a later change of a derivation does not touch them.
#pragma once

#include "base/bilingual.hpp"
#include "base/enums.hpp"
#include "households/households.hpp"
#include "survey/survey.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace selection {

enum class FactType { Number, Money, YesNo, Choice };
std::span<base::EnumValue<FactType> const> values_of(FactType);

struct Fact {
    std::string name;
    FactType type = FactType::Number;
    base::Bilingual label;
    base::Bilingual derived; // from which fields, in words
    bool health = false;     // its values are health: hidden from who may not read that
    std::vector<households::NamedChoice> choices;
    bool surveyed = false; // from the answers of the last survey, which are read only for a card that asks such a fact
};
// In the order of the screen.
[[nodiscard]] std::span<Fact const> catalogue();
[[nodiscard]] Fact const* find_fact(std::string_view name);
// Whether it is known from the health of those who live there. False for a name that is no fact.
[[nodiscard]] bool tells_health(std::string_view name);

// Unknown; a number or satang; yes or no; a choice's name.
using Value = std::variant<std::monostate, std::int64_t, bool, std::string>;
[[nodiscard]] inline bool is_unknown(Value const& value)
{
    return std::holds_alternative<std::monostate>(value);
}

// Ages at which facts, and the sandbox's counts, part people.
inline constexpr int kChildUnder = 15;
inline constexpr int kElderFrom = 60; // the law on older persons
inline constexpr int kVeryOldFrom = 80;
inline constexpr int kNoEnd = 1000;
// From this age, and below that one. Whose age is not known is in no group.
[[nodiscard]] bool aged(households::NeedFacts::Person const& person, int from, int below);

// What is known of a household beside its need.
struct Known {
    households::NeedFacts const& need;
    bool helped_before = false;                   // a house of another round was handed over to it
    survey::NeedAnswers const* answers = nullptr; // of its last survey; null: never surveyed
};
// Throws std::logic_error for a name that is not in the catalogue.
[[nodiscard]] Value value_of(std::string_view fact, Known const& known);

// As a person reads it: "3", "2,400 บาท", "ใช่", "ชำรุดมาก", "ไม่ทราบ".
[[nodiscard]] base::Bilingual in_words(Fact const& fact, Value const& value);

} // namespace selection
