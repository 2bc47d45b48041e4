// The meeting pack on paper and as tables.
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"
#include "proposals/pack.hpp"

namespace proposals {

namespace {

using documents::CellKind;
using documents::SumLine;
using documents::Text;

std::string houses_in_words(std::int64_t houses)
{
    return std::to_string(houses) + " หลัง";
}

std::string percent_of(base::BasisPoints share)
{
    auto const text = share.str();
    return text.substr(0, text.find(' '));
}

std::string address_of(House const& house)
{
    auto const moo = households::moo_in_words(house.moo);
    return "บ้านเลขที่ " + house.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo);
}

documents::Table sums_table(Pack const& pack)
{
    documents::Table table;
    table.title = {"สรุปรายตำบล", "By tambon"};
    table.columns = {{"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 20},
                     {"district", {"อำเภอ", "District"}, CellKind::Text, 18},
                     {"quota", {"โควตา", "Quota"}, CellKind::Integer, 8},
                     {"houses", {"เสนอ (หลัง)", "Houses"}, CellKind::Integer, 9},
                     {"share", {"งบซ่อม (บาท)", "Shares (baht)"}, CellKind::Money, 16},
                     {"estimate", {"ประมาณราคา (บาท)", "Estimates (baht)"}, CellKind::Money, 16},
                     {"contributed", {"สมทบ (บาท)", "Contributed (baht)"}, CellKind::Money, 15}};
    std::int64_t quota = 0;
    for (auto const& tambon : pack.tambons) {
        quota += tambon.quota;
        table.add({tambon.name, tambon.district, tambon.quota, tambon.houses.size(), tambon.shares, tambon.estimates,
                   tambon.contributed});
    }
    auto const& proof = pack.proof;
    table.add_total({base::Bilingual{"รวม", "Total"},
                     {},
                     quota,
                     proof.houses,
                     proof.houses_total_satang,
                     proof.estimates_satang,
                     proof.contributed_satang});
    return table;
}

documents::Table houses_table(Pack const& pack)
{
    documents::Table table;
    table.title = {"รายชื่อบ้าน", "Houses"};
    table.columns = {{"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"place", {"ลำดับ", "Place"}, CellKind::Ordinal, 7},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 26},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
                     {"points", {"คะแนน", "Points"}, CellKind::Integer, 8},
                     {"share", {"งบซ่อม (บาท)", "Share (baht)"}, CellKind::Money, 14},
                     {"estimate", {"ประมาณราคา (บาท)", "Estimate (baht)"}, CellKind::Money, 14},
                     {"contributed", {"สมทบ (บาท)", "Contributed (baht)"}, CellKind::Money, 14},
                     {"reason", {"เหตุผลในบัญชี", "Reason in the list"}, CellKind::Text, 40},
                     {"overlap", {"ความซ้ำซ้อน", "Overlap"}, CellKind::Text, 30},
                     {"overlap_reason", {"เหตุผลที่เสนอต่อ", "Why it goes on"}, CellKind::Text, 30},
                     {"id", {"รหัสบ้านในรอบ", "Id of the house in the round"}, CellKind::Code, 36}};
    for (auto const& tambon : pack.tambons)
        for (auto const& one : tambon.houses) {
            auto const& h = one.house;
            table.add({tambon.name, h.place, h.head_name, h.house_no, households::moo_in_words(h.moo), h.points, h.share,
                       h.estimate, h.contributed, one.reason, h.overlap, h.overlap_reason, h.id.str()});
        }
    return table;
}

class PackPaper {
public:
    PackPaper(Pack const& pack, base::Timestamp made_at) : pack_(pack), paper_(settings_of(pack, made_at)) {}

    std::string pdf()
    {
        cover();
        for (auto const& tambon : pack_.tambons)
            of(tambon);
        return paper_.pdf();
    }

private:
    static documents::PaperSettings settings_of(Pack const& pack, base::Timestamp made_at)
    {
        documents::PaperSettings settings;
        settings.title = "เอกสารประกอบการพิจารณา " + pack.round_name;
        settings.made_at = made_at;
        settings.thai_digits = true;
        settings.body_points = 12.5;
        settings.header = pack.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
        settings.footer = pack.round_name;
        return settings;
    }

    void cover()
    {
        auto const& proof = pack_.proof;
        paper_.title("เอกสารประกอบการประชุมพิจารณาอนุมัติ").title(pack_.round_name);
        paper_.subtitle("ข้อมูล ณ วันที่ " + documents::official_date(pack_.today));
        if (pack_.decision)
            paper_.subtitle("พิจารณาแล้วตามหนังสือ " + pack_.decision->letter_number + " ลงวันที่ " +
                            documents::official_date(pack_.decision->letter_date));
        paper_.space(3);
        paper_.paragraph("จังหวัด" + pack_.province.th + "เสนอบ้าน " + houses_in_words(proof.houses) + " ใน " +
                         std::to_string(pack_.tambons.size()) + " ตำบล ซึ่งผ่านการประชาคม จัดลำดับ และกลั่นกรองแล้ว ดังนี้");
        auto sums = sums_table(pack_);
        sums.title = {};
        paper_.table(std::move(sums));
        paper_.heading("การพิสูจน์ยอดเงิน");
        bool const even = pack_.share * proof.houses == proof.houses_total_satang;
        paper_.sum({{"ค่าซ่อมสร้างบ้าน", even ? houses_in_words(proof.houses) + " × " + pack_.share.str() + " บาท" : std::string(),
                     proof.houses_total_satang, SumLine::Kind::Part},
                    {"ค่าบริหารจัดการ", "ร้อยละ " + percent_of(proof.management_bp), proof.management_satang, SumLine::Kind::Part},
                    {"รวมทั้งสิ้น", "", proof.total_satang, SumLine::Kind::Total}});
        auto const left = pack_.envelope - pack_.approved_before_total - proof.total_satang;
        std::vector<documents::KeyValue> rows{{"กรอบวงเงินของรอบ", pack_.envelope.str() + " บาท"}};
        if (pack_.approved_before > 0)
            rows.push_back(
                {"อนุมัติก่อนหน้า", houses_in_words(pack_.approved_before) + " " + pack_.approved_before_total.str() + " บาท"});
        rows.push_back({"คงเหลือหลังอนุมัติครั้งนี้", left.str() + " บาท"});
        std::int64_t overlaps = 0;
        for (auto const& tambon : pack_.tambons)
            for (auto const& one : tambon.houses)
                overlaps += one.house.overlap.th.empty() ? 0 : 1;
        rows.push_back(
            {"บ้านที่พบความซ้ำซ้อน", overlaps == 0 ? std::string("ไม่พบ") : houses_in_words(overlaps) + " เหตุผลอยู่ที่บ้านแต่ละหลัง"});
        paper_.key_values(std::move(rows));
    }

    void of(PackTambon const& tambon)
    {
        paper_.new_page();
        paper_.heading("ตำบล" + tambon.name.th + " อำเภอ" + tambon.district.th + " " +
                       houses_in_words(static_cast<std::int64_t>(tambon.houses.size())) + " " + tambon.shares.str() + " บาท");
        std::string papers;
        if (!tambon.number.empty())
            papers += "ข้อเสนอเลขที่ " + tambon.number;
        if (!tambon.list_number.empty())
            papers += (papers.empty() ? "" : " ") + ("บัญชีจัดลำดับเลขที่ " + tambon.list_number);
        papers += (papers.empty() ? "" : " ") + ("โควตา " + houses_in_words(tambon.quota));
        paper_.paragraph(papers, documents::Align::Left, false);
        for (auto const& one : tambon.houses)
            paper_.rule().pictured(one.before, 34, lines_of(one));
    }

    static std::vector<Text> lines_of(PackHouse const& one)
    {
        auto const& h = one.house;
        std::vector<Text> lines;
        Text head;
        head.bold((h.place ? "ลำดับ " + std::to_string(*h.place) + " " : std::string()));
        head.bold(h.head_name).plain(" " + address_of(h));
        lines.push_back(std::move(head));
        if (h.points)
            lines.push_back(Text("คะแนน " + std::to_string(*h.points) + (one.reason.empty() ? "" : ": " + one.reason)));
        std::string money = "งบโครงการ " + h.share.str() + " บาท";
        if (h.estimate)
            money = "ประมาณราคา " + h.estimate->str() + " บาท (งบโครงการ " + h.grant.value_or(base::Satang()).str() + " สมทบ " +
                    h.contributed.value_or(base::Satang()).str() + ")";
        std::string works;
        for (auto const& work : one.works)
            works += (works.empty() ? " ได้แก่ " : ", ") + work;
        lines.push_back(Text(money + works));
        if (!h.overlap.th.empty()) {
            Text overlap;
            overlap.bold("ความซ้ำซ้อน: ").plain(h.overlap.th);
            if (h.overlap_reason)
                overlap.bold(" เหตุผลที่เสนอต่อ: ").plain(*h.overlap_reason);
            lines.push_back(std::move(overlap));
        }
        return lines;
    }

    Pack const& pack_;
    documents::Paper paper_;
};

} // namespace

std::string pack_pdf(Pack const& pack, base::Timestamp made_at)
{
    return PackPaper(pack, made_at).pdf();
}

std::vector<documents::Table> pack_tables(Pack const& pack)
{
    return {sums_table(pack), houses_table(pack)};
}

} // namespace proposals
