// Writing and reading the canonical text.
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
    return {{"round", in.round.str()},
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

// ---- reading back

std::string text(object const& o, std::string_view name)
{
    return std::string(o.at(name).as_string());
}

std::optional<std::string> maybe_text(object const& o, std::string_view name)
{
    auto const& v = o.at(name);
    return v.is_null() ? std::nullopt : std::optional(std::string(v.as_string()));
}

std::optional<std::int64_t> maybe_number(object const& o, std::string_view name)
{
    auto const& v = o.at(name);
    return v.is_null() ? std::nullopt : std::optional(v.as_int64());
}

template <class T>
T parsed(std::optional<T> value)
{
    if (!value)
        throw std::runtime_error("a canonical text holds a malformed value");
    return *std::move(value);
}

template <class Id>
Id id(object const& o, std::string_view name)
{
    return parsed(Id::parse(text(o, name)));
}

std::vector<std::string> texts(value const& list)
{
    std::vector<std::string> all;
    for (auto const& one : list.as_array())
        all.emplace_back(one.as_string());
    return all;
}

Value read_value(value const& v)
{
    if (v.is_int64())
        return v.get_int64();
    if (v.is_bool())
        return v.get_bool();
    if (v.is_string())
        return std::string(v.get_string());
    return {};
}

Band read_band(object const& o)
{
    Band band;
    band.from = maybe_number(o, "from");
    band.to = maybe_number(o, "to");
    if (!o.at("is").is_null())
        band.is = o.at("is").as_bool();
    band.any_of = texts(o.at("any_of"));
    band.unknown = o.at("unknown").as_bool();
    band.degree = static_cast<int>(o.at("degree").as_int64());
    band.reason_th = text(o, "reason_th");
    band.reason_en = text(o, "reason_en");
    return band;
}

Card read_card(object const& o)
{
    Card card;
    card.name_th = text(o, "name_th");
    card.name_en = text(o, "name_en");
    for (auto const& each : o.at("criteria").as_array()) {
        auto const& c = each.as_object();
        Criterion criterion{text(c, "key"),
                            text(c, "fact"),
                            text(c, "title_th"),
                            text(c, "title_en"),
                            static_cast<int>(c.at("weight").as_int64()),
                            {}};
        for (auto const& band : c.at("bands").as_array())
            criterion.bands.push_back(read_band(band.as_object()));
        card.criteria.push_back(std::move(criterion));
    }
    for (auto const& tie : o.at("ties").as_array())
        card.ties.push_back({text(tie.as_object(), "fact"), parsed(base::enum_from<Better>(text(tie.as_object(), "first")))});
    return card;
}

Said read_said(object const& o)
{
    Said said{static_cast<std::size_t>(o.at("hearing").as_int64()),
              o.at("place").as_int64(),
              maybe_text(o, "reason"),
              o.at("in_favour").as_int64(),
              o.at("against").as_int64(),
              o.at("abstain").as_int64(),
              {}};
    for (auto const& each : o.at("objections").as_array())
        said.objections.push_back({text(each.as_object(), "words"), text(each.as_object(), "answer")});
    return said;
}

Candidate read_candidate(object const& o)
{
    Candidate c;
    c.house = id<rounds::RoundHouseId>(o, "house");
    c.household = id<households::HouseholdId>(o, "household");
    c.registered_at = parsed(base::Timestamp::parse(text(o, "registered_at")));
    for (auto const& v : o.at("values").as_array())
        c.values.push_back(read_value(v));
    for (auto const& one : o.at("said").as_array())
        c.said.push_back(read_said(one.as_object()));
    c.reason = maybe_text(o, "reason");
    c.gone_on = o.at("gone_on").as_bool();
    return c;
}

Inputs read_inputs(object const& o)
{
    Inputs in;
    in.round = id<rounds::RoundId>(o, "round");
    in.tambon = parsed(base::AreaCode::parse(text(o, "tambon")));
    in.facts_on = parsed(base::Date::parse_iso(text(o, "facts_on")));
    in.places = o.at("places").as_int64();
    in.card = read_card(o.at("card").as_object());
    in.scorecard = text(o, "scorecard");
    for (auto const& each : o.at("heard").as_array()) {
        auto const& h = each.as_object();
        in.heard.push_back({text(h, "id"), text(h, "sha256"), text(h, "seal_code"), text(h, "title"),
                            parsed(base::Date::parse_iso(text(h, "held_on")))});
    }
    in.facts = texts(o.at("facts"));
    for (auto const& candidate : o.at("candidates").as_array())
        in.candidates.push_back(read_candidate(candidate.as_object()));
    for (auto const& each : o.at("adjustments").as_array()) {
        auto const& a = each.as_object();
        in.adjustments.push_back(
            {id<rounds::RoundHouseId>(a, "house"), a.at("place").as_int64(), text(a, "reason"), text(a, "objection")});
    }
    in.supersedes = text(o, "supersedes");
    return in;
}

Line read_line(object const& o)
{
    Line line;
    line.house = id<rounds::RoundHouseId>(o, "house");
    line.place = o.at("place").as_int64();
    line.standing = parsed(base::enum_from<Standing>(text(o, "standing")));
    line.points = o.at("points").as_int64();
    line.score_place = o.at("score_place").as_int64();
    for (auto const& each : o.at("reasons").as_array()) {
        auto const& r = each.as_object();
        line.reasons.push_back(
            {text(r, "criterion"), static_cast<std::size_t>(r.at("band").as_int64()), r.at("points").as_int64()});
    }
    line.tie = text(o, "tie");
    line.lifted = o.at("lifted").as_bool();
    line.deviation = maybe_text(o, "deviation");
    return line;
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

Frozen from_canonical(std::string_view text)
{
    auto const whole = json::parse(text).as_object();
    Frozen frozen;
    frozen.engine = static_cast<int>(whole.at("engine").as_int64());
    frozen.inputs = read_inputs(whole.at("inputs").as_object());
    for (auto const& line : whole.at("list").as_array())
        frozen.list.push_back(read_line(line.as_object()));
    return frozen;
}

std::string canonical_card(Card const& card)
{
    std::string out;
    write(out, of(card));
    return out;
}

Card card_from_canonical(std::string_view text)
{
    return read_card(json::parse(text).as_object());
}

} // namespace selection
