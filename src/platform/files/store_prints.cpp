// How pictures look: their rows, and those that look alike, found by bands.
#include "platform/files/store.hpp"

#include "platform/files/bands.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace files {

namespace {

using storage::Row;
using storage::Sql;

constexpr std::size_t kSlotsAtOnce = 64;
constexpr std::size_t kMostAlike = 50;

constexpr Sql kPrint{"files.print", "SELECT look, software, modified_at "
                                    "FROM file_prints "
                                    "WHERE sha256 = ?1"};

constexpr Sql kAddPrint{"files.add_print", "INSERT INTO file_prints (sha256, look, software, modified_at) "
                                           "VALUES (?1, ?2, ?3, ?4) "
                                           "ON CONFLICT (sha256) DO NOTHING"};

constexpr Sql kAddLook{"files.add_look", "INSERT INTO file_looks (slot, look, sha256) "
                                         "VALUES (?1, ?2, ?3) "
                                         "ON CONFLICT (slot, sha256) DO NOTHING"};

constexpr Sql kRemovePrint{"files.remove_print", "DELETE FROM file_prints "
                                                 "WHERE sha256 = ?1"};

constexpr Sql kRemoveLooks{"files.remove_looks", "DELETE FROM file_looks "
                                                 "WHERE sha256 = ?1"};

constexpr Sql kWithoutPrint{"files.without_print", R"(
    SELECT f.sha256
    FROM files f
    LEFT JOIN file_prints p ON p.sha256 = f.sha256
    WHERE p.sha256 IS NULL
    ORDER BY f.sha256
    LIMIT ?1)"};

std::string many_slots()
{
    std::string text = "SELECT look, sha256 FROM file_looks WHERE slot IN (";
    for (std::size_t i = 1; i <= kSlotsAtOnce; ++i)
        text += (i > 1 ? ", ?" : "?") + std::to_string(i);
    return text + ") ORDER BY sha256";
}

std::string const kInSlotsText = many_slots();
Sql const kInSlots{"files.in_slots", kInSlotsText};

bool is_liker(Alike const& a, Alike const& b)
{
    return a.distance != b.distance ? a.distance < b.distance : a.sha256 < b.sha256;
}

} // namespace

std::optional<Print> print_of(storage::Reader& reader, std::string const& sha256)
{
    return reader.one(
        kPrint,
        [](Row const& row) {
            Print print;
            if (auto const look = row.get<std::optional<std::int64_t>>(0))
                print.look = std::bit_cast<std::uint64_t>(*look);
            print.software = row.get<std::optional<std::string>>(1);
            print.modified_at = row.get<std::optional<base::Timestamp>>(2);
            return print;
        },
        sha256);
}

std::vector<Alike> looking_like(storage::Reader& reader, std::uint64_t look, int distance)
{
    distance = std::clamp(distance, 0, kMostDistance);
    auto const slots = slots_near(look, distance / kBands);
    std::vector<Alike> found;
    auto const take = [&](Row const& row) {
        int const bits = std::popcount(std::bit_cast<std::uint64_t>(row.get<std::int64_t>(0)) ^ look);
        if (bits <= distance)
            found.push_back({row.get<std::string>(1), bits});
    };
    for (std::size_t at = 0; at < slots.size(); at += kSlotsAtOnce) {
        std::vector<storage::Value> values;
        for (std::size_t i = 0; i < kSlotsAtOnce; ++i) // the last ones repeat
            values.push_back(storage::to_value(slots[std::min(at + i, slots.size() - 1)]));
        reader.each_values(kInSlots, take, values);
    }
    std::ranges::sort(found, is_liker);
    auto const again = std::ranges::unique(found, {}, &Alike::sha256); // in several bands
    found.erase(again.begin(), again.end());
    if (found.size() > kMostAlike)
        found.resize(kMostAlike);
    return found;
}

namespace store {

bool add_print(storage::Writer& tx, std::string const& sha256, Print const& print)
{
    auto const look = print.look ? std::optional(std::bit_cast<std::int64_t>(*print.look)) : std::nullopt;
    if (tx.execute(kAddPrint, sha256, look, print.software, print.modified_at) == 0)
        return false;
    if (print.look)
        for (auto const slot : slots_near(*print.look, 0))
            tx.execute(kAddLook, slot, *look, sha256);
    return true;
}

void remove_print(storage::Writer& tx, Digest const& digest)
{
    tx.execute(kRemoveLooks, digest.str());
    tx.execute(kRemovePrint, digest.str());
}

std::vector<Digest> without_print(storage::Reader& reader, std::int64_t most)
{
    return reader.all(kWithoutPrint, [](Row const& row) { return Digest::parse(row.text(0)).value_or(Digest()); }, most);
}

std::span<Sql const> print_statements()
{
    static Sql const all[] = {kPrint, kAddPrint, kAddLook, kRemovePrint, kRemoveLooks, kWithoutPrint, kInSlots};
    return all;
}

} // namespace store

} // namespace files
