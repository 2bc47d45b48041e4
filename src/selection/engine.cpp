// Version 1 of the engine.
#include "selection/engine.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <stdexcept>

namespace selection {

namespace {

struct Scored {
    std::size_t candidate = 0;
    Line line;
};

Value const& value_in(Inputs const& inputs, Candidate const& candidate, std::size_t fact)
{
    if (candidate.values.size() != inputs.facts.size())
        throw std::invalid_argument("a candidate has other facts than the list says");
    return candidate.values[fact];
}

std::vector<std::size_t> columns_of(Inputs const& inputs, auto const& asked)
{
    std::vector<std::size_t> columns;
    for (auto const& one : asked) {
        auto const found = std::ranges::find(inputs.facts, one.fact);
        if (found == inputs.facts.end())
            throw std::invalid_argument("the frozen facts lack " + one.fact);
        columns.push_back(static_cast<std::size_t>(found - inputs.facts.begin()));
    }
    return columns;
}

std::vector<Scored> scored(Inputs const& inputs)
{
    auto const columns = columns_of(inputs, inputs.card.criteria);
    std::vector<Scored> all;
    all.reserve(inputs.candidates.size());
    for (std::size_t i = 0; i < inputs.candidates.size(); ++i) {
        auto const& candidate = inputs.candidates[i];
        Scored one{i, {}};
        one.line.house = candidate.house;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            auto const& criterion = inputs.card.criteria[c];
            auto const* const band = band_for(criterion, value_in(inputs, candidate, columns[c]));
            if (!band)
                continue;
            auto const points = std::int64_t{criterion.weight} * band->degree;
            one.line.points += points;
            if (points > 0)
                one.line.reasons.push_back({criterion.key, static_cast<std::size_t>(band - criterion.bands.data()), points});
        }
        all.push_back(std::move(one));
    }
    return all;
}

// A number to compare by; unknown comes last either way.
std::int64_t weight_of(Value const& value, Better first)
{
    if (is_unknown(value))
        return std::numeric_limits<std::int64_t>::min();
    std::int64_t number = 0;
    if (auto const* const yes = std::get_if<bool>(&value))
        number = *yes ? 1 : 0;
    else if (auto const* const counted = std::get_if<std::int64_t>(&value))
        number = *counted;
    return first == Better::Higher ? number : -number;
}

// Which of two comes first by points alone, and what decided it.
class ByPoints {
public:
    explicit ByPoints(Inputs const& inputs) : inputs_(inputs), columns_(columns_of(inputs, inputs.card.ties)) {}

    bool operator()(Scored const& a, Scored const& b) const
    {
        if (a.line.points != b.line.points)
            return a.line.points > b.line.points;
        auto const [decided, less] = among_equals(a, b);
        return less;
    }

    [[nodiscard]] std::string decided_by(Scored const& a, Scored const& b) const { return among_equals(a, b).first; }

private:
    [[nodiscard]] std::pair<std::string, bool> among_equals(Scored const& a, Scored const& b) const
    {
        auto const& one = inputs_.candidates[a.candidate];
        auto const& other = inputs_.candidates[b.candidate];
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto const& rule = inputs_.card.ties[i];
            auto const mine = weight_of(value_in(inputs_, one, columns_[i]), rule.first);
            auto const theirs = weight_of(value_in(inputs_, other, columns_[i]), rule.first);
            if (mine != theirs)
                return {rule.fact, mine > theirs};
        }
        if (one.registered_at != other.registered_at)
            return {"registered", one.registered_at < other.registered_at};
        return {"id", one.household < other.household};
    }

    Inputs const& inputs_;
    std::vector<std::size_t> columns_;
};

void sort_by_points(Inputs const& inputs, std::vector<Scored>& all)
{
    ByPoints const before(inputs);
    std::ranges::sort(all, before);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].line.score_place = static_cast<std::int64_t>(i + 1);
        if (i > 0 && all[i].line.points == all[i - 1].line.points)
            all[i].line.tie = before.decided_by(all[i - 1], all[i]);
    }
}

void put_in_peoples_order(Inputs const& inputs, std::vector<Scored>& all)
{
    constexpr std::pair kAfterAll(std::numeric_limits<std::size_t>::max(), std::int64_t{0});
    // Stable: those without a place, and two of one place, stay as their points put them.
    std::ranges::stable_sort(all, {}, [&](Scored const& one) {
        auto const& said = inputs.candidates[one.candidate].said;
        return said.empty() ? kAfterAll : std::pair(said.back().hearing, said.back().place);
    });
}

void adjust(Inputs const& inputs, std::vector<Scored>& all)
{
    for (auto const& adjustment : inputs.adjustments) {
        auto const at = std::ranges::find(all, adjustment.house, [](Scored const& one) { return one.line.house; });
        if (at == all.end())
            continue; // has left the list since
        auto moved = std::move(*at);
        all.erase(at);
        moved.line.deviation = adjustment.reason;
        auto const place = std::clamp<std::int64_t>(adjustment.place, 1, static_cast<std::int64_t>(all.size()) + 1);
        all.insert(all.begin() + (place - 1), std::move(moved));
    }
}

// The meeting's own reason; where it gave none, the one that was told when the list was made.
std::optional<std::string> reason_of(Candidate const& candidate)
{
    if (!candidate.said.empty() && candidate.said.back().reason)
        return candidate.said.back().reason;
    return candidate.reason;
}

void note_lifted(Inputs const& inputs, std::vector<Scored>& all)
{
    auto most_after = std::numeric_limits<std::int64_t>::min();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        auto& line = it->line;
        line.lifted = most_after > line.points;
        if (line.lifted && !line.deviation)
            line.deviation = reason_of(inputs.candidates[it->candidate]);
        most_after = std::max(most_after, line.points);
    }
}

void give_places(Inputs const& inputs, std::vector<Scored>& all)
{
    auto const gone_on = std::ranges::count_if(inputs.candidates, &Candidate::gone_on);
    auto left = inputs.places - gone_on;
    std::int64_t place = 0;
    for (auto& one : all) {
        one.line.place = ++place;
        bool const keeps = inputs.candidates[one.candidate].gone_on;
        one.line.standing = keeps || left > 0 ? Standing::Ranked : Standing::Reserve;
        if (!keeps && left > 0)
            --left;
    }
}

} // namespace

std::span<base::EnumValue<Standing> const> values_of(Standing)
{
    static base::EnumValue<Standing> const values[] = {{Standing::Ranked, "ranked", {"ได้ที่", "Has a place"}},
                                                       {Standing::Reserve, "reserve", {"สำรอง", "Reserve"}}};
    return values;
}

std::vector<Line> rank(Inputs const& inputs)
{
    auto all = scored(inputs);
    sort_by_points(inputs, all);
    put_in_peoples_order(inputs, all);
    adjust(inputs, all);
    note_lifted(inputs, all);
    give_places(inputs, all);
    std::vector<Line> lines;
    lines.reserve(all.size());
    for (auto& one : all)
        lines.push_back(std::move(one.line));
    return lines;
}

} // namespace selection
