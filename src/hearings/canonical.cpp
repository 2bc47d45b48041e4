// Writing the canonical text of a hearing.
#include "hearings/canonical.hpp"

#include "base/canonical.hpp"
#include "platform/auth/vault.hpp"

namespace hearings {

namespace {

using base::canonical::Lines;
using base::canonical::text_of;

template <class E>
std::string name(E value)
{
    return std::string(base::name_of(value));
}

std::string flag(bool value)
{
    return value ? "1" : "0";
}

std::string list_of(std::vector<int> const& numbers)
{
    std::string text;
    for (auto const number : numbers)
        text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

void add_head(Lines& lines, Hearing const& h)
{
    lines.add("onehome-hearing", {"1"});
    lines.add("id", {h.id.str()});
    lines.add("round", {h.round_id.str()});
    lines.add("tambon", {h.tambon.str()});
    lines.add("villages", {list_of(h.villages)});
    lines.add("corrects", {text_of(h.corrects_id), text_of(h.reason)});
    lines.add("title", {h.title});
    lines.add("place", {h.place});
    lines.add("held_at", {h.held_at.iso()});
    lines.add("opened_at", {text_of(h.opened_at)});
    lines.add("chair", {text_of(h.chair_name), text_of(h.chair_position)});
    lines.add("secretary", {text_of(h.secretary_name)});
    lines.add("agenda", {h.agenda});
    lines.add("minutes", {text_of(h.minutes)});
    lines.add("quorum", {name(h.quorum.kind), text_of(h.quorum.number), text_of(h.quorum.households_total), h.quorum.who_counts});
    lines.add("made_up", {flag(h.made_up)});
}

} // namespace

std::string canonical_text(Whole const& whole)
{
    Lines lines;
    add_head(lines, whole.hearing);
    std::size_t number = 0;
    for (auto const& c : whole.candidates)
        lines.add("candidate",
                  {text_of(++number), c.round_house_id.str(), c.household_id.str(), c.head_name, c.house_no, text_of(c.moo),
                   text_of(c.members), name(c.dwelling_state), text_of(c.score), text_of(c.place), text_of(c.reason)});
    number = 0;
    for (auto const& a : whole.attendees)
        lines.add("attendee", {text_of(++number), a.id.str(), name(a.signed_by), a.name, text_of(a.house_no), text_of(a.moo),
                               text_of(a.people), text_of(a.households), flag(a.counts), a.arrived_at.iso()});
    number = 0;
    for (auto const& s : whole.statements)
        lines.add("statement", {text_of(++number), text_of(s.round_house_id), name(s.kind), s.speaker, s.words, text_of(s.answer),
                                s.said_at.iso()});
    number = 0;
    for (auto const& v : whole.votes) {
        lines.add("vote", {text_of(++number), text_of(v.round_house_id), v.question, name(v.mode), text_of(v.in_favour),
                           text_of(v.against), text_of(v.abstain)});
        for (auto const& hand : v.hands)
            lines.add("hand", {text_of(number), hand.attendee_id.str(), name(hand.choice)});
    }
    number = 0;
    for (auto const& p : whole.pictures)
        lines.add("picture", {text_of(++number), name(p.kind), p.sha256, text_of(p.caption), text_of(p.taken_at)});
    return lines.take();
}

std::string fingerprint_of(Whole const& whole)
{
    return auth::sha256_hex(canonical_text(whole));
}

std::string recorded_of(Whole const& whole)
{
    Lines lines;
    for (auto const& a : whole.attendees)
        lines.add("attendee", {a.id.str(), flag(a.counts)});
    for (auto const& s : whole.statements)
        lines.add("statement", {s.id.str(), text_of(s.version)});
    for (auto const& v : whole.votes)
        lines.add("vote", {v.id.str(), text_of(v.version), text_of(v.in_favour), text_of(v.against), text_of(v.abstain)});
    for (auto const& p : whole.pictures)
        lines.add("picture", {p.id.str()});
    return auth::sha256_hex(lines.take());
}

} // namespace hearings
