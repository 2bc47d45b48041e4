// What tests ask of answers and of the audit behind them.
#pragma once

#include "platform/auth/audit.hpp"
#include "support/test_app.hpp"

#include <boost/json/value_to.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace test {

// "field=code field=code" of a refusal.
[[nodiscard]] inline std::string faults(Reply const& reply)
{
    std::string told;
    for (auto const& fault : reply.list("fields"))
        told += (told.empty() ? "" : " ") + boost::json::value_to<std::string>(fault.at("field")) + "=" +
                boost::json::value_to<std::string>(fault.at("code"));
    return told;
}

// The newest audit entries of one kind, newest first.
[[nodiscard]] inline std::vector<auth::Entry> entries(TestApp& app, std::string_view action)
{
    auth::EntryFilter filter;
    filter.limit = 200;
    std::vector<auth::Entry> found;
    auto list = app.reading([&](storage::Reader& r) {
        return auth::list(r, app.vault(), auth::Scope::everywhere(), filter, auth::Scope::everywhere());
    });
    for (auto& entry : list.entries)
        if (entry.event.action == action)
            found.push_back(std::move(entry));
    return found;
}

// How many audit rows there are.
[[nodiscard]] inline std::int64_t audit_rows(TestApp& app)
{
    auth::EntryFilter filter;
    filter.limit = 1;
    auto const list = app.reading([&](storage::Reader& r) {
        return auth::list(r, app.vault(), auth::Scope::everywhere(), filter, auth::Scope::everywhere());
    });
    return list.entries.empty() ? 0 : list.entries.front().number;
}

} // namespace test
