// Proving the audit's chain: every row as it was written, none missing, nothing cut from the end.
#include "platform/auth/audit_rows.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"

#include <limits>

namespace auth {

namespace {

constexpr std::size_t kChunk = 2'000; // rows in memory at once

std::string number_text(std::int64_t number)
{
    return std::to_string(number);
}

// Compares the head row with the last row of the chain.
void prove_head(storage::Reader& reader, Vault const* vault, ChainReport& report)
{
    auto const broken = [&](std::int64_t at, base::Bilingual why) {
        report.broken_at = at;
        report.why = std::move(why);
    };
    auto const head = read_head(reader);
    if (!head)
        return broken(report.entries + 1, {"แถวที่บันทึกปลายสายหายไป", "The row that tells the end of the chain is missing"});
    if (head->number > report.entries)
        return broken(report.entries + 1, {"รายการท้ายสุดถูกตัดออก ควรมีถึงลำดับ " + number_text(head->number),
                                           "The last entries were cut off; there should be " + number_text(head->number)});
    if (head->number < report.entries)
        return broken(head->number + 1, {"มีรายการเกินจากปลายสายที่บันทึกไว้ คือลำดับ " + number_text(head->number),
                                         "There are entries beyond the recorded end, number " + number_text(head->number)});
    if (head->hash != report.head)
        return broken(report.entries, {"ปลายสายที่บันทึกไว้ไม่ตรงกับรายการสุดท้าย", "The recorded end does not match the last entry"});
    if (vault && head->number > 0 && head->seal != seal_of(*head, *vault))
        return broken(report.entries,
                      {"ตราผนึกปลายสายไม่ใช่ของกุญแจชุดนี้ อาจมีผู้เขียนสายขึ้นใหม่ทั้งหมด",
                       "The end is not sealed with this installation's key: the whole chain may have been rewritten"});
}

} // namespace

ChainReport verify(storage::Reader& reader, Vault const* vault)
{
    ChainReport report;
    report.head = kGenesis;
    auto after = std::numeric_limits<std::int64_t>::min(); // so that a row before the first is seen too
    for (;;) {
        auto const rows = following(reader, after, kChunk);
        for (auto const& row : rows) {
            auto const expected = report.entries + 1;
            if (row.number != expected) {
                report.broken_at = expected;
                report.why = {"รายการลำดับ " + number_text(expected) + " หายไป", "Entry " + number_text(expected) + " is missing"};
                return report;
            }
            auto const hash = hash_of(row, report.head);
            if (hash != row.hash) {
                report.broken_at = expected;
                report.why = {"รายการลำดับ " + number_text(expected) + " ถูกแก้ไขหรือถูกแทรก",
                              "Entry " + number_text(expected) + " was changed or put in later"};
                return report;
            }
            report.head = to_hex(hash);
            report.entries = expected;
            after = expected;
        }
        if (rows.size() < kChunk)
            break;
    }
    prove_head(reader, vault, report);
    return report;
}

bool has_entries(storage::Reader& reader)
{
    auto const head = read_head(reader);
    return head && head->number > 0;
}

void require_same_keys(storage::Reader& reader, Vault const& vault)
{
    auto const head = read_head(reader);
    if (!head || head->number == 0 || head->seal == seal_of(*head, vault))
        return;
    throw base::Problem(500, "keys.other",
                        {"กุญแจในโฟลเดอร์ keys ไม่ใช่ชุดที่ใช้กับฐานข้อมูลนี้", "The keys in the folder keys do not belong to this database"},
                        {"นำโฟลเดอร์ keys ที่สำรองไว้คู่กับฐานข้อมูลนี้กลับมา แล้วเปิดใหม่",
                         "Put back the folder keys that was kept with this database, then start again."});
}

} // namespace auth
