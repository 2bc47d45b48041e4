// What purchases answer other rooms, and the list of all statements.
#include "purchases/purchases.hpp"

#include "purchases/booking.hpp"
#include "purchases/rules.hpp"
#include "purchases/store.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace purchases {

namespace {

// What each row owes of a purchase's debt: the debt shared over all its lines, to the satang.
std::vector<Spent> spent_of(storage::Reader& db, std::vector<store::SpentRecord> const& records)
{
    std::map<PurchaseId, std::vector<store::LineRecord>> lines; // of those that owe
    std::vector<Spent> all;
    for (auto const& record : records) {
        auto const& p = record.purchase;
        if (p.taken_out_at)
            continue;
        Spent spent;
        spent.id = p.id;
        spent.number = p.number;
        spent.day = p.day;
        spent.house = record.house;
        if (record.house)
            spent.tambon = record.area;
        spent.supplier = p.supplier;
        spent.what = p.what;
        spent.paper = p.paper_kind;
        spent.paper_number = p.paper_number;
        spent.has_picture = record.has_picture;
        spent.source = record.source;
        spent.amount = record.amount;
        if (auto const owed = p.total - p.paid; owed > base::Satang()) {
            if (!lines.contains(p.id))
                lines.emplace(p.id, store::lines(db, p.id));
            std::vector<base::Satang> weights;
            for (auto const& line : lines.at(p.id))
                weights.push_back(line.amount_satang);
            auto const shares = shares_of(owed, weights);
            for (std::size_t i = 0; i < shares.size(); ++i)
                if (lines.at(p.id)[i].round_house_id == record.house && lines.at(p.id)[i].source == record.source)
                    spent.owed += shares[i];
        }
        all.push_back(std::move(spent));
    }
    return all;
}

std::vector<Spent> by_day(std::vector<Spent> all)
{
    std::ranges::stable_sort(all, {}, [](Spent const& s) { return std::tuple(s.day, s.number); });
    return all;
}

// Of one house, by day.
std::vector<base::Bilingual> papers_missing(std::vector<Spent> const& all)
{
    std::vector<base::Bilingual> missing;
    std::optional<PurchaseId> last; // two sources of one purchase are two rows
    for (auto const& spent : all) {
        if (std::exchange(last, spent.id) == spent.id)
            continue;
        for (auto& one : purchases::missing_of({spent.number, spent.paper, spent.paper_number, spent.has_picture}, true))
            missing.push_back(std::move(one));
    }
    return missing;
}

} // namespace

std::vector<Spent> of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    if (!rounds::find_house(db, scope, house))
        return {};
    return by_day(spent_of(db, store::spent_of_house(db, house)));
}

std::vector<Spent> of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                            std::optional<base::AreaCode> const& area)
{
    auto all = spent_of(db, store::spent_of_round(db, scope, round, area));
    if (area)
        std::erase_if(all, [](Spent const& s) { return !s.house; });
    std::ranges::stable_sort(all, {}, [](Spent const& s) { return std::tuple(s.tambon, s.house, s.day, s.number); });
    return all;
}

std::vector<base::Bilingual> missing_papers(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId house)
{
    return papers_missing(of_house(db, scope, house));
}

std::map<rounds::RoundHouseId, HouseLacks> lacks_of_houses(storage::Reader& db, std::span<rounds::RoundHouseId const> houses)
{
    std::map<rounds::RoundHouseId, std::vector<Spent>> by_house;
    for (auto& spent : spent_of(db, store::spent_of_houses(db, houses)))
        by_house[*spent.house].push_back(std::move(spent));
    std::map<rounds::RoundHouseId, HouseLacks> all;
    for (auto& [house, of_it] : by_house) {
        auto& lacks = all[house];
        for (auto const& spent : of_it)
            lacks.owed += spent.owed;
        lacks.papers = papers_missing(by_day(std::move(of_it)));
    }
    return all;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    auto const tell = [&](std::string what, std::string const& stored, std::string const& computed) {
        if (stored != computed)
            differences.push_back({std::move(what), stored, computed});
    };
    for (auto const& sums : store::sums(db)) {
        auto const& p = sums.purchase;
        auto const name = "purchases " + p.id.str() + " ";
        tell(name + "total", p.total.str(), sums.lines.str());
        if (p.owed_at_first)
            tell(name + "paid", p.paid.str(), sums.later.str());
        // It debits the expense, and what of it the grant pays.
        auto const entry = ledger::booked(db, cause_of(p.id));
        base::Satang debits;
        if (entry)
            for (auto const& posting : ledger::postings_of(db, *entry))
                debits += std::max(posting.amount, base::Satang());
        tell(name + "entry", p.taken_out_at ? "" : (p.total + sums.from_grant).str(), entry ? debits.str() : "");
        for (auto const& payment : store::payments(db, p.id)) {
            auto const paid = ledger::booked(db, cause_of(payment.id));
            tell("purchase_payments " + payment.id.str() + " entry", payment.taken_out_at ? "" : payment.amount.str(),
                 paid ? ledger::find_entry(db, *paid)->amount.str() : "");
        }
    }
    for (auto const& numbers : store::numbers(db))
        tell("purchases of " + numbers.round.str() + " numbers", std::to_string(numbers.last), std::to_string(numbers.purchases));
    return differences;
}

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> sql;
        for (auto const part : {store::supplier_statements(), store::quotation_statements(), store::purchase_statements(),
                                store::list_statements(), store::paper_statements(), store::check_statements()})
            sql.insert(sql.end(), part.begin(), part.end());
        return sql;
    }();
    return all;
}

} // namespace purchases
