// onehome replay: frozen rankings computed again from their frozen inputs. Exit status 0 when each gives the same list and the
// same fingerprint, 1 otherwise.
#include "app/commands.hpp"
#include "base/problem.hpp"
#include "selection/selection.hpp"

#include <iostream>

namespace app {

namespace {

void tell(selection::Replayed const& ranking, std::ostream& out)
{
    out << ranking.id.str() << "  " << ranking.name << "\n";
    for (auto const& line : ranking.list)
        out << "  " << line << "\n";
    out << "  ลายนิ้วมือ / fingerprint: " << ranking.fingerprint << "\n";
    for (auto const& difference : ranking.differences)
        out << "  ไม่ตรง / not equal: " << difference << "\n";
    out << "  " << (ranking.same() ? "ตรงกัน / the same" : "ไม่ตรงกัน / NOT the same") << "\n";
}

std::optional<selection::RankingId> ranking_in(std::string const& text)
{
    if (text.empty())
        return std::nullopt;
    if (auto const id = selection::RankingId::parse(text))
        return id;
    throw base::Problem(422, "replay.no_id", {"รหัสบัญชีไม่ถูกต้อง: " + text, "This is no id of a ranking: " + text},
                        {"คัดลอกรหัสจากหน้าบัญชีจัดลำดับ หรือใช้ --all", "Copy it from the list's page, or use --all."});
}

} // namespace

int replay(Arguments const& arguments)
{
    auto const id = ranking_in(arguments.what);
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto& database = installation.database();
    auto const all = id ? std::vector{*id} : database.reading(selection::ranking_ids);
    std::size_t same = 0;
    for (auto const& each : all) { // one at a time in memory: each has its facts with it
        auto const ranking =
            database.reading([&](storage::Reader& db) { return selection::replay(db, installation.vault(), each); });
        tell(ranking, std::cout);
        same += ranking.same() ? 1 : 0;
    }
    std::cout << "บัญชีจัดลำดับ / rankings: " << all.size() << ", ตรงกัน / the same: " << same << "\n";
    database.close();
    return same == all.size() ? 0 : 1;
}

} // namespace app
