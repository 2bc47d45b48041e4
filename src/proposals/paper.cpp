// แบบเสนอโครงการตำบล: what the tambon asks for, in the order in which such forms have it.
#include "proposals/paper.hpp"

#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"

namespace proposals {

namespace {

using documents::CellKind;
using documents::kDots;
using documents::or_dots;
using documents::SumLine;
using documents::Text;

std::string grouped_account(std::string const& digits)
{
    if (digits.size() != 10) // most banks of the country: 3-1-5-1
        return digits;
    return digits.substr(0, 3) + "-" + digits.substr(3, 1) + "-" + digits.substr(4, 5) + "-" + digits.substr(9);
}

class ProposalPaper {
public:
    ProposalPaper(ProposalView const& view, std::optional<std::string> const& chair, base::Timestamp made_at)
        : view_(view), chair_(chair), paper_(settings_of(view, made_at))
    {
    }

    std::string pdf()
    {
        head();
        section("สภาพปัญหาและความจำเป็น", view_.problem);
        section("แนวทางและวิธีดำเนินงาน", view_.plan);
        houses();
        money();
        section("การสมทบของชุมชนและภาคี", view_.contributions);
        people();
        papers();
        signatures();
        return paper_.pdf();
    }

private:
    static documents::PaperSettings settings_of(ProposalView const& view, base::Timestamp made_at)
    {
        documents::PaperSettings settings;
        settings.title = "แบบเสนอโครงการ ตำบล" + view.tambon_name_th;
        settings.made_at = made_at;
        settings.thai_digits = true;
        settings.header = view.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
        settings.footer = view.number ? "เลขที่ " + *view.number : "";
        if (view.state == State::Draft || view.state == State::Returned)
            settings.watermark = "ร่าง";
        else if (view.state == State::Withdrawn)
            settings.watermark = "ถอนแล้ว";
        return settings;
    }

    void number(std::string const& title) { paper_.heading(std::to_string(++section_) + ". " + title); }

    void section(std::string const& title, std::optional<std::string> const& text)
    {
        number(title);
        if (!text) {
            paper_.paragraph(kDots, documents::Align::Left);
            return;
        }
        std::size_t from = 0;
        while (from <= text->size()) {
            auto const end = std::min(text->find('\n', from), text->size());
            if (end > from)
                paper_.paragraph(text->substr(from, end - from));
            from = end + 1;
        }
    }

    void head()
    {
        paper_.title("แบบเสนอโครงการ").title(view_.round_name_th);
        paper_.subtitle("ตำบล" + view_.tambon_name_th + " อำเภอ" + view_.district_name_th + " จังหวัด" + view_.province_name_th);
        paper_.subtitle("เลขที่ " + or_dots(view_.number) + " วันที่ " +
                        (view_.proposed_on ? documents::official_date(*view_.proposed_on) : std::string(kDots)));
        paper_.space(2);
        number("ข้อมูลทั่วไป");
        std::vector<documents::KeyValue> rows{
            {"องค์กรที่เสนอ", "สภาองค์กรชุมชนตำบล" + view_.tambon_name_th},
            {"จำนวนบ้านที่เสนอ", std::to_string(view_.proof.houses) + " หลัง (โควตา " + std::to_string(view_.quota) + " หลัง)"},
            {"งบที่ขอรับการสนับสนุน", view_.proof.houses_total_satang.str() + " บาท"}};
        if (view_.list_number)
            rows.push_back({"บัญชีจัดลำดับ",
                            "เลขที่ " + *view_.list_number + " ลงวันที่ " + documents::official_date(view_.list_decided_on.value())});
        for (auto const& minutes : view_.minutes)
            rows.push_back({"เวทีประชาคม", minutes.title + " วันที่ " + documents::official_date(minutes.held_on)});
        paper_.key_values(std::move(rows));
    }

