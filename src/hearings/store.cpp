// The statements about hearings themselves: finding, listing, changing, sealing.
#include "hearings/store.hpp"

#include "hearings/checkout_store.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <tuple>

namespace hearings {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFind{"hearings.find", R"(
    SELECT id, round_id, tambon, villages, title, place, held_at, chair_name, chair_position, secretary_name, agenda, minutes,
           quorum_kind, quorum_number, households_total, who_counts, state, reason, corrects_id, opened_at, canonical_text,
           seal_sha256, seal_signature, seal_code, sealed_at, sealed_by, made_up, version
    FROM hearings
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kHeads{"hearings.heads", R"(
    SELECT h.id, h.round_id, h.tambon, h.title, h.place, h.held_at, h.state, h.corrects_id, h.made_up,
           (SELECT COUNT(*) FROM hearing_candidates c WHERE c.hearing_id = h.id),
           (SELECT CAST(COALESCE(SUM(a.person_count), 0) AS BIGINT) FROM hearing_attendees a WHERE a.hearing_id = h.id)
    FROM hearings h
    WHERE h.tambon >= ?1
      AND h.tambon < ?2
      AND (CAST(?3 AS TEXT) IS NULL OR h.round_id = ?3)
      AND h.state IN (?4, ?5, ?6, ?7)
    ORDER BY h.held_at DESC, h.id DESC)"};
constexpr Sql kIdOfSealCode{"hearings.id_of_seal_code", R"(
    SELECT id
    FROM hearings
    WHERE seal_code = ?1
    ORDER BY id)"};
constexpr Sql kCorrectedBy{"hearings.corrected_by", R"(
    SELECT id
    FROM hearings
    WHERE corrects_id = ?1 AND state = 'sealed'
    ORDER BY sealed_at DESC, id DESC
    LIMIT 1)"};
constexpr Sql kCorrectionUnderWay{"hearings.correction_under_way", R"(
    SELECT id
    FROM hearings
    WHERE corrects_id = ?1 AND state IN ('planned', 'open')
    ORDER BY id
    LIMIT 1)"};
constexpr Sql kListedInOther{"hearings.listed_in_other", R"(
    SELECT h.id
    FROM hearing_candidates c
    JOIN hearings h ON h.id = c.hearing_id
    WHERE c.round_house_id = ?1 AND h.id <> ?2 AND h.state IN ('planned', 'open')
    ORDER BY h.id
    LIMIT 1)"};
constexpr Sql kInsert{"hearings.insert", R"(
    INSERT INTO hearings (id, round_id, tambon, villages, title, place, held_at, chair_name, chair_position, secretary_name, agenda,
                          minutes, quorum_kind, quorum_number, households_total, who_counts, state, reason, corrects_id, opened_at,
                          made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22))"};
constexpr Sql kUpdate{"hearings.update", R"(
    UPDATE hearings
    SET villages = ?3, title = ?4, place = ?5, held_at = ?6, chair_name = ?7, chair_position = ?8, secretary_name = ?9, agenda = ?10,
        minutes = ?11, quorum_kind = ?12, quorum_number = ?13, households_total = ?14, who_counts = ?15, state = ?16, reason = ?17,
        opened_at = ?18, made_up = ?19, version = version + 1
    WHERE id = ?1 AND version = ?2 AND state IN ('planned', 'open'))"};
constexpr Sql kSeal{"hearings.seal", R"(
    UPDATE hearings
    SET state = 'sealed', canonical_text = ?2, seal_sha256 = ?3, seal_signature = ?4, seal_code = ?5, sealed_at = ?6, sealed_by = ?7,
        version = version + 1
    WHERE id = ?1 AND seal_code IS NULL)"};

std::string joined(std::vector<int> const& villages)
{
    std::string text;
    for (auto const moo : villages)
        text += (text.empty() ? "" : ",") + std::to_string(moo);
    return text;
}

std::vector<int> parted(std::string const& text)
{
    std::vector<int> villages;
    std::size_t at = 0;
    while (at < text.size()) {
        auto const end = std::min(text.find(',', at), text.size());
        villages.push_back(std::stoi(text.substr(at, end - at)));
        at = end + 1;
    }
    return villages;
}

Hearing hearing_from(Row const& row)
{
    int c = 0;
    Hearing h;
    h.id = row.get<HearingId>(c++);
    h.round_id = row.get<rounds::RoundId>(c++);
    h.tambon = row.get<base::AreaCode>(c++);
    h.villages = parted(row.get<std::string>(c++));
    h.title = row.get<std::string>(c++);
    h.place = row.get<std::string>(c++);
    h.held_at = row.get<base::Timestamp>(c++);
    h.chair_name = row.get<std::optional<std::string>>(c++);
    h.chair_position = row.get<std::optional<std::string>>(c++);
    h.secretary_name = row.get<std::optional<std::string>>(c++);
    h.agenda = row.get<std::string>(c++);
    h.minutes = row.get<std::optional<std::string>>(c++);
    h.quorum.kind = row.get<QuorumKind>(c++);
    h.quorum.number = row.get<int>(c++);
    h.quorum.households_total = row.get<std::optional<int>>(c++);
    h.quorum.who_counts = row.get<std::string>(c++);
    h.state = row.get<State>(c++);
    h.reason = row.get<std::optional<std::string>>(c++);
    h.corrects_id = row.get<std::optional<HearingId>>(c++);
    h.opened_at = row.get<std::optional<base::Timestamp>>(c++);
    if (!row.is_null(c)) {
        auto& seal = h.seal.emplace();
        seal.text = row.get<std::string>(c);
        seal.sha256 = row.get<std::string>(c + 1);
        seal.signature = row.get<std::string>(c + 2);
        seal.code = row.get<std::string>(c + 3);
        seal.at = row.get<base::Timestamp>(c + 4);
        seal.by = row.get<std::string>(c + 5);
    }
    c += 6;
    h.made_up = row.get<bool>(c++);
    h.version = row.get<std::int64_t>(c++);
    return h;
}

store::Head head_from(Row const& row)
{
    store::Head h;
    h.id = row.get<HearingId>(0);
    h.round_id = row.get<rounds::RoundId>(1);
    h.tambon = row.get<base::AreaCode>(2);
    h.title = row.get<std::string>(3);
    h.place = row.get<std::string>(4);
    h.held_at = row.get<base::Timestamp>(5);
    h.state = row.get<State>(6);
    h.corrects_id = row.get<std::optional<HearingId>>(7);
    h.made_up = row.get<bool>(8);
    h.candidates = row.get<std::int64_t>(9);
    h.people = row.get<std::int64_t>(10);
    return h;
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kFind,          kHeads,  kIdOfSealCode, kCorrectedBy, kCorrectionUnderWay,
                              kListedInOther, kInsert, kUpdate,       kSeal};
        for (auto const more : {part_statements(), hall_statements(), checkout_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

std::optional<Hearing> find(storage::Reader& db, auth::Scope const& scope, HearingId id)
{
    auto hearing = db.one(kFind, hearing_from, id);
    return hearing && scope.covers(hearing->tambon) ? hearing : std::nullopt;
}

std::optional<Hearing> find_by_seal_code(storage::Reader& db, std::string const& code)
{
    auto const id = db.value<HearingId>(kIdOfSealCode, code);
    return id ? db.one(kFind, hearing_from, *id) : std::nullopt;
}

std::vector<Head> heads(storage::Reader& db, auth::Scope const& scope, std::optional<rounds::RoundId> const& round,
                        std::vector<State> const& states)
{
    std::array<State, 4> wanted{State::Planned, State::Open, State::Sealed, State::Cancelled};
    for (std::size_t i = 0; i < wanted.size() && !states.empty(); ++i)
        wanted[i] = states[i % states.size()];
    std::vector<Head> found;
    for (auto const& area : scope.areas())
        db.each(
            kHeads, [&](Row const& row) { found.push_back(head_from(row)); }, area.lower(), area.upper(), round, wanted[0],
            wanted[1], wanted[2], wanted[3]);
    std::ranges::sort(found, std::ranges::greater(), [](Head const& h) { return std::tuple(h.held_at, h.id); });
    return found;
}

std::optional<HearingId> corrected_by(storage::Reader& db, HearingId id)
{
    return db.value<HearingId>(kCorrectedBy, id);
}

std::optional<HearingId> correction_under_way(storage::Reader& db, HearingId id)
{
    return db.value<HearingId>(kCorrectionUnderWay, id);
}

std::optional<HearingId> listed_in_other(storage::Reader& db, rounds::RoundHouseId house, HearingId not_this)
{
    return db.value<HearingId>(kListedInOther, house, not_this);
}

void insert(storage::Writer& db, Hearing const& h)
{
    db.execute(kInsert, h.id, h.round_id, h.tambon, joined(h.villages), h.title, h.place, h.held_at, h.chair_name,
               h.chair_position, h.secretary_name, h.agenda, h.minutes, h.quorum.kind, h.quorum.number, h.quorum.households_total,
               h.quorum.who_counts, h.state, h.reason, h.corrects_id, h.opened_at, h.made_up, h.version);
}

bool update(storage::Writer& db, Hearing const& h, std::int64_t expected)
{
    return db.execute(kUpdate, h.id, expected, joined(h.villages), h.title, h.place, h.held_at, h.chair_name, h.chair_position,
                      h.secretary_name, h.agenda, h.minutes, h.quorum.kind, h.quorum.number, h.quorum.households_total,
                      h.quorum.who_counts, h.state, h.reason, h.opened_at, h.made_up) == 1;
}

void seal(storage::Writer& db, Hearing const& h)
{
    auto const& seal = h.seal.value();
    if (db.execute(kSeal, h.id, seal.text, seal.sha256, seal.signature, seal.code, seal.at, seal.by) != 1)
        throw std::logic_error("hearing " + h.id.str() + " is sealed already");
}

} // namespace store

} // namespace hearings
