// onehome areas import-boundaries: outlines of tambons from a GeoJSON file; exit status 1 when it has faults.
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "base/problem.hpp"
#include "outlines/outlines.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace app {

namespace {

constexpr std::uintmax_t kMostBoundaryBytes = 128 * 1024 * 1024; // the room says what it takes; this only guards the memory

base::Problem boundaries_unreadable(std::string const& file)
{
    return {404,
            "areas.file_unreadable",
            {"อ่านไฟล์ " + file + " ไม่ได้ หรือไฟล์ใหญ่เกินไป", "The file " + file + " cannot be read, or is too large"},
            {"ตรวจชื่อไฟล์และสิทธิ์ แล้วลองใหม่", "Check its name and whether you may read it, then try again."}};
}

std::string bytes_of(std::string const& file)
{
    std::error_code fault;
    auto const size = std::filesystem::file_size(file, fault);
    std::ifstream in(file, std::ios::binary);
    if (fault || !in || size > kMostBoundaryBytes)
        throw boundaries_unreadable(file);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return std::move(bytes).str();
}

std::optional<base::AreaCode> province_of(Arguments const& arguments)
{
    if (!arguments.province)
        return std::nullopt;
    auto const code = base::AreaCode::parse(*arguments.province);
    if (!code || code->level() != base::AreaCode::Level::Province)
        throw base::Problem(
            422, "areas.no_province",
            {"“" + *arguments.province + "” ไม่ใช่รหัสจังหวัด", "“" + *arguments.province + "” is no code of a province"},
            {"ใช้รหัส 2 หลัก เช่น 54", "Give two digits, like 54."});
    return code;
}

// "12  540103  …ไทย… / …English…"
void tell_remarks(std::vector<outlines::ImportRemark> const& remarks, std::string const& heading)
{
    if (remarks.empty())
        return;
    std::cout << heading << "\n";
    for (auto const& remark : remarks)
        std::cout << "  " << (remark.feature > 0 ? std::to_string(remark.feature) : "-") << "\t"
                  << (remark.code.empty() ? "-" : remark.code) << "\t" << remark.text.th << " / " << remark.text.en << "\n";
}

void tell_found(outlines::Prepared const& prepared)
{
    std::cout << "คุณสมบัติรหัส / code property: " << (prepared.code_property.empty() ? "-" : prepared.code_property) << "\n";
    std::cout << "จังหวัด / provinces:";
    for (auto const& province : prepared.provinces)
        std::cout << " " << province.str();
    std::cout << "\nตำบล / tambons: " << prepared.tambons << "\n";
    if (prepared.left_out > 0)
        std::cout << "จังหวัดอื่น ไม่นำเข้า / of other provinces, left out: " << prepared.left_out << "\n";
    tell_remarks(prepared.warnings, "ข้อสังเกต / remarks:");
    tell_remarks(prepared.faults, "ข้อผิดพลาด / faults:");
}

} // namespace

int areas_import_boundaries(Arguments const& arguments)
{
    outlines::ImportWish wish;
    wish.file_name = std::filesystem::path(arguments.file).filename().string();
    wish.code_property = arguments.code_property;
    wish.province = province_of(arguments);
    wish.source = arguments.source;
    wish.allow_missing = arguments.allow_missing;
    auto const bytes = bytes_of(arguments.file);
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const prepared =
        installation.database().reading([&](storage::Reader& db) { return outlines::prepare(db, bytes, wish); });
    tell_found(prepared);
    auto const takes_it = !arguments.check_only;
    if (takes_it) // refuses faulty files
        Maintenance(installation).run([&](api::Work& work) { outlines::take(work, prepared); });
    installation.database().close();
    if (takes_it)
        std::cout << "นำเข้าแล้ว / imported\n";
    else
        std::cout << (prepared.faults.empty() ? "นำเข้าได้ ยังไม่ได้นำเข้า / ready to be imported; nothing was changed\n"
                                              : "นำเข้าไม่ได้ / cannot be imported\n");
    return prepared.faults.empty() ? 0 : 1;
}

} // namespace app
