// The register of income and expense on paper: what it says and that its balance runs.
#include "ledger/books.hpp"
#include "ledger/export.hpp"
#include "platform/documents/specimen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace ledger {

namespace {

using base::Satang;
using ledger::EntryKind;
using testing::HasSubstr;

class RegisterPaper : public test::Books {
protected:
    RegisterPaper()
    {
        open();
        transfer({house(0), house(1)}, Satang::baht(19'000));
        for (int i = 0; i < 40; ++i)
            post(purchase(house(static_cast<std::size_t>(i) % 2), Satang(45'025)));
    }
    [[nodiscard]] ledger::Register lines(ledger::RegisterQuery const& query = {})
    {
        return read([&](storage::Reader& db) {
            auto const round = rounds::require_round(db, test::everywhere(), world_.round);
            return ledger::register_of(db, test::everywhere(), round, query);
        });
    }
    [[nodiscard]] std::string pdf(ledger::RegisterQuery const& query = {}, bool made_up = false)
    {
        auto const all = lines(query);
        auto bytes = read([&](storage::Reader& db) {
            return ledger::register_pdf(
                all, {rounds::require_round(db, test::everywhere(), world_.round), "ธ.ก.ส. แพร่", query, clock_.now(), made_up});
        });
        if (auto const* folder = std::getenv("ONEHOME_KEEP_PAPERS"))
            std::ofstream(std::filesystem::path(folder) / "register.pdf", std::ios::binary) << bytes;
        return bytes;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(RegisterPaper);

std::string run_together(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f' || c == '\r'; });
    return text;
}

TEST_P(RegisterPaper, RunsItsBalanceThroughEveryLine)
{
    auto const all = lines();
    ASSERT_EQ(all.lines.size(), 41u);
    EXPECT_EQ(all.lines.front().balance, Satang::baht(38'000));
    EXPECT_EQ(all.lines.back().balance, Satang::baht(38'000) - Satang(45'025) * 40);
    EXPECT_EQ(all.balance, all.received - all.paid);
    auto const later = lines({std::nullopt, base::Date(2022, 2, 22), std::nullopt});
    EXPECT_TRUE(later.lines.empty());
    EXPECT_EQ(later.brought_forward, all.balance);
}

TEST_P(RegisterPaper, OfAMadeUpRoundSaysSo)
{
    EXPECT_THAT(run_together(specimen::text_of_pdf(pdf({}, true))), HasSubstr("ข้อมูลตัวอย่าง"));
    EXPECT_EQ(run_together(specimen::text_of_pdf(pdf())).find("ข้อมูลตัวอย่าง"), std::string::npos);
}

TEST_P(RegisterPaper, SaysWhatCameAndWentInOfficialThai)
{
    auto const text = run_together(specimen::text_of_pdf(pdf()));
    for (auto const* line : {"ทะเบียนคุมรายรับ-รายจ่าย", "บ้านพอเพียงจังหวัดแพร่ปีงบประมาณ๒๕๖๕", "บัญชีธ.ก.ส.แพร่", "๓๘,๐๐๐.๐๐", "๑๙,๙๙๐.๐๐",
                             "ผู้จัดทำ", "ผู้ตรวจสอบ"})
        EXPECT_THAT(text, HasSubstr(line));
}

TEST_P(RegisterPaper, IsNoBlankSheetWhenNothingMoved)
{
    auto const text = run_together(specimen::text_of_pdf(pdf({std::nullopt, std::nullopt, base::Date(2022, 1, 1)})));
    EXPECT_THAT(text, HasSubstr("ยังไม่มีเงินเข้าหรือออก"));
    EXPECT_THAT(text, HasSubstr("ถึงวันที่๑มกราคมพ.ศ.๒๕๖๕"));
}

} // namespace

} // namespace ledger
