// Both engines understand every statement of the program, with the schema that all migrations make.
#include "app/wiring.hpp"
#include "support/databases.hpp"

namespace app {

namespace {

class AllStatements : public test::BothEngines {};
INSTANTIATE_FOR_BOTH_ENGINES(AllStatements);

TEST_P(AllStatements, ArePrepared)
{
    std::size_t prepared = 0;
    for (auto const& room : app::all_statements()) {
        for (auto const& statement : room) {
            EXPECT_NO_THROW((void)db().explain(statement)) << statement.name << statement.text;
            ++prepared;
        }
    }
    EXPECT_GT(prepared, 150U);
}

TEST_P(AllStatements, AWrongOneIsRefused)
{
    EXPECT_THROW((void)db().explain({"test.wrong", "SELECT no_such_column FROM round_houses"}), storage::Fault);
}

} // namespace

} // namespace app
