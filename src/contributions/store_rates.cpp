// The statements about daily rates.
#include "contributions/store.hpp"

namespace contributions {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kRates{"contributions.rates", R"(
    SELECT province, fiscal_year, day_rate_satang, source, version, recorded_at, recorded_name
    FROM contribution_rates
    ORDER BY province, fiscal_year DESC)"};

constexpr Sql kRate{"contributions.rate", R"(
    SELECT province, fiscal_year, day_rate_satang, source, version, recorded_at, recorded_name
    FROM contribution_rates
    WHERE province = ?1 AND fiscal_year = ?2)"};

constexpr Sql kInsertRate{"contributions.insert_rate", R"(
    INSERT INTO contribution_rates (province, fiscal_year, day_rate_satang, source, version, recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6))"};

constexpr Sql kUpdateRate{"contributions.update_rate", R"(
    UPDATE contribution_rates
    SET day_rate_satang = ?3, source = ?4, recorded_at = ?5, recorded_name = ?6, version = version + 1
    WHERE province = ?1 AND fiscal_year = ?2 AND version = ?7)"};

store::Rate rate_from(Row const& row)
{
    return {row.get<base::AreaCode>(0),
            base::FiscalYear(static_cast<int>(row.integer(1))),
            row.get<base::Satang>(2),
            row.get<std::string>(3),
            row.integer(4),
            row.get<base::Timestamp>(5),
            row.get<std::string>(6)};
}

} // namespace

std::span<Sql const> setting_statements()
{
    static constexpr Sql all[] = {kRates, kRate, kInsertRate, kUpdateRate};
    return all;
}

namespace store {

std::vector<Rate> rates(storage::Reader& db)
{
    return db.all(kRates, rate_from);
}

std::optional<Rate> rate(storage::Reader& db, base::AreaCode const& province, base::FiscalYear year)
{
    return db.one(kRate, rate_from, province, std::int64_t{year.buddhist()});
}

void insert(storage::Writer& db, Rate const& r)
{
    db.execute(kInsertRate, r.province, std::int64_t{r.fiscal_year.buddhist()}, r.day_rate, r.source, r.recorded_at,
               r.recorded_by);
}

bool update(storage::Writer& db, Rate const& r, std::int64_t from_version)
{
    return db.execute(kUpdateRate, r.province, std::int64_t{r.fiscal_year.buddhist()}, r.day_rate, r.source, r.recorded_at,
                      r.recorded_by, from_version) == 1;
}

} // namespace store

} // namespace contributions
