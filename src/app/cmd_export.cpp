// onehome export all, onehome export journal: on the standard output.
#include "app/canonical_export.hpp"
#include "app/commands.hpp"
#include "base/problem.hpp"
#include "ledger/ledger.hpp"

#include <iostream>

namespace app {

namespace {

std::optional<rounds::RoundId> round_of(std::string const& typed)
{
    if (typed.empty())
        return std::nullopt;
    if (auto const id = rounds::RoundId::parse(typed))
        return id;
    throw base::Problem(422, "export.round_malformed", {"รหัสรอบไม่ถูกต้อง", "This is no id of a round"},
                        {"ดูรหัสได้จากที่อยู่ของหน้าการเงินของรอบ", "It stands in the address of the round's Money page."});
}

} // namespace

int export_records(Arguments const& arguments)
{
    auto const round = round_of(arguments.round);
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    installation.database().read([&](storage::Reader& db) {
        if (arguments.what == "journal")
            ledger::write_journal(db, round, std::cout);
        else
            write_canonical(db, std::cout);
    });
    std::cout.flush();
    installation.database().close();
    return std::cout ? 0 : 1; // the disk behind it may be full
}

} // namespace app
