// Comparing what came back with what went out.
#include "hearings/returning.hpp"

#include "hearings/rules.hpp"

#include <algorithm>
#include <tuple>

namespace hearings {

namespace {

// What the province fixed of a house; its place and the reason are the meeting's.
auto fixed(Candidate const& c)
{
    return std::tie(c.round_house_id, c.household_id, c.head_name, c.house_no, c.moo, c.members, c.dwelling_state, c.score);
}

auto fixed(Hearing const& h)
{
    return std::tie(h.id, h.round_id, h.tambon, h.corrects_id, h.reason, h.made_up, h.quorum.kind, h.quorum.number,
                    h.quorum.households_total, h.quorum.who_counts);
}

bool same_houses(std::vector<Candidate> const& given, std::vector<Candidate> const& came)
{
    return std::ranges::equal(given, came, [](Candidate const& a, Candidate const& b) { return fixed(a) == fixed(b); });
}

// Places run from 1 without a gap.
bool is_whole_order(std::vector<Candidate> const& candidates)
{
    int expected = 0;
    return std::ranges::all_of(in_order(candidates), [&](Candidate const& c) { return c.place == ++expected; });
}

bool speaks_of_its_houses(Whole const& whole)
{
    auto const known = [&](auto const& part) {
        return !part.round_house_id ||
               std::ranges::find(whole.candidates, *part.round_house_id, &Candidate::round_house_id) != whole.candidates.end();
    };
    return std::ranges::all_of(whole.statements, known) && std::ranges::all_of(whole.votes, known);
}

bool speakers_came(Whole const& whole)
{
    return std::ranges::all_of(whole.statements, [&](Statement const& s) {
        return !s.attendee_id || std::ranges::find(whole.attendees, *s.attendee_id, &Attendee::id) != whole.attendees.end();
    });
}

// Single hands are those of people who came and count, one each, and the counts are theirs.
bool hands_are_of_those_who_came(Whole const& whole)
{
    return std::ranges::all_of(whole.votes, [&](Vote const& vote) {
        if (vote.mode == VoteMode::Counts)
            return vote.hands.empty();
        for (auto const& hand : vote.hands) {
            auto const who = std::ranges::find(whole.attendees, hand.attendee_id, &Attendee::id);
            if (who == whole.attendees.end() || !who->counts ||
                std::ranges::count(vote.hands, hand.attendee_id, &Hand::attendee_id) != 1)
                return false;
        }
        auto counted = vote;
        count_hands(counted);
        return std::tie(counted.in_favour, counted.against, counted.abstain) ==
               std::tie(vote.in_favour, vote.against, vote.abstain);
    });
}

} // namespace

bool is_held_as_given(Whole const& given, Whole const& came)
{
    if (fixed(given.hearing) != fixed(came.hearing) || !same_houses(given.candidates, came.candidates))
        return false;
    auto held = came;
    held.hearing.state = State::Open;
    return is_whole_order(held.candidates) && speaks_of_its_houses(held) && speakers_came(held) &&
           hands_are_of_those_who_came(held) && missing_for_seal(held, {}).empty();
}

} // namespace hearings
