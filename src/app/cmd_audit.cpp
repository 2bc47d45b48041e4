// onehome audit verify: proves the chain, or names the first broken row. Exit status 0 or 1.
#include "app/commands.hpp"
#include "platform/auth/audit.hpp"

#include <iostream>

namespace app {

int audit_verify(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const report =
        installation.database().reading([&](storage::Reader& db) { return auth::verify(db, &installation.vault()); });
    if (!report.sound()) {
        std::cout << "broken at entry " << *report.broken_at << ": " << report.why.en << "\n"
                  << "ขาดที่รายการ " << *report.broken_at << ": " << report.why.th << "\n";
        return 1;
    }
    std::cout << report.entries << " entries, unbroken\nhead " << report.head << "\n";
    return 0;
}

} // namespace app
