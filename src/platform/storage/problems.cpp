// The texts of this room's problems.
#include "platform/storage/problems.hpp"

namespace storage::problems {

base::Problem schema_newer(std::string const& migration)
{
    return base::Problem(503, "storage.schema_newer",
                         {"ฐานข้อมูลนี้ถูกใช้กับโปรแกรมรุ่นใหม่กว่านี้แล้ว (" + migration + ")",
                          "This database was already used by a newer version of the program (" + migration + ")"},
                         {"ข้อมูลยังอยู่ครบและไม่มีการเปลี่ยนแปลง ให้ติดตั้งโปรแกรมรุ่นที่ใช้กับฐานข้อมูลนี้ล่าสุด หรือรุ่นใหม่กว่า",
                          "Nothing was changed. Install the version that last used this database, or a newer one."});
}

base::Problem schema_changed(std::string const& migration)
{
    return base::Problem(
        503, "storage.schema_changed",
        {"โครงสร้างฐานข้อมูลไม่ตรงกับโปรแกรมนี้ (" + migration + ")",
         "The database was built by another form of this migration (" + migration + ")"},
        {"ข้อมูลยังอยู่ครบและไม่มีการเปลี่ยนแปลง ให้ใช้โปรแกรมชุดเดิม หรือนำข้อมูลเข้าฐานข้อมูลใหม่จากไฟล์สำรอง",
         "Nothing was changed. Use the original build of the program, or restore a backup into a new database."});
}

} // namespace storage::problems
