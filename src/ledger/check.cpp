// What `onehome check` adds up again in the books.
#include "ledger/ledger.hpp"
#include "ledger/store.hpp"

#include <map>

namespace ledger {

namespace {

void compare(std::vector<store::Sum> const& stored, std::vector<store::Sum> const& computed,
             std::vector<api::Difference>& differences)
{
    auto const text = [](store::Sum const& sum) { return "debit " + sum.debit.str() + ", credit " + sum.credit.str(); };
    std::map<std::string, std::pair<std::string, std::string>> both;
    for (auto const& sum : stored)
        both[sum.what].first = text(sum);
    for (auto const& sum : computed)
        both[sum.what].second = text(sum);
    for (auto const& [what, texts] : both)
        if (texts.first != texts.second)
            differences.push_back({"ledger " + what, texts.first, texts.second});
}

} // namespace

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    compare(store::stored_sums(db), store::computed_sums(db), differences);
    compare(store::stored_house_sums(db), store::computed_house_sums(db), differences);
    for (auto const& broken : store::broken_entries(db))
        differences.push_back({broken.what, broken.expected, broken.found});
    if (auto const lost = store::postings_without_entry(db); lost > 0)
        differences.push_back({"ledger postings without an entry", "0", std::to_string(lost)});
    return differences;
}

} // namespace ledger
