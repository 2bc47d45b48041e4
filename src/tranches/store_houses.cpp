// The statements about what is in a tranche: its receivers, houses and management, and what was paid to whom.
#include "platform/storage/many_rows.hpp"
#include "tranches/store_rows.hpp"

namespace tranches {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kReceivers{"tranches.receivers", R"(
    SELECT position, tambon, bank, branch, digits, name, house_count, amount_satang, entry_id, returned_on, returned_reason
    FROM tranche_receivers
    WHERE tranche_id = ?1
    ORDER BY position)"};

constexpr Sql kHouses{"tranches.houses", R"(
    SELECT round_house_id, tambon, receiver, amount_satang, live
    FROM tranche_houses
    WHERE tranche_id = ?1
    ORDER BY tambon, round_house_id)"};

constexpr Sql kManagement{"tranches.management", R"(
    SELECT receiver, amount_satang, live
    FROM tranche_management
    WHERE tranche_id = ?1
    ORDER BY tranche_id)"};

constexpr Sql kInsertReceiver{"tranches.insert_receiver", R"(
    INSERT INTO tranche_receivers (tranche_id, position, tambon, bank, branch, digits, name, house_count, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr std::size_t kColumns = 7;
constexpr std::size_t kRowsAtOnce = 32;

constexpr Sql kInsertHouse{"tranches.insert_house", R"(
    INSERT INTO tranche_houses (tranche_id, round_house_id, part, tambon, receiver, amount_satang, live)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

std::string const kInsertHousesText = storage::many_rows(R"(
    INSERT INTO tranche_houses (tranche_id, round_house_id, part, tambon, receiver, amount_satang, live)
    VALUES )",
                                                         kColumns, kRowsAtOnce);
Sql const kInsertHouses{"tranches.insert_houses", kInsertHousesText};

constexpr Sql kInsertManagement{"tranches.insert_management", R"(
    INSERT INTO tranche_management (tranche_id, round_id, part, receiver, amount_satang, live)
    VALUES (?1, ?2, ?3, ?4, ?5, 1))"};

constexpr Sql kRemoveReceivers{"tranches.remove_receivers", "DELETE FROM tranche_receivers WHERE tranche_id = ?1"};
constexpr Sql kRemoveHouses{"tranches.remove_houses", "DELETE FROM tranche_houses WHERE tranche_id = ?1"};
constexpr Sql kRemoveManagement{"tranches.remove_management", "DELETE FROM tranche_management WHERE tranche_id = ?1"};

constexpr Sql kLetHousesGo{"tranches.let_houses_go", R"(
    UPDATE tranche_houses
    SET live = 0
    WHERE tranche_id = ?1 AND (?2 IS NULL OR receiver = ?2))"};

constexpr Sql kLetManagementGo{"tranches.let_management_go", R"(
    UPDATE tranche_management
    SET live = 0
    WHERE tranche_id = ?1 AND (?2 IS NULL OR receiver = ?2))"};

constexpr Sql kMarkReturned{"tranches.mark_returned", R"(
    UPDATE tranche_receivers
    SET returned_on = ?3, returned_reason = ?4
    WHERE tranche_id = ?1 AND position = ?2)"};

constexpr Sql kSetEntry{"tranches.set_entry", R"(
    UPDATE tranche_receivers
    SET entry_id = ?3
    WHERE tranche_id = ?1 AND position = ?2)"};

#define TAKEN_BEGIN                                                                                                              \
    "SELECT h.round_house_id, h.part, t.id, t.number, t.state, h.receiver, h.amount_satang, h.live, "                            \
    "CASE WHEN r.returned_on IS NULL THEN 0 ELSE 1 END, t.recorded "                                                             \
    "FROM tranches t "                                                                                                           \
    "JOIN tranche_houses h ON h.tranche_id = t.id "                                                                              \
    "JOIN tranche_receivers r ON r.tranche_id = h.tranche_id AND r.position = h.receiver "
#define TAKEN_END                                                                                                                \
    "AND (h.live = 1 OR r.returned_on IS NOT NULL) "                                                                             \
    "ORDER BY h.round_house_id, h.part, t.number"

constexpr Sql kTaken{"tranches.taken", TAKEN_BEGIN "WHERE t.round_id = ?1 " TAKEN_END};

// Each of the round's tranches, which are few, is asked for this house.
constexpr Sql kTakenOfHouse{"tranches.taken_of_house", TAKEN_BEGIN "WHERE t.round_id = ?1 AND h.round_house_id = ?2 " TAKEN_END};

#undef TAKEN_BEGIN
#undef TAKEN_END

constexpr Sql kTakenManagement{"tranches.taken_management", R"(
    SELECT m.part, t.id, t.state, m.amount_satang
    FROM tranche_management m
    JOIN tranches t ON t.id = m.tranche_id
    WHERE m.round_id = ?1 AND m.live = 1
    ORDER BY m.part)"};

constexpr Sql kPaidTo{"tranches.paid_to", R"(
    SELECT t.id, r.tambon, r.bank, r.branch, r.digits, r.name
    FROM tranches t
    JOIN tranche_receivers r ON r.tranche_id = t.id
    WHERE t.round_id = ?1 AND t.state = 'released'
    ORDER BY t.number, r.position)"};

constexpr Sql kPaid{"tranches.paid", R"(
    SELECT t.id, t.number, t.paid_on, h.amount_satang, t.reference, t.recorded, h.part
    FROM tranche_houses h
    JOIN tranches t ON t.id = h.tranche_id
    WHERE h.round_house_id = ?1 AND h.live = 1 AND t.state = 'released'
    ORDER BY t.paid_on, t.number)"};

// What was let go counts no more, but a cancelled tranche keeps its sums to be read.
constexpr Sql kBroken{"tranches.broken", R"(
    SELECT t.id, t.house_count, t.houses_satang, t.management_satang, COUNT(h.round_house_id),
           CAST(COALESCE(SUM(h.amount_satang), 0) AS BIGINT), COALESCE(m.amount_satang, 0)
    FROM tranches t
    LEFT JOIN tranche_houses h ON h.tranche_id = t.id AND h.live = 1
    LEFT JOIN tranche_management m ON m.tranche_id = t.id AND m.live = 1
    WHERE t.state <> 'cancelled'
    GROUP BY t.id, t.house_count, t.houses_satang, t.management_satang, m.amount_satang
    HAVING t.house_count <> COUNT(h.round_house_id)
        OR t.houses_satang <> CAST(COALESCE(SUM(h.amount_satang), 0) AS BIGINT)
        OR t.management_satang <> COALESCE(m.amount_satang, 0)
    ORDER BY t.id)"};

Account account_from(Row const& row, int first)
{
    return {row.get<std::string>(first), row.get<std::string>(first + 1), row.get<std::string>(first + 2),
            row.get<std::string>(first + 3)};
}

store::Receiver receiver_from(Row const& row)
{
    store::Receiver r;
    r.position = row.integer(0);
    r.tambon = store::tambon_from(row, 1);
    r.account = account_from(row, 2);
    r.houses = row.integer(6);
    r.amount = row.get<base::Satang>(7);
    r.entry = row.get<std::optional<ledger::EntryId>>(8);
    r.returned_on = row.get<std::optional<base::Date>>(9);
    r.returned_reason = row.get<std::optional<std::string>>(10);
    return r;
}

store::Taken taken_from(Row const& row)
{
    return {row.get<rounds::RoundHouseId>(0),
            row.integer(1),
            row.get<TrancheId>(2),
            row.integer(3),
            row.get<State>(4),
            row.integer(5),
            row.get<base::Satang>(6),
            row.get<bool>(7),
            row.get<bool>(8),
            row.get<bool>(9)};
}

void append(std::vector<storage::Value>& values, store::TrancheRecord const& t, store::HouseShare const& h)
{
    using storage::to_value;
    values.push_back(to_value(t.id));
    values.push_back(to_value(h.house));
    values.push_back(to_value(t.part));
    values.push_back(to_value(h.tambon));
    values.push_back(to_value(h.receiver));
    values.push_back(to_value(h.amount));
    values.push_back(to_value(h.live));
}

void insert_houses(storage::Writer& db, store::TrancheRecord const& t, std::vector<store::HouseShare> const& houses)
{
    std::size_t done = 0;
    std::vector<storage::Value> values;
    for (; houses.size() - done >= kRowsAtOnce; done += kRowsAtOnce) {
        values.clear();
        for (std::size_t i = 0; i < kRowsAtOnce; ++i)
            append(values, t, houses[done + i]);
        db.execute_values(kInsertHouses, values);
    }
    for (; done < houses.size(); ++done) {
        values.clear();
        append(values, t, houses[done]);
        db.execute_values(kInsertHouse, values);
    }
}

} // namespace

namespace store {

std::span<Sql const> house_statements()
{
    static Sql const all[] = {kReceivers,    kHouses,           kManagement,      kInsertReceiver, kInsertHouse,
                              kInsertHouses, kInsertManagement, kRemoveReceivers, kRemoveHouses,   kRemoveManagement,
                              kLetHousesGo,  kLetManagementGo,  kMarkReturned,    kSetEntry,       kTaken,
                              kTakenOfHouse, kTakenManagement,  kPaidTo,          kPaid,           kBroken};
    return all;
}

Contents contents(storage::Reader& db, TrancheId id)
{
    Contents all;
    all.receivers = db.all(kReceivers, receiver_from, id);
    all.houses = db.all(
        kHouses,
        [](Row const& row) {
            return HouseShare{row.get<rounds::RoundHouseId>(0), row.get<base::AreaCode>(1), row.integer(2),
                              row.get<base::Satang>(3), row.get<bool>(4)};
        },
        id);
    all.management = db.one(
        kManagement, [](Row const& row) { return ManagementShare{row.integer(0), row.get<base::Satang>(1), row.get<bool>(2)}; },
        id);
    return all;
}

void insert(storage::Writer& db, TrancheRecord const& t, Contents const& c)
{
    for (auto const& r : c.receivers)
        db.execute(kInsertReceiver, t.id, r.position, r.tambon ? r.tambon->str() : std::string(), r.account.bank,
                   r.account.branch, r.account.digits, r.account.name, r.houses, r.amount);
    insert_houses(db, t, c.houses);
    if (c.management)
        db.execute(kInsertManagement, t.id, t.round, t.part, c.management->receiver, c.management->amount);
}

void remove_contents(storage::Writer& db, TrancheId id)
{
    db.execute(kRemoveManagement, id);
    db.execute(kRemoveHouses, id);
    db.execute(kRemoveReceivers, id);
}

void let_go(storage::Writer& db, TrancheId id)
{
    db.execute(kLetHousesGo, id, std::optional<std::int64_t>());
    db.execute(kLetManagementGo, id, std::optional<std::int64_t>());
}

void let_go(storage::Writer& db, TrancheId id, std::int64_t receiver, base::Date on, std::string const& reason)
{
    db.execute(kLetHousesGo, id, receiver);
    db.execute(kLetManagementGo, id, receiver);
    db.execute(kMarkReturned, id, receiver, on, reason);
}

void set_entry(storage::Writer& db, TrancheId id, std::int64_t receiver, ledger::EntryId entry)
{
    db.execute(kSetEntry, id, receiver, entry);
}

std::vector<Taken> taken(storage::Reader& db, rounds::RoundId round)
{
    return db.all(kTaken, taken_from, round);
}

std::vector<Taken> taken(storage::Reader& db, rounds::RoundId round, rounds::RoundHouseId house)
{
    return db.all(kTakenOfHouse, taken_from, round, house);
}

std::vector<TakenManagement> taken_management(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kTakenManagement,
        [](Row const& row) {
            return TakenManagement{row.integer(0), row.get<TrancheId>(1), row.get<State>(2), row.get<base::Satang>(3)};
        },
        round);
}

std::vector<PaidTo> paid_to(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kPaidTo, [](Row const& row) { return PaidTo{row.get<TrancheId>(0), tambon_from(row, 1), account_from(row, 2)}; }, round);
}

std::vector<std::pair<Paid, std::int64_t>> paid(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.all(
        kPaid,
        [](Row const& row) {
            return std::pair(Paid{row.get<TrancheId>(0), row.integer(1), row.get<base::Date>(2), row.get<base::Satang>(3),
                                  row.get<std::string>(4), row.get<bool>(5)},
                             row.integer(6));
        },
        house);
}

std::vector<Broken> broken(storage::Reader& db)
{
    auto const words = [](Row const& row, int first) {
        return std::to_string(row.integer(first)) + " houses, " + row.get<base::Satang>(first + 1).str() + ", management " +
               row.get<base::Satang>(first + 2).str();
    };
    return db.all(kBroken, [&](Row const& row) { return Broken{row.get<TrancheId>(0), words(row, 1), words(row, 4)}; });
}

} // namespace store

} // namespace tranches
