// The table of an export.
#include "households/export.hpp"

#include "households/kinds.hpp"
#include "households/problems.hpp"
#include "households/store.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace households {

namespace {

constexpr storage::Sql kExport{"households.export", R"sql(
SELECT
    tambon, head_sort_key, head_name, house_no, moo, village_name, house_code, members, status, dwelling_state, tenure,
    land_kind, secure, durable, main_occupation, monthly_income_satang, debt_satang, need_text, latitude, longitude, made_up,
    updated_at
FROM households
WHERE search_no >= ?1 AND search_no < ?2
ORDER BY search_no
LIMIT ?3
)sql"};

constexpr std::int64_t kMostHouseholds = 50'000; // a province has some 13,000 of a million; a sheet stays usable

struct Line {
    base::AreaCode tambon;
    std::string head_sort_key;
    std::vector<documents::Cell> cells; // after the columns of the place
};

Line line_from(storage::Row const& row)
{
    Line line{row.get<base::AreaCode>(0), row.get<std::string>(1), {}};
    line.cells = {row.get<std::string>(2),
                  row.get<std::string>(3),
                  moo_in_words(row.get<std::optional<int>>(4)),
                  row.get<std::optional<std::string>>(5),
                  row.get<std::optional<std::string>>(6),
                  row.get<std::int64_t>(7),
                  base::label_of(row.get<Status>(8)),
                  base::label_of(row.get<DwellingState>(9)),
                  base::label_of(row.get<Tenure>(10)),
                  base::label_of(row.get<LandKind>(11)),
                  row.get<std::optional<bool>>(12),
                  row.get<std::optional<bool>>(13),
                  row.get<std::optional<std::string>>(14),
                  row.get<std::optional<base::Satang>>(15),
                  row.get<std::optional<base::Satang>>(16),
                  row.get<std::optional<std::string>>(17),
                  row.get<std::optional<double>>(18),
                  row.get<std::optional<double>>(19),
                  row.get<bool>(20),
                  row.get<base::Timestamp>(21)};
    return line;
}

std::vector<documents::Column> columns()
{
    using documents::CellKind;
    return {{"position", {"ที่", "No."}, CellKind::Integer, 6},
            {"district", {"อำเภอ", "District"}, CellKind::Text, 14},
            {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 14},
            {"tambon_code", {"รหัสตำบล", "Tambon code"}, CellKind::Code, 9},
            {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
            {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
            {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
            {"village_name", {"หมู่บ้าน", "Village"}, CellKind::Text, 18},
            {"house_code", {"เลขรหัสประจำบ้าน", "House code"}, CellKind::Code, 14},
            {"members", {"สมาชิก", "Members"}, CellKind::Integer, 8},
            {"status", {"สถานะ", "Status"}, CellKind::Text, 14},
            {"dwelling_state", {"สภาพบ้าน", "State of the house"}, CellKind::Text, 16},
            {"tenure", {"การอยู่อาศัย", "Tenure"}, CellKind::Text, 16},
            {"land_kind", {"ที่ดิน", "Land"}, CellKind::Text, 22},
            {"secure", {"มั่นคง (จปฐ.)", "Secure"}, CellKind::YesNo, 9},
            {"durable", {"คงทนถาวร (จปฐ.)", "Durable"}, CellKind::YesNo, 9},
            {"main_occupation", {"อาชีพหลัก", "Main occupation"}, CellKind::Text, 18},
            {"monthly_income", {"รายได้ต่อเดือน (บาท)", "Income a month (baht)"}, CellKind::Money, 14},
            {"debt", {"หนี้สิน (บาท)", "Debt (baht)"}, CellKind::Money, 14},
            {"need_text", {"ความเดือดร้อน", "What is needed"}, CellKind::Text, 50},
            {"latitude", {"ละติจูด", "Latitude"}, CellKind::Real, 11},
            {"longitude", {"ลองจิจูด", "Longitude"}, CellKind::Real, 11},
            {"made_up", {"ข้อมูลสมมุติ", "Made up"}, CellKind::YesNo, 9},
            {"updated_at", {"แก้ไขล่าสุด", "Changed at"}, CellKind::Instant, 18}};
}

std::vector<Line> lines_of(storage::Reader& reader, std::vector<base::AreaCode> const& areas)
{
    std::vector<Line> lines;
    for (auto const& area : areas) {
        auto const range = range_of(area);
        auto const limit = kMostHouseholds + 1 - static_cast<std::int64_t>(lines.size());
        reader.each(kExport, [&](storage::Row const& row) { lines.push_back(line_from(row)); }, range.from, range.to, limit);
        if (static_cast<std::int64_t>(lines.size()) > kMostHouseholds)
            throw problems::export_too_large(kMostHouseholds);
    }
    std::stable_sort(lines.begin(), lines.end(), [](Line const& a, Line const& b) {
        return a.tambon != b.tambon ? a.tambon < b.tambon : a.head_sort_key < b.head_sort_key;
    });
    return lines;
}

} // namespace

documents::Table export_table(storage::Reader& reader, auth::Scope const& scope, std::optional<base::AreaCode> const& area)
{
    documents::Table table{{"ทะเบียนครัวเรือน", "Household register"}, columns(), {}};
    places::Lookup places(reader);
    std::int64_t position = 0;
    for (auto& line : lines_of(reader, area ? scope.within(*area).areas() : scope.areas())) {
        std::vector<documents::Cell> cells = {++position, places.district(line.tambon), places.tambon(line.tambon),
                                              line.tambon.str()};
        cells.insert(cells.end(), std::make_move_iterator(line.cells.begin()), std::make_move_iterator(line.cells.end()));
        table.add(std::move(cells));
    }
    return table;
}

std::span<storage::Sql const> export_statements()
{
    static constexpr storage::Sql all[] = {kExport};
    return all;
}

} // namespace households
