// Every room, named once, from the ground up.
#include "app/wiring.hpp"

#include "agreements/agreements.hpp"
#include "bank/bank.hpp"
#include "closing/closing.hpp"
#include "contributions/contributions.hpp"
#include "duties/duties.hpp"
#include "estimates/estimates.hpp"
#include "figures/figures.hpp"
#include "hearings/hearings.hpp"
#include "households/households.hpp"
#include "insights/insights.hpp"
#include "ledger/ledger.hpp"
#include "maps/maps.hpp"
#include "migration_files.hpp"
#include "news/news.hpp"
#include "organizations/organizations.hpp"
#include "outlines/outlines.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/api/idempotency.hpp"
#include "platform/auth/auth.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/files/files.hpp"
#include "platform/html/html.hpp"
#include "proposals/proposals.hpp"
#include "purchases/purchases.hpp"
#include "rounds/rounds.hpp"
#include "selection/selection.hpp"
#include "survey/survey.hpp"
#include "tasks/tasks.hpp"
#include "tranches/tranches.hpp"
#include "works/works.hpp"

namespace app {

void add_all_routes(api::Routes& routes)
{
    accounts::add_routes(routes);
    files::add_routes(routes);
    places::add_routes(routes);
    outlines::add_routes(routes);
    organizations::add_routes(routes);
    tasks::add_routes(routes);
    households::add_routes(routes);
    survey::add_routes(routes);
    rounds::add_routes(routes, ledger::follow_moves);
    hearings::add_routes(routes);
    selection::add_routes(routes);
    duties::add_routes(routes);
    estimates::add_routes(routes);
    proposals::add_routes(routes);
    agreements::add_routes(routes, ledger::follow_agreements);
    ledger::add_routes(routes);
    contributions::add_routes(routes);
    purchases::add_routes(routes);
    works::add_routes(routes);
    tranches::add_routes(routes);
    bank::add_routes(routes);
    closing::add_routes(routes);
    figures::add_routes(routes);
    maps::add_routes(routes);
    insights::add_routes(routes);
    html::add_routes(routes);
    news::add_routes(routes);
}

std::vector<std::span<storage::Sql const>> all_statements()
{
    return {
        auth::statements(),     config::statements(),        api::statements(),       files::statements(),
        places::statements(),   organizations::statements(), tasks::statements(),     households::statements(),
        survey::statements(),   rounds::statements(),        hearings::statements(),  selection::statements(),
        duties::statements(),   estimates::statements(),     proposals::statements(), agreements::statements(),
        ledger::statements(),   contributions::statements(), purchases::statements(), works::statements(),
        tranches::statements(), bank::statements(),          closing::statements(),   figures::statements(),
        insights::statements(), outlines::statements(),      news::statements(),
    };
}

std::vector<api::ConstraintProblem> all_constraint_problems()
{
    auto problems = accounts::constraint_problems();
    for (auto& more : {hearings::constraint_problems(), news::constraint_problems()})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

std::vector<storage::Migration> all_migrations()
{
    return storage::from_files(embedded_migrations::files());
}

std::vector<api::Difference> all_differences(storage::Reader& db, auth::Vault const& vault)
{
    std::vector<api::Difference> all;
    for (auto differences : {
             outlines::check(db),
             households::check(db),
             survey::check(db, vault),
             rounds::check(db),
             hearings::check(db),
             selection::check(db),
             estimates::check(db),
             proposals::check(db),
             agreements::check(db),
             ledger::check(db),
             contributions::check(db),
             purchases::check(db),
             tranches::check(db),
             bank::check(db),
             closing::check(db),
             news::check(db),
         })
        all.insert(all.end(), differences.begin(), differences.end());
    return all;
}

} // namespace app
