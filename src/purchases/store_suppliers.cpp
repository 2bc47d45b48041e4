// The statements about what a year requires, and about suppliers.
#include "base/text.hpp"
#include "purchases/store.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;
using Text = std::optional<std::string>;

constexpr Sql kSettings{"purchases.settings", R"(
    SELECT id, province, fiscal_year, valid_from, quotations_from, quotations_wanted, vat_bp, prices_include_vat, far_percent,
           neighbours_least, neighbours_days, neighbours_level, voucher_up_to, labour_from_grant, source, recorded_at, recorded_name
    FROM purchase_settings
    WHERE province IN ('', ?1)
    ORDER BY fiscal_year DESC, valid_from DESC, id DESC)"};

constexpr Sql kInsertSettings{"purchases.insert_settings", R"(
    INSERT INTO purchase_settings (id, province, fiscal_year, valid_from, quotations_from, quotations_wanted, vat_bp, prices_include_vat,
                                   far_percent, neighbours_least, neighbours_days, neighbours_level, voucher_up_to, labour_from_grant, source,
                                   recorded_at, recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))"};

#define SUPPLIER_COLUMNS "id, province, name, tax_number, branch, address, phone, note, recorded_at, recorded_name, version "

constexpr Sql kSuppliers{"purchases.suppliers", "SELECT " SUPPLIER_COLUMNS "FROM suppliers "
                                                "WHERE province = ?1 "
                                                "ORDER BY sort_key, id"};

constexpr Sql kSupplier{"purchases.supplier", "SELECT " SUPPLIER_COLUMNS "FROM suppliers "
                                              "WHERE id = ?1 "
                                              "ORDER BY id"};

constexpr Sql kNamed{"purchases.supplier_named", "SELECT " SUPPLIER_COLUMNS "FROM suppliers "
                                                 "WHERE province = ?1 AND name_key = ?2 "
                                                 "ORDER BY id"};

constexpr Sql kWithTaxNumber{"purchases.supplier_with_tax_number", "SELECT " SUPPLIER_COLUMNS "FROM suppliers "
                                                                   "WHERE province = ?1 AND tax_number = ?2 "
                                                                   "ORDER BY id"};

#undef SUPPLIER_COLUMNS

constexpr Sql kInsertSupplier{"purchases.insert_supplier", R"(
    INSERT INTO suppliers (id, province, name, name_key, sort_key, tax_number, branch, address, phone, note, recorded_at, recorded_name,
                           version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1))"};

constexpr Sql kUpdateSupplier{"purchases.update_supplier", R"(
    UPDATE suppliers
    SET name = ?2, name_key = ?3, sort_key = ?4, tax_number = ?5, branch = ?6, address = ?7, phone = ?8, note = ?9, version = version + 1
    WHERE id = ?1 AND version = ?10)"};

Setting setting_from(Row const& row)
{
    Setting s;
    s.id = row.get<SettingsId>(0);
    auto& f = s.form;
    f.province = row.get<base::AreaCode>(1);
    f.fiscal_year = base::FiscalYear(static_cast<int>(row.integer(2)));
    f.valid_from = row.get<base::Date>(3);
    f.quotations_from_satang = row.get<base::Satang>(4);
    f.quotations_wanted = row.integer(5);
    f.vat_bp = base::BasisPoints(static_cast<std::int32_t>(row.integer(6)));
    f.prices_include_vat = row.get<bool>(7);
    f.far_percent = row.integer(8);
    f.neighbours_least = row.integer(9);
    f.neighbours_days = row.integer(10);
    f.neighbours_level = row.get<places::Level>(11);
    f.voucher_up_to_satang = row.get<base::Satang>(12);
    f.labour_from_grant = row.get<bool>(13);
    f.source = row.get<std::string>(14);
    s.recorded_at = row.get<base::Timestamp>(15);
    s.recorded_by = row.get<std::string>(16);
    return s;
}

SupplierRecord supplier_from(Row const& row)
{
    SupplierRecord s;
    s.id = row.get<SupplierId>(0);
    s.province = row.get<base::AreaCode>(1);
    s.form.name = row.get<std::string>(2);
    s.form.tax_number = row.get<Text>(3);
    s.form.branch = row.get<Text>(4);
    s.form.address = row.get<Text>(5);
    s.form.phone = row.get<Text>(6);
    s.form.note = row.get<Text>(7);
    s.recorded_at = row.get<base::Timestamp>(8);
    s.recorded_by = row.get<std::string>(9);
    s.version = row.integer(10);
    return s;
}

std::string key_of(std::string const& name)
{
    return base::text::search_key(name);
}

} // namespace

std::span<Sql const> supplier_statements()
{
    static constexpr Sql all[] = {kSettings, kInsertSettings, kSuppliers,      kSupplier,
                                  kNamed,    kWithTaxNumber,  kInsertSupplier, kUpdateSupplier};
    return all;
}

std::vector<Setting> settings(storage::Reader& db, base::AreaCode const& province)
{
    return db.all(kSettings, setting_from, province);
}

void insert(storage::Writer& db, Setting const& s)
{
    auto const& f = s.form;
    db.execute(kInsertSettings, s.id, f.province, f.fiscal_year, f.valid_from, f.quotations_from_satang, f.quotations_wanted,
               f.vat_bp, f.prices_include_vat, f.far_percent, f.neighbours_least, f.neighbours_days, f.neighbours_level,
               f.voucher_up_to_satang, f.labour_from_grant, f.source, s.recorded_at, s.recorded_by);
}

std::vector<SupplierRecord> suppliers(storage::Reader& db, base::AreaCode const& province)
{
    return db.all(kSuppliers, supplier_from, province);
}

std::optional<SupplierRecord> supplier(storage::Reader& db, SupplierId id)
{
    return db.one(kSupplier, supplier_from, id);
}

std::optional<SupplierRecord> supplier_named(storage::Reader& db, base::AreaCode const& province, std::string const& name)
{
    return db.one(kNamed, supplier_from, province, key_of(name));
}

std::optional<SupplierRecord> supplier_with_tax_number(storage::Reader& db, base::AreaCode const& province,
                                                       std::string const& number)
{
    return db.one(kWithTaxNumber, supplier_from, province, number);
}

void insert(storage::Writer& db, SupplierRecord const& s)
{
    auto const& f = s.form;
    db.execute(kInsertSupplier, s.id, s.province, f.name, key_of(f.name), base::text::sort_key(f.name), f.tax_number, f.branch,
               f.address, f.phone, f.note, s.recorded_at, s.recorded_by);
}

bool update(storage::Writer& db, SupplierRecord const& s, std::int64_t expected)
{
    auto const& f = s.form;
    return db.execute(kUpdateSupplier, s.id, f.name, key_of(f.name), base::text::sort_key(f.name), f.tax_number, f.branch,
                      f.address, f.phone, f.note, expected) == 1;
}

} // namespace purchases::store