    void houses()
    {
        number("รายชื่อครัวเรือนที่เสนอ ตามลำดับความเดือดร้อน");
        documents::Table table;
        table.columns = {{"place", {"ลำดับ", "Place"}, CellKind::Ordinal, 6},
                         {"head_name", {"หัวหน้าครัวเรือน", "Head"}, CellKind::Text, 24},
                         {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 9},
                         {"moo", {"หมู่", "Moo"}, CellKind::Code, 5},
                         {"grant", {"งบโครงการ (บาท)", "Grant"}, CellKind::Money, 13},
                         {"contributed", {"สมทบ (บาท)", "Contributed"}, CellKind::Money, 12},
                         {"estimate", {"ประมาณราคา (บาท)", "Estimate"}, CellKind::Money, 13}};
        for (auto const& house : view_.houses)
            if (house.outcome != Outcome::Left)
                table.add({house.place, house.head_name, house.house_no, households::moo_in_words(house.moo), house.share_satang,
                           house.contributed_satang, house.estimate_satang});
        table.add_total({{},
                         "รวม " + std::to_string(view_.proof.houses) + " หลัง",
                         {},
                         {},
                         view_.proof.houses_total_satang,
                         view_.proof.contributed_satang,
                         view_.proof.estimates_satang});
        paper_.table(std::move(table));
    }

    void money()
    {
        number("งบประมาณ");
        auto const percent = view_.proof.management_bp.str();
        paper_.sum(
            {{"ค่าซ่อมสร้างบ้าน", std::to_string(view_.proof.houses) + " หลัง", view_.proof.houses_total_satang, SumLine::Kind::Part},
             {"ค่าบริหารจัดการ", "ร้อยละ " + percent.substr(0, percent.find(' ')), view_.proof.management_satang,
              SumLine::Kind::Part},
             {"รวมทั้งสิ้น", "", view_.proof.total_satang, SumLine::Kind::Total}});
    }

    void people()
    {
        number("ผู้ประสานงาน");
        if (view_.contacts.empty())
            paper_.paragraph(kDots, documents::Align::Left);
        int line = 0;
        for (auto const& contact : view_.contacts)
            paper_.clause("(" + std::to_string(++line) + ")",
                          Text()
                              .whole(contact.name)
                              .plain(contact.duty ? " " + *contact.duty : std::string())
                              .plain(contact.phone ? " โทรศัพท์ " + *contact.phone : std::string()));
        number("บัญชีเงินฝากของกลุ่ม");
        auto const account = view_.account_number ? std::optional(grouped_account(*view_.account_number)) : std::nullopt;
        paper_.key_values({{"ธนาคาร", or_dots(view_.bank) + " สาขา " + or_dots(view_.bank_branch)},
                           {"ชื่อบัญชี", or_dots(view_.account_name)},
                           {"เลขที่บัญชี", or_dots(account)}});
    }

    void papers()
    {
        number("เอกสารแนบ");
        int line = 0;
        for (auto const& minutes : view_.minutes)
            paper_.clause("(" + std::to_string(++line) + ")",
                          "รายงานการประชุมเวทีประชาคม วันที่ " + documents::official_date(minutes.held_on));
        for (auto const& paper : view_.papers)
            paper_.clause("(" + std::to_string(++line) + ")", paper.title);
        paper_.clause("(" + std::to_string(++line) + ")", "ใบประมาณราคารายหลัง");
    }

    void signatures()
    {
        std::string const name = view_.contacts.empty() ? std::string() : view_.contacts.front().name;
        paper_.signatures(
            {{.role = "ผู้เสนอโครงการ", .name = name, .position = "ผู้ประสานงาน"},
             {.role = "ผู้เห็นชอบ", .name = chair_.value_or(""), .position = "ประธานสภาองค์กรชุมชนตำบล" + view_.tambon_name_th}});
    }

    ProposalView const& view_;
    std::optional<std::string> const& chair_;
    documents::Paper paper_;
    int section_ = 0;
};

} // namespace

std::string proposal_pdf(ProposalView const& view, std::optional<std::string> const& chair, base::Timestamp made_at)
{
    return ProposalPaper(view, chair, made_at).pdf();
}

} // namespace proposals
