// The house list of a round as a spreadsheet and as CSV, read back by another program.
#include "platform/documents/specimen.hpp"
#include "rounds/http_round.hpp"

namespace rounds {

namespace {

class RoundExport : public test::HttpRound {
protected:
    static std::string rows_of(std::string const& workbook)
    {
        specimen::Folder const folder;
        return specimen::output_of("xlsx2csv '" + folder.file("book.xlsx", workbook) + "'");
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(RoundExport);

TEST_P(RoundExport, HoldsEveryHouseAndTheSumOfThoseThatHoldAPlace)
{
    auto const stays = candidate("540101", "สมชาย");
    ok(move({stays}, "heard", "2021-10-11"));
    ok(move({stays}, "ranked", "2021-10-11"));
    auto const gone = candidate("540204", "=HYPERLINK(1)");
    auto form = move_form({gone}, "withdrawn");
    form["reason"] = "ย้ายไปอยู่กับบุตร";
    ok(app.post(whole() + "/moves", form));

    auto const csv = ok(app.get(whole() + "/houses.csv"));
    EXPECT_EQ(csv.header("content-type"), "text/csv; charset=utf-8");
    EXPECT_NE(csv.header("content-disposition").find("%202565.csv"), std::string::npos) << csv.header("content-disposition");
    EXPECT_TRUE(csv.body.starts_with("\xEF\xBB\xBF")) << "without the mark Thai is unreadable in office programs";
    EXPECT_NE(csv.body.find("นายสมชาย ใจสมมุติ,1,4,540101,ในเวียง,จัดลำดับแล้ว,2021-10-11,"), std::string::npos) << csv.body;
    EXPECT_NE(csv.body.find("19000.00"), std::string::npos) << csv.body;
    EXPECT_EQ(csv.body.find("38000.00"), std::string::npos) << "who has left is no part of the sum";
    EXPECT_EQ(csv.body.find("ย้ายไปอยู่กับบุตร"), std::string::npos);

    auto const workbook = ok(app.get(whole() + "/houses.xlsx"));
    EXPECT_EQ(workbook.header("content-type"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    EXPECT_NE(workbook.header("content-disposition").find(".xlsx"), std::string::npos);
    auto const rows = rows_of(workbook.body);
    EXPECT_NE(rows.find("นายสมชาย ใจสมมุติ,1,4,540101,"), std::string::npos) << rows;
    EXPECT_NE(rows.find("540204,"), std::string::npos) << rows;
    EXPECT_NE(rows.find("19000"), std::string::npos) << rows;
    EXPECT_EQ(rows.find("38000"), std::string::npos) << rows;
}

TEST_P(RoundExport, SpeaksTheReadersLanguageAndKeepsTheFilter)
{
    (void)candidate("540101", "สมชาย");
    (void)candidate("540204", "สมหญิง");
    EXPECT_EQ(app.post("/api/session/language", Object{{"language", "en"}}).status, 200);
    auto const csv = ok(app.get(whole() + "/houses.csv?tambon=540101"));
    EXPECT_NE(csv.body.find("Head of household"), std::string::npos) << csv.body;
    EXPECT_NE(csv.body.find("Nai Wiang,Surveyed"), std::string::npos) << csv.body;
    EXPECT_EQ(csv.body.find("สมหญิง"), std::string::npos);
    EXPECT_NE(csv.header("content-disposition").find("filename=\"Baan Phor Phiang 2022.csv\""), std::string::npos)
        << csv.header("content-disposition");
}

} // namespace

} // namespace rounds
