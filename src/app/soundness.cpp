// Looking at everything that can be proved.
#include "app/soundness.hpp"

#include "app/wiring.hpp"
#include "platform/files/files.hpp"

#include <ostream>

namespace app {

namespace {

std::string shown(std::string const& value)
{
    return value.empty() ? "(nothing)" : value;
}

void list(std::ostream& out, std::vector<std::string> const& names, char const* what)
{
    for (auto const& name : names)
        out << what << ": " << name << "\n";
}

} // namespace

Soundness examine(storage::Database& database, auth::Vault const& vault, files::FileStore const& store)
{
    Soundness found;
    database.read([&](storage::Reader& db) {
        found.differences = all_differences(db, vault);
        found.chain = auth::verify(db, &vault);
        for (auto const& digest : files::known(db))
            if (!store.exists(digest))
                found.missing.push_back(digest.str());
    });
    store.verify([&](files::Digest const& digest, bool sound) {
        ++found.files;
        if (!sound)
            found.spoiled.push_back(digest.str());
    });
    return found;
}

void tell(Soundness const& found, std::ostream& out)
{
    for (auto const& difference : found.differences)
        out << "ไม่ตรง / not equal: " << difference.what << ": stored " << shown(difference.stored) << ", computed "
            << shown(difference.computed) << "\n";
    list(out, found.spoiled, "ไฟล์เสียหาย / file spoiled");
    list(out, found.missing, "ไฟล์หายไป / file missing");
    if (!found.chain.sound())
        out << "บันทึกขาดที่รายการ " << *found.chain.broken_at << ": " << found.chain.why.th << "\n"
            << "audit broken at entry " << *found.chain.broken_at << ": " << found.chain.why.en << "\n";

    auto const count = found.differences.size();
    out << "ยอดรวม / totals: "
        << (count == 0 ? "ตรงกับรายการย่อย / equal to their parts" : std::to_string(count) + " ไม่ตรง / not equal") << "\n"
        << "บันทึกการใช้งาน / audit: " << found.chain.entries << (found.chain.sound() ? " ต่อเนื่องครบ / unbroken" : " ขาดตอน / broken")
        << "\n"
        << "ไฟล์ / files: " << found.files
        << (found.spoiled.empty() && found.missing.empty() ? " ครบถ้วน / all sound"
                                                           : ", " + std::to_string(found.spoiled.size()) + " เสียหาย / spoiled, " +
                                                                 std::to_string(found.missing.size()) + " หายไป / missing")
        << "\n";
}

} // namespace app
