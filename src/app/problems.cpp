// The texts of this room's problems.
#include "app/problems.hpp"

namespace app::problems {

base::Problem no_province(std::filesystem::path const& data)
{
    auto const folder = data.string();
    return {404,
            "app.no_province",
            {"ไม่มีข้อมูลจังหวัดในโฟลเดอร์ " + folder, "There is no province in the folder " + folder},
            {"ตรวจชื่อโฟลเดอร์ ถ้าใช้ PostgreSQL ให้ระบุด้วย --database; เริ่มจังหวัดใหม่: onehome migrate --data " + folder +
                 " กู้คืนจากไฟล์สำรอง: onehome restore FILE --data " + folder,
             "Check its name; with PostgreSQL name the database with --database. A new province: onehome migrate --data " +
                 folder + "; from a backup: onehome restore FILE --data " + folder}};
}

base::Problem not_migrated(std::filesystem::path const& data, std::size_t steps)
{
    auto const count = std::to_string(steps);
    return {409,
            "app.not_migrated",
            {"ฐานข้อมูลนี้เป็นรุ่นเก่ากว่าโปรแกรม (" + count + " ขั้น)", "This database is older than the program (" + count + " steps)"},
            {"รัน onehome migrate --data " + data.string() + " ระบบจะสำเนาไฟล์เดิมไว้ก่อน",
             "Run onehome migrate --data " + data.string() + "; the old file is copied first."}};
}

base::Problem folder_unusable(std::filesystem::path const& data, std::string const& why)
{
    auto const folder = data.string();
    return {
        500,
        "app.folder_unusable",
        {"ใช้โฟลเดอร์ " + folder + " ไม่ได้: " + why, "The folder " + folder + " cannot be used: " + why},
        {"ให้บัญชีที่รัน onehome เป็นเจ้าของโฟลเดอร์และเขียนได้ ตรวจพื้นที่ว่าง หรือเลือกโฟลเดอร์อื่นด้วย --data",
         "Let the account that runs onehome own the folder and write to it, check free space, or choose another with --data."}};
}

base::Problem database_unusable(storage::Engine engine, std::string const& why)
{
    bool const sqlite = engine == storage::Engine::Sqlite;
    return {500,
            "app.database_unusable",
            {"เปิดฐานข้อมูลไม่ได้: " + why, "The database cannot be opened: " + why},
            sqlite ? base::Bilingual{"ให้บัญชีที่รัน onehome เป็นเจ้าของไฟล์และโฟลเดอร์ และตรวจพื้นที่ว่างของดิสก์",
                                     "Let the account that runs onehome own the file and its folder, and check free space."}
                   : base::Bilingual{"ตรวจว่า PostgreSQL ทำงานอยู่ มีฐานข้อมูลนี้แล้ว และที่อยู่ในค่าตั้ง database หรือ --database ถูกต้อง",
                                     "Check that PostgreSQL runs, that the database exists, and the address in the setting "
                                     "database or in --database."}};
}

base::Problem keys_missing(std::filesystem::path const& keys)
{
    return {
        500,
        "keys.missing",
        {"ไม่มีกุญแจของข้อมูลชุดนี้ที่ " + keys.string(), "The keys of this province are missing at " + keys.string()},
        {"นำโฟลเดอร์ keys ที่เก็บไว้คู่กับข้อมูลชุดนี้มาวาง หรือกู้คืนไฟล์สำรองที่มีกุญแจด้วย --passphrase-file แล้วเริ่มใหม่ ไม่มีสิ่งใดถูกเปลี่ยน",
         "Put back the folder keys that was kept with this province, or restore a backup that has them with --passphrase-file, "
         "then start again. Nothing was changed."}};
}

base::Problem cannot_listen(std::string const& address, std::string const& port, std::error_code why)
{
    auto const where_th = "เปิดรับการเชื่อมต่อที่ " + address + " พอร์ต " + port + " ไม่ได้: ";
    auto const where_en = "Cannot listen on address " + address + " port " + port + ": ";
    if (why == std::errc::address_in_use)
        return {409,
                "app.port_taken",
                {where_th + "มีโปรแกรมอื่นใช้พอร์ตนี้อยู่", where_en + "another program uses this port"},
                {"อาจเปิด One Home ไว้แล้ว ปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่นด้วย --port",
                 "Perhaps One Home runs already. Stop that program, or choose another port with --port."}};
    if (why == std::errc::permission_denied)
        return {403,
                "app.port_forbidden",
                {where_th + "บัญชีนี้ใช้พอร์ตนี้ไม่ได้", where_en + "this account may not use this port"},
                {"เลือกพอร์ตตั้งแต่ 1024 ขึ้นไปด้วย --port", "Choose a port from 1024 on with --port."}};
    auto const text = why ? why.message() : "not an IP address";
    return {
        400,
        "app.cannot_listen",
        {where_th + text, where_en + text},
        {"ใช้ที่อยู่ IP ของเครื่องนี้ใน --address เช่น 127.0.0.1", "Give an IP address of this machine with --address, like 127.0.0.1."}};
}

} // namespace app::problems
