// Which sent PDFs are taken: whole, open and harmless ones.
#include "platform/files/pdf_check.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <string>
#include <string_view>

namespace files {

namespace {

using files::look_at_pdf;
using files::PdfFault;

// A PDF of one empty page with `extra` in its catalogue and `objects` after it.
std::string pdf(std::string_view extra = "", std::string_view objects = "", std::string_view trailer = "")
{
    std::string text = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + std::string(extra) +
                       " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                       "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n" +
                       std::string(objects);
    auto const at = text.size();
    text += "xref\n0 4\ntrailer\n<< /Size 4 /Root 1 0 R " + std::string(trailer) + " >>\nstartxref\n" + std::to_string(at) +
            "\n%%EOF\n";
    return text;
}

std::string deflated(std::string_view plain)
{
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    std::string packed(size, '\0');
    EXPECT_EQ(compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<Bytef const*>(plain.data()),
                       static_cast<uLong>(plain.size())),
              Z_OK);
    packed.resize(size);
    return packed;
}

std::string object_stream(std::string_view plain)
{
    auto const packed = deflated(plain);
    return "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + std::to_string(packed.size()) +
           " >>\nstream\n" + packed + "\nendstream\nendobj\n";
}

TEST(PdfCheck, TakesAnOrdinaryOne)
{
    EXPECT_EQ(look_at_pdf(pdf()), PdfFault::None);
    EXPECT_EQ(look_at_pdf(pdf("/OpenAction [3 0 R /Fit]")), PdfFault::None) << "where to begin reading is no action";
    EXPECT_EQ(look_at_pdf(pdf("", object_stream("9 0 << /Type /Font >>"))), PdfFault::None);
}

TEST(PdfCheck, RefusesWhatIsNone)
{
    EXPECT_EQ(look_at_pdf(""), PdfFault::NotPdf);
    EXPECT_EQ(look_at_pdf("<html>%PDF-1.4</html>"), PdfFault::NotPdf);
    EXPECT_EQ(look_at_pdf("MZ\x90"), PdfFault::NotPdf);
}

TEST(PdfCheck, RefusesOneThatEndsInTheMiddle)
{
    auto const whole = pdf("", object_stream("9 0 << >>"));
    EXPECT_EQ(look_at_pdf(std::string_view(whole).substr(0, whole.size() - 20)), PdfFault::Broken);
    EXPECT_EQ(look_at_pdf(std::string_view(whole).substr(0, whole.find("endstream"))), PdfFault::Broken);
    EXPECT_EQ(look_at_pdf("%PDF-1.4\n%%EOF"), PdfFault::Broken);
}

TEST(PdfCheck, RefusesOneWhoseTableIsElsewhere)
{
    auto text = pdf();
    text.replace(text.find("startxref\n") + 10, 1, "9");
    EXPECT_EQ(look_at_pdf(text), PdfFault::Broken);
}

TEST(PdfCheck, RefusesOneWithAPassword)
{
    EXPECT_EQ(look_at_pdf(pdf("", "", "/Encrypt 5 0 R")), PdfFault::Encrypted);
    EXPECT_EQ(look_at_pdf(pdf("", "4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream\nendobj\n",
                              "/Encrypt 5 0 R")),
              PdfFault::Encrypted)
        << "its streams cannot be read; the reason is told, not the consequence";
}

struct Active {
    char const* what;
    std::string bytes;
};
class PdfThatRuns : public testing::TestWithParam<Active> {};
INSTANTIATE_TEST_SUITE_P(Each, PdfThatRuns,
                         testing::Values(Active{"a script", pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")},
                                         Active{"a program", pdf("", "4 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n")},
                                         Active{"a file inside", pdf("/Names << /EmbeddedFiles 7 0 R >>")},
                                         Active{"a form that is sent", pdf("", "4 0 obj\n<< /S /SubmitForm >>\nendobj\n")},
                                         Active{"a disguised name", pdf("/AA << /S /J#61vaScript >>")},
                                         Active{"a script in an object stream",
                                                pdf("", object_stream("9 0 << /S /JavaScript /JS 10 0 R >>"))}));
TEST_P(PdfThatRuns, IsRefused)
{
    EXPECT_EQ(look_at_pdf(GetParam().bytes), PdfFault::Active) << GetParam().what;
}

TEST(PdfCheck, DoesNotMistakeWordsForNames)
{
    EXPECT_EQ(look_at_pdf(pdf("", "4 0 obj\n<< /Title (about /JavaScript \\) and /Encrypt) >>\nendobj\n")), PdfFault::None);
    EXPECT_EQ(look_at_pdf(pdf("", "% /Launch\n")), PdfFault::None);
    EXPECT_EQ(look_at_pdf(pdf("", "4 0 obj\n<< /Length 20 >>\nstream\n/JavaScript /Encrypt\nendstream\nendobj\n")),
              PdfFault::None)
        << "a page's content is drawn, not run";
}

TEST(PdfCheck, StopsUnpackingABomb)
{
    EXPECT_EQ(look_at_pdf(pdf("", object_stream(std::string(64 * 1024 * 1024, ' ')))), PdfFault::Broken);
}

} // namespace

} // namespace files
