// Reading the canonical text back.
#include "selection/canonical.hpp"

#include <boost/json.hpp>

#include <stdexcept>

namespace selection {

namespace {

namespace json = boost::json;
using json::object;
using json::value;

std::string text_at(object const& o, std::string_view name)
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
    return parsed(Id::parse(text_at(o, name)));
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
    band.reason_th = text_at(o, "reason_th");
    band.reason_en = text_at(o, "reason_en");
    return band;
}

Card read_card(object const& o)
{
    Card card;
    card.name_th = text_at(o, "name_th");
    card.name_en = text_at(o, "name_en");
    for (auto const& each : o.at("criteria").as_array()) {
        auto const& c = each.as_object();
        Criterion criterion{text_at(c, "key"),
                            text_at(c, "fact"),
                            text_at(c, "title_th"),
                            text_at(c, "title_en"),
                            static_cast<int>(c.at("weight").as_int64()),
                            {}};
        for (auto const& band : c.at("bands").as_array())
            criterion.bands.push_back(read_band(band.as_object()));
        card.criteria.push_back(std::move(criterion));
    }
    for (auto const& tie : o.at("ties").as_array())
        card.ties.push_back(
            {text_at(tie.as_object(), "fact"), parsed(base::enum_from<Better>(text_at(tie.as_object(), "first")))});
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
        said.objections.push_back({text_at(each.as_object(), "words"), text_at(each.as_object(), "answer")});
    return said;
}

Candidate read_candidate(object const& o)
{
    Candidate c;
    c.house = id<rounds::RoundHouseId>(o, "house");
    c.household = id<households::HouseholdId>(o, "household");
    c.registered_at = parsed(base::Timestamp::parse(text_at(o, "registered_at")));
    for (auto const& v : o.at("values").as_array())
        c.values.push_back(read_value(v));
    for (auto const& one : o.at("said").as_array())
        c.said.push_back(read_said(one.as_object()));
    c.reason = maybe_text(o, "reason");
    c.gone_on = o.at("gone_on").as_bool();
    return c;
}

std::vector<Heard> read_hearings(value const& list)
{
    std::vector<Heard> hearings;
    for (auto const& each : list.as_array()) {
        auto const& h = each.as_object();
        hearings.push_back({text_at(h, "id"), text_at(h, "sha256"), text_at(h, "seal_code"), text_at(h, "title"),
                            parsed(base::Date::parse_iso(text_at(h, "held_on")))});
    }
    return hearings;
}

Inputs read_inputs(object const& o)
{
    Inputs in;
    in.round = id<rounds::RoundId>(o, "round");
    in.tambon = parsed(base::AreaCode::parse(text_at(o, "tambon")));
    in.facts_on = parsed(base::Date::parse_iso(text_at(o, "facts_on")));
    in.places = o.at("places").as_int64();
    in.card = read_card(o.at("card").as_object());
    in.scorecard = text_at(o, "scorecard");
    in.heard = read_hearings(o.at("heard"));
    in.facts = texts(o.at("facts"));
    for (auto const& candidate : o.at("candidates").as_array())
        in.candidates.push_back(read_candidate(candidate.as_object()));
    for (auto const& each : o.at("adjustments").as_array()) {
        auto const& a = each.as_object();
        in.adjustments.push_back(
            {id<rounds::RoundHouseId>(a, "house"), a.at("place").as_int64(), text_at(a, "reason"), text_at(a, "objection")});
    }
    in.supersedes = text_at(o, "supersedes");
    if (auto const* const aside = o.if_contains("set_aside"))
        in.set_aside = SetAside{text_at(aside->as_object(), "reason"), read_hearings(aside->as_object().at("hearings"))};
    return in;
}

Line read_line(object const& o)
{
    Line line;
    line.house = id<rounds::RoundHouseId>(o, "house");
    line.place = o.at("place").as_int64();
    line.standing = parsed(base::enum_from<Standing>(text_at(o, "standing")));
    line.points = o.at("points").as_int64();
    line.score_place = o.at("score_place").as_int64();
    for (auto const& each : o.at("reasons").as_array()) {
        auto const& r = each.as_object();
        line.reasons.push_back(
            {text_at(r, "criterion"), static_cast<std::size_t>(r.at("band").as_int64()), r.at("points").as_int64()});
    }
    line.tie = text_at(o, "tie");
    line.lifted = o.at("lifted").as_bool();
    line.deviation = maybe_text(o, "deviation");
    return line;
}

} // namespace

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

Card card_from_canonical(std::string_view text)
{
    return read_card(json::parse(text).as_object());
}

} // namespace selection
