// The statements that read the evidence and papers of many houses at once.
#include "platform/storage/many_keys.hpp"
#include "works/store_rows.hpp"

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

std::string const kPicturesOfHousesText = "SELECT " PICTURE_COLUMNS "FROM work_pictures "
                                          "WHERE taken_out_reason IS NULL AND round_house_id IN " +
                                          storage::keys_at_once() + " ORDER BY round_house_id, sent_at, id";
Sql const kPicturesOfHouses{"works.pictures_of_houses", kPicturesOfHousesText};

std::string const kFlagsOfHousesText = "SELECT " FLAG_COLUMNS "FROM work_flags "
                                       "WHERE round_house_id IN " +
                                       storage::keys_at_once() + " ORDER BY round_house_id, raised_at, id";
Sql const kFlagsOfHouses{"works.flags_of_houses", kFlagsOfHousesText};

std::string const kReachedByHousesText = "SELECT round_house_id, stage, reached_on FROM work_stages "
                                         "WHERE round_house_id IN " +
                                         storage::keys_at_once() + " ORDER BY round_house_id, stage";
Sql const kReachedByHouses{"works.reached_by_houses", kReachedByHousesText};

std::string const kConsentsOfHousesText = "SELECT round_house_id, kind FROM work_consents "
                                          "WHERE round_house_id IN " +
                                          storage::keys_at_once() + " ORDER BY round_house_id, kind, id";
Sql const kConsentsOfHouses{"works.consents_of_houses", kConsentsOfHousesText};

} // namespace

std::span<Sql const> many_statements()
{
    static Sql const all[] = {kPicturesOfHouses, kFlagsOfHouses, kReachedByHouses, kConsentsOfHouses};
    return all;
}

std::map<rounds::RoundHouseId, Kept> kept_of(storage::Reader& db, std::span<rounds::RoundHouseId const> houses)
{
    std::map<rounds::RoundHouseId, Kept> kept;
    storage::each_of(db, kPicturesOfHouses, houses, [&](Row const& row) {
        auto picture = picture_from(row);
        kept[picture.about.house].pictures.push_back(std::move(picture));
    });
    storage::each_of(db, kFlagsOfHouses, houses, [&](Row const& row) {
        auto flag = flag_from(row);
        kept[flag.about.house].flags.push_back(std::move(flag));
    });
    storage::each_of(db, kReachedByHouses, houses, [&](Row const& row) {
        kept[row.get<rounds::RoundHouseId>(0)].reached.push_back({row.get<Stage>(1), row.get<base::Date>(2)});
    });
    storage::each_of(db, kConsentsOfHouses, houses,
                     [&](Row const& row) { kept[row.get<rounds::RoundHouseId>(0)].consents.push_back(row.get<ConsentKind>(1)); });
    return kept;
}

} // namespace works::store
