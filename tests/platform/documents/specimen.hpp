// A made-up agreement with every kind of block, and other people's tools to look at results with.
#pragma once

#include "platform/documents/paper.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace specimen {

// 2022-01-20 09:30 in Bangkok.
inline base::Timestamp const kMade{1'642'645'800'000};

// Rows 1 … `houses`, headings and subtotals of tambons after every tenth, a total.
inline documents::Table house_table(int houses)
{
    using documents::CellKind;
    std::array<char const*, 4> const tambons = {"ในเวียง", "น้ำชำ", "แม่คำมี", "ต้าผามอก"};
    documents::Table table;
    table.title = {"บัญชีรายชื่อครัวเรือน", "Households"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"head", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 9},
                     {"heard", {"ประชาคมเมื่อ", "Heard"}, CellKind::Date, 12},
                     {"share", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 14}};
    auto const share = base::Satang::baht(19'000);
    for (int i = 0; i < houses; ++i) {
        auto const* tambon = tambons[static_cast<std::size_t>(i / 10) % tambons.size()];
        if (i % 10 == 0)
            table.add_group(std::string("ตำบล") + tambon);
        bool const long_name = i % 7 == 3;
        table.add({i + 1, long_name ? "นางสาวประภัสสรสิริรัตนาภรณ์ วงศ์สุวรรณศักดิ์สิทธิ์กุล ณ เมืองแพร่" : "นางสมศรี ใจดี",
                   std::to_string(i + 1) + "/" + std::to_string(i % 5), base::Date(2022, 1, 1 + static_cast<unsigned>(i) % 28),
                   share});
        if (i % 10 == 9)
            table.add_subtotal({{}, std::string("รวมตำบล") + tambon, {}, {}, share * 10});
    }
    table.add_total({{}, "รวมทั้งสิ้น " + std::to_string(houses) + " ครัวเรือน", {}, {}, share * houses});
    return table;
}

inline documents::PaperSettings settings()
{
    documents::PaperSettings s;
    s.title = "บันทึกข้อตกลงโครงการบ้านพอเพียง";
    s.author = "เครือข่ายตัวอย่าง";
    s.made_at = kMade;
    s.thai_digits = true;
    s.header = "ที่ พร 0004/1234";
    s.footer = "รหัสตรวจสอบ K7QX-93PA";
    s.watermark = "ข้อมูลตัวอย่าง";
    return s;
}

inline documents::Paper agreement(documents::PaperSettings s, int houses)
{
    using documents::Text;
    using Kind = documents::SumLine::Kind;
    documents::Paper paper(std::move(s));
    paper.title("บันทึกข้อตกลงความร่วมมือ")
        .title("การดำเนินงานโครงการบ้านพอเพียง ปีงบประมาณ พ.ศ. 2565 จังหวัดแพร่")
        .subtitle("ระหว่าง สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) กับ เครือข่ายตัวอย่าง")
        .rule()
        .paragraph("บันทึกข้อตกลงนี้ทำขึ้นเมื่อวันที่ 20 มกราคม 2565 เวลา 09.30 น. ณ ห้องประชุมเวียงโกศัย ศาลากลางจังหวัดแพร่ "
                   "ระหว่างสถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) ฝ่ายหนึ่ง กับเครือข่ายตัวอย่าง อีกฝ่ายหนึ่ง "
                   "ทั้งสองฝ่ายได้ร่วมกันซ่อมสร้างบ้านผู้มีรายได้น้อยจำนวน 65 ครัวเรือน ใน 11 ตำบล งบประมาณ 1,358,500 บาท "
                   "เพื่อให้ผู้ยากไร้ได้มีที่อยู่อาศัยที่มั่นคง ปลอดภัย และมีคุณภาพชีวิตที่ดีขึ้น จึงได้ตกลงกันดังต่อไปนี้")
        .clause("ข้อ 1", "เครือข่ายตกลงดำเนินการดังนี้")
        .clause("1.1", "จัดทำบัญชีรายรับรายจ่าย และเก็บใบเสร็จรับเงินไว้ไม่น้อยกว่า 5 ปี", 1)
        .clause("(ก)", "กู้ยืม ผู้ใหญ่บ้าน น้ำท่วม ที่ดินญี่ปุ่น ฎีกา กฎหมาย ปู่ย่าตายาย ซึ่งเป็นคำที่มีวรรณยุกต์และสระซ้อนกัน", 2)
        .heading("รายละเอียดงบประมาณ")
        .sum({{"ค่าซ่อมสร้างบ้าน", "65 หลัง × 19,000.00 บาท", base::Satang::baht(1'235'000), Kind::Part},
              {"ค่าบริหารจัดการ", "10 % ของ 1,235,000.00", base::Satang::baht(123'500), Kind::Part},
              {"รวมทั้งสิ้น", "", base::Satang::baht(1'358'500), Kind::Total}})
        .key_values({{"โครงการ", "บ้านพอเพียง"}, {"ลายมือชื่ออิเล็กทรอนิกส์", Text().verbatim("9f86d081884c7d65")}})
        .table(house_table(houses))
        .paragraph("ทั้งสองฝ่ายได้อ่านและเข้าใจข้อความโดยตลอดแล้ว จึงได้ลงลายมือชื่อไว้เป็นสำคัญ")
        .signatures({{.role = "ฝ่ายที่ 1", .name = "นายสมชาย ใจดี", .position = "ผู้อำนวยการภาคเหนือ", .note = "วันที่ 20 ม.ค. 2565"},
                     {.role = "ฝ่ายที่ 2", .name = "นางบัวแก้ว ปัญญาดี", .position = "ประธานเครือข่าย"},
                     {.role = "ผู้แทนสภาองค์กรชุมชนตำบลในเวียง"},
                     {.role = "พยาน"},
                     {.role = "พยาน", .name = "นายคำปัน รักบ้าน", .position = "กำนันตำบลน้ำชำ"}})
        .qr("https://onehome.example/seal/K7QX-93PA", {"ตรวจสอบความถูกต้องของเอกสารได้ที่", "https://onehome.example/seal/K7QX-93PA"});
    return paper;
}

// A folder that goes away with the object.
class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "onehome-docs-XXXXXX").string();
        if (!mkdtemp(name.data()))
            throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    [[nodiscard]] std::string file(std::string_view name, std::string_view content) const
    {
        std::ofstream(path_ / name, std::ios::binary) << content;
        return (path_ / name).string();
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// What a program of the system prints.
inline std::string output_of(std::string const& command)
{
    std::unique_ptr<FILE, int (*)(FILE*)> const pipe(popen((command + " 2>/dev/null").c_str(), "r"), pclose);
    std::string out;
    std::array<char, 4096> buffer{};
    while (auto const n = fread(buffer.data(), 1, buffer.size(), pipe.get()))
        out.append(buffer.data(), n);
    return out;
}

inline std::string text_of_pdf(std::string const& pdf)
{
    Folder const folder;
    return output_of("pdftotext -raw '" + folder.file("paper.pdf", pdf) + "' -");
}

inline int pages_of_pdf(std::string const& pdf)
{
    Folder const folder;
    auto const info = output_of("pdfinfo '" + folder.file("paper.pdf", pdf) + "'");
    auto const at = info.find("Pages:");
    return at == std::string::npos ? 0 : std::atoi(info.c_str() + at + 6);
}

inline std::size_t times(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

} // namespace specimen
