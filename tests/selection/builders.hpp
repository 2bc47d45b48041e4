// Scorecards and inputs of lists, as the suites of selection need them.
#pragma once

#include "selection/engine.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test {

[[nodiscard]] inline selection::Band at_least(std::int64_t from, int degree, std::string reason = "มี {n}")
{
    selection::Band band;
    band.from = from;
    band.degree = degree;
    band.reason_th = std::move(reason);
    band.reason_en = "has {n}";
    return band;
}

[[nodiscard]] inline selection::Criterion criterion(std::string fact, int weight, std::vector<selection::Band> bands)
{
    return {fact, fact, "เกณฑ์ " + fact, "Criterion " + fact, weight, std::move(bands)};
}

// Three points for each of up to three old people; equals by children, then income.
[[nodiscard]] inline selection::Card a_card()
{
    selection::Card card;
    card.name_th = "เกณฑ์ทดสอบ";
    card.name_en = "Test card";
    card.criteria = {criterion("elders", 3, {at_least(3, 3), at_least(2, 2), at_least(1, 1)})};
    card.ties = {{"children", selection::Better::Higher}, {"income_per_head", selection::Better::Lower}};
    return card;
}

template <class Id>
[[nodiscard]] Id numbered(int number)
{
    return Id(base::Uuid::version7(number, {static_cast<std::uint8_t>(number)}));
}

// By a_card(): children, elders, income (the facts sorted by name). Registered in the order of their numbers.
[[nodiscard]] inline selection::Candidate a_candidate(int number, std::int64_t elders, std::int64_t children = 0,
                                                      selection::Value income = std::int64_t{100'000})
{
    selection::Candidate candidate;
    candidate.house = numbered<rounds::RoundHouseId>(number);
    candidate.household = numbered<households::HouseholdId>(number);
    candidate.registered_at = base::Timestamp(1'000 * number);
    candidate.values = {children, elders, std::move(income)};
    return candidate;
}

// A hearing (the first of the inputs is 0) put it there, and said nothing else.
[[nodiscard]] inline selection::Said said_place(std::size_t hearing, std::int64_t place,
                                                std::optional<std::string> reason = std::nullopt)
{
    return {hearing, place, std::move(reason), 0, 0, 0, {}};
}

[[nodiscard]] inline selection::Inputs inputs_of(std::vector<selection::Candidate> candidates, std::int64_t places = 100)
{
    selection::Inputs inputs;
    inputs.tambon = base::AreaCode::parse("540101").value();
    inputs.facts_on = base::Date(2021, 11, 22);
    inputs.card = a_card();
    inputs.facts = facts_of(inputs.card);
    inputs.places = places;
    inputs.candidates = std::move(candidates);
    return inputs;
}

} // namespace test
