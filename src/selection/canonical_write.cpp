// Writing the canonical text.
#include "selection/canonical.hpp"

#include <boost/json.hpp>

#include <map>
#include <stdexcept>

namespace selection {

namespace {

namespace json = boost::json;
using json::array;
using json::object;
using json::value;

void write(std::string& out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void write(std::string& out, value const& v)
{
    switch (v.kind()) {
    case json::kind::null:
        out += "null";
        return;
    case json::kind::bool_:
        out += v.get_bool() ? "true" : "false";
        return;
    case json::kind::int64:
        out += std::to_string(v.get_int64());
        return;
    case json::kind::string:
        write(out, std::string_view(v.get_string()));
        return;
    case json::kind::array: {
        char before = '[';
        for (auto const& element : v.get_array()) {
            out += before;
            before = ',';
            write(out, element);
        }
        out += v.get_array().empty() ? "[]" : "]";
        return;
    }
    case json::kind::object: {
        std::map<std::string_view, value const*> sorted;
        for (auto const& member : v.get_object())
            sorted.emplace(member.key(), &member.value());
        char before = '{';
        for (auto const& [name, member] : sorted) {
            out += before;
            before = ',';
            write(out, name);
            out += ':';
            write(out, *member);
        }
        out += sorted.empty() ? "{}" : "}";
        return;
    }
    case json::kind::uint64:
    case json::kind::double_:
        break;
    }
    throw std::logic_error("a canonical text holds whole numbers only");
}

template <class T>
value or_null(std::optional<T> const& v)
{
    return v ? value(*v) : value(nullptr);
}

value of(Value const& v)
{
    if (auto const* const number = std::get_if<std::int64_t>(&v))
        return *number;
    if (auto const* const yes = std::get_if<bool>(&v))
        return *yes;
    if (auto const* const name = std::get_if<std::string>(&v))
        return value(*name);
    return nullptr;
}

object of(Card const& card)
{
    array criteria;
    for (auto const& c : card.criteria) {
        array bands;
        for (auto const& b : c.bands)
            bands.push_back(object{{"from", or_null(b.from)},
                                   {"to", or_null(b.to)},
                                   {"is", or_null(b.is)},
                                   {"any_of", array(b.any_of.begin(), b.any_of.end())},
                                   {"unknown", b.unknown},
                                   {"degree", std::int64_t{b.degree}},
                                   {"reason_th", b.reason_th},
                                   {"reason_en", b.reason_en}});
        criteria.push_back(object{{"key", c.key},
                                  {"fact", c.fact},
                                  {"title_th", c.title_th},
                                  {"title_en", c.title_en},
                                  {"weight", std::int64_t{c.weight}},
                                  {"bands", std::move(bands)}});
    }
    array ties;
    for (auto const& tie : card.ties)
        ties.push_back(object{{"fact", tie.fact}, {"first", std::string(base::name_of(tie.first))}});
    return {{"name_th", card.name_th}, {"name_en", card.name_en}, {"criteria", std::move(criteria)}, {"ties", std::move(ties)}};
}

object of(Said const& said)
{
    array objections;
    for (auto const& o : said.objections)
        objections.push_back(object{{"words", o.words}, {"answer", o.answer}});
    return {{"hearing", static_cast<std::int64_t>(said.hearing)},
            {"place", said.place},
            {"reason", or_null(said.reason)},
            {"in_favour", said.in_favour},
            {"against", said.against},
            {"abstain", said.abstain},
            {"objections", std::move(objections)}};
}

object of(Candidate const& c)
{
    array values;
    for (auto const& v : c.values)
        values.push_back(of(v));
    array said;
    for (auto const& one : c.said)
        said.push_back(of(one));
    return {{"house", c.house.str()},      {"household", c.household.str()}, {"registered_at", c.registered_at.iso()},
            {"values", std::move(values)}, {"said", std::move(said)},        {"reason", or_null(c.reason)},
            {"gone_on", c.gone_on}};
}

object of(Heard const& h)
{
    return {{"id", h.id}, {"sha256", h.sha256}, {"seal_code", h.seal_code}, {"title", h.title}, {"held_on", h.held_on.iso()}};
}

object of(Inputs const& in)
{
    array candidates;
    for (auto const& candidate : in.candidates)
        candidates.push_back(of(candidate));
    array adjustments;
    for (auto const& a : in.adjustments)
        adjustments.push_back(
            object{{"house", a.house.str()}, {"place", a.place}, {"reason", a.reason}, {"objection", a.objection}});
    array heard;
    for (auto const& hearing : in.heard)
        heard.push_back(of(hearing));
    object inputs{{"round", in.round.str()},
                  {"tambon", in.tambon.str()},
                  {"facts_on", in.facts_on.iso()},
                  {"places", in.places},
                  {"card", of(in.card)},
                  {"scorecard", in.scorecard},
                  {"heard", std::move(heard)},
                  {"facts", array(in.facts.begin(), in.facts.end())},
                  {"candidates", std::move(candidates)},
                  {"adjustments", std::move(adjustments)},
                  {"supersedes", in.supersedes}};
    if (in.set_aside) { // absent in most lists, and in all of the time before it could be told
        array hearings;
        for (auto const& hearing : in.set_aside->hearings)
            hearings.push_back(of(hearing));
        inputs.emplace("set_aside", object{{"reason", in.set_aside->reason}, {"hearings", std::move(hearings)}});
    }
    return inputs;
}

object of(Line const& line)
{
    array reasons;
    for (auto const& r : line.reasons)
        reasons.push_back(object{{"criterion", r.criterion}, {"band", static_cast<std::int64_t>(r.band)}, {"points", r.points}});
    return {{"house", line.house.str()},
            {"place", line.place},
            {"standing", std::string(base::name_of(line.standing))},
            {"points", line.points},
            {"score_place", line.score_place},
            {"reasons", std::move(reasons)},
            {"tie", line.tie},
            {"lifted", line.lifted},
            {"deviation", or_null(line.deviation)}};
}

} // namespace

std::string canonical_text(Inputs const& inputs, std::vector<Line> const& list)
{
    array lines;
    for (auto const& line : list)
        lines.push_back(of(line));
    std::string out;
    write(out, object{{"engine", std::int64_t{kEngine}}, {"inputs", of(inputs)}, {"list", std::move(lines)}});
    return out;
}

std::string canonical_card(Card const& card)
{
    std::string out;
    write(out, of(card));
    return out;
}

} // namespace selection
