// Wording and order of the paper: title, place and time, parties, clauses, money proof, signatures, seal, annex. Parties,
// signatures and annex are in paper_parties.cpp and paper_annex.cpp.
//
// Official habits: the parties come first and get the short names that the clauses use; clauses are numbered ข้อ ๑ …; sums are
// also written in words; annexes are named as part of the agreement; Thai digits throughout, except in codes and addresses.
#include "agreements/paper.hpp"

#include "agreements/paper_parts.hpp"
#include "base/text.hpp"
#include "platform/documents/official.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

namespace agreements {

namespace {

using documents::kDots;
using documents::official_date;
using documents::official_time;
using documents::or_dots;
using documents::Paper;
using documents::Text;

constexpr char const* kTermination = "การบอกเลิก"; // how service::terminate begins a title
constexpr std::size_t kShortHash = 16;
std::string percent_of(base::BasisPoints share)
{
    auto const text = share.str();
    return text.substr(0, text.find(' '));
}

class AgreementPaper {
public:
    AgreementPaper(AgreementView const& view, PaperContext const& context)
        : view_(view), context_(context), paper_(settings_of(view, context))
    {
    }

    std::string pdf()
    {
        head();
        if (view_.kind == Kind::Termination) {
            termination();
        } else {
            agreed_by();
            clauses();
            closing();
            write_signatures(paper_, view_);
        }
        seal();
        write_annex(paper_, view_);
        return paper_.pdf();
    }

private:
    static std::string watermark_of(AgreementView const& view)
    {
        switch (view.state) {
        case State::Draft:
            return "ร่าง";
        case State::Withdrawn:
            return "ถอนร่างแล้ว";
        case State::Superseded:
            return "ถูกแทนที่แล้ว";
        case State::Terminated:
            return view.kind == Kind::Termination ? "" : "สิ้นสุดแล้ว";
        case State::Signed:
            return "";
        }
        return "";
    }

    static documents::PaperSettings settings_of(AgreementView const& view, PaperContext const& context)
    {
        documents::PaperSettings settings;
        settings.title = view.title;
        settings.made_at = view.seal ? view.seal->sealed_at : context.made_at;
        settings.thai_digits = true;
        settings.header = view.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
        settings.footer = view.number ? "เลขที่ " + *view.number : "";
        settings.watermark = watermark_of(view);
        return settings;
    }

    // The fiscal year stands on a line of its own.
    void head()
    {
        auto const year = view_.title.find(" ปีงบประมาณ");
        auto first = view_.title.substr(0, year);
        if (first.starts_with(kTermination)) {
            paper_.title(kTermination);
            first = first.substr(std::string_view(kTermination).size());
        }
        paper_.title(first);
        if (year != std::string::npos)
            paper_.title(view_.title.substr(year + 1));
        if (view_.number || view_.state == State::Draft)
            paper_.subtitle("เลขที่ " + or_dots(view_.number));
        paper_.space(3);
    }

    void agreed_by()
    {
        auto const when = view_.held_at ? official_date(view_.held_at->bangkok_date()) + " เวลา " + official_time(*view_.held_at)
                                        : std::string(kDots) + " เวลา .......... น.";
        Text text("บันทึกข้อตกลงฉบับนี้จัดทำขึ้น ณ ");
        text.plain(or_dots(view_.place) + " เมื่อวันที่ " + when + " โดยมี ").whole(or_dots(view_.chair_name));
        text.plain(" " + or_dots(view_.chair_position) + " เป็นประธานในพิธีลงนาม ระหว่าง");
        // Dots to write on are no words: spread over the line they would stand far apart.
        bool const filled = view_.place && view_.held_at && view_.chair_name && view_.chair_position;
        paper_.paragraph(std::move(text), filled ? documents::Align::Justified : documents::Align::Left);
        write_parties(paper_, view_);
        if (view_.kind == Kind::Amendment)
            amendment();
        paper_.paragraph("ทุกฝ่ายตกลงทำบันทึกข้อตกลงร่วมกัน มีข้อความดังต่อไปนี้");
    }

    // The version before this one.
    [[nodiscard]] std::string earlier() const
    {
        VersionRow const* before = nullptr;
        for (auto const& version : view_.versions)
            if (version.version_no < view_.version_no && version.sealed_at && version.kind != Kind::Termination)
                before = &version;
        if (!before)
            return "ฉบับเดิม";
        return "เลขที่ " + or_dots(before->number) +
               (before->signed_on ? " ลงวันที่ " + official_date(*before->signed_on) : std::string());
    }

    void amendment()
    {
        paper_.paragraph("โดยที่ได้มีบันทึกข้อตกลง" + earlier() + " ทุกฝ่ายเห็นชอบให้แก้ไขเพิ่มเติมและใช้ข้อความในบันทึกข้อตกลงฉบับนี้แทน เนื่องจาก" +
                         or_dots(view_.reason));
        if (!view_.added.empty())
            paper_.paragraph("เพิ่มครัวเรือนในบัญชี " + std::to_string(view_.added.size()) + " หลัง ได้แก่ " + listed(view_.added));
        if (view_.removed.empty())
            return;
        paper_.paragraph("นำครัวเรือนออกจากบัญชี " + std::to_string(view_.removed.size()) + " หลัง ได้แก่");
        int line = 0;
        for (auto const& removal : view_.removed)
            paper_.clause("(" + std::to_string(++line) + ")",
                          Text().whole(address(removal.house)).plain(" เหตุผล: " + removal.reason), 1);
    }

    static std::string address(HouseView const& house)
    {
        auto const moo = households::moo_in_words(house.moo);
        return house.head_name + " บ้านเลขที่ " + house.house_no + (moo.empty() ? "" : " หมู่ที่ " + moo) + " ตำบล" +
               house.tambon_name_th;
    }

    static std::string listed(std::vector<HouseView> const& houses)
    {
        std::string text;
        for (auto const& house : houses)
            text += (text.empty() ? "" : ", ") + address(house);
        return text;
    }

    void clauses()
    {
        int number = 0;
        auto const next = [&] { return "ข้อ " + std::to_string(++number); };
        paper_.clause(next(), Text("วัตถุประสงค์ บันทึกข้อตกลงฉบับนี้จัดทำขึ้น" + view_.purpose_text));
        paper_.clause(next(), Text("วงเงินตามบันทึกข้อตกลงนี้สำหรับครัวเรือน " + std::to_string(view_.proof.houses) + " ครัวเรือน ใน " +
                                   std::to_string(view_.proof.lines.size()) +
                                   " ตำบล ตามบัญชีรายชื่อแนบท้าย ซึ่งถือเป็นส่วนหนึ่งของบันทึกข้อตกลงนี้ มีรายละเอียดดังนี้"));
        money();
        std::istringstream terms(view_.terms_text);
        for (std::string term; std::getline(terms, term);)
            if (!term.empty())
                paper_.clause(next(), Text(term));
    }

    void money()
    {
        auto const& proof = view_.proof;
        auto const houses = std::to_string(proof.houses) + " หลัง";
        bool const alike = proof.share_satang * proof.houses == proof.houses_total_satang;
        using Kind = documents::SumLine::Kind;
        paper_.sum(
            {{"งบซ่อมสร้างบ้าน", alike ? houses + " × " + proof.share_satang.str() + " บาท" : "ตามบัญชีรายชื่อ " + houses,
              proof.houses_total_satang, Kind::Part},
             {"ค่าบริหารจัดการ", "ร้อยละ " + percent_of(proof.management_bp) + " ของงบซ่อม", proof.management_satang, Kind::Part},
             {"รวมทั้งสิ้น (บาท)", "", proof.total_satang, Kind::Total}});
    }

    void closing()
    {
        auto const copies = std::ranges::count_if(view_.parties, [](PartyView const& p) { return p.role != PartyRole::Witness; });
        paper_.paragraph("บันทึกข้อตกลงฉบับนี้จัดทำขึ้นเป็น " + std::to_string(copies) +
                         " ฉบับ มีข้อความถูกต้องตรงกัน ทุกฝ่ายได้อ่านและเข้าใจข้อความโดยตลอดแล้ว เห็นว่าถูกต้องตรงตามความประสงค์ "
                         "จึงลงลายมือชื่อไว้เป็นสำคัญต่อหน้าพยาน และต่างยึดถือไว้ฝ่ายละหนึ่งฉบับ");
    }

    void termination()
    {
        paper_.paragraph("ตามที่ได้มีบันทึกข้อตกลง" + earlier() + " ระหว่าง");
        write_parties(paper_, view_);
        paper_.paragraph("สำหรับครัวเรือน " + std::to_string(view_.proof.houses) + " ครัวเรือน วงเงินรวม " +
                         view_.proof.total_satang.str() + " บาท (" + view_.proof.total_in_words + ") นั้น");
        paper_.paragraph("บันทึกข้อตกลงดังกล่าวสิ้นสุดลงตั้งแต่วันที่ " +
                         (view_.terminated_on ? official_date(*view_.terminated_on) : std::string(kDots)) + " เนื่องจาก" +
                         or_dots(view_.reason));
        paper_.paragraph("การบอกเลิกนี้ไม่เปลี่ยนสถานะของบ้านแต่ละหลังตามบัญชีรายชื่อแนบท้าย "
                         "ให้ทุกฝ่ายตกลงและบันทึกผลของบ้านแต่ละหลังต่อไป");
    }

    void seal()
    {
        if (!view_.seal)
            return;
        auto const& seal = *view_.seal;
        auto const url = seal_url(context_.public_base_url, seal.code);
        paper_.qr(url, {"ตรวจสอบความถูกต้องของเอกสารนี้ได้ที่", url,
                        "รหัสผนึก " + seal.code + "  ·  SHA-256 " + seal.sha256.substr(0, kShortHash) + "…",
                        base::text::thai_digits("ผนึกเมื่อ " + seal.sealed_at.bangkok_date().long_thai() + " เวลา " +
                                                official_time(seal.sealed_at))});
    }

    AgreementView const& view_;
    PaperContext const& context_;
    Paper paper_;
};

} // namespace

std::string paper_pdf(AgreementView const& view, PaperContext const& context)
{
    return AgreementPaper(view, context).pdf();
}

std::string seal_url(std::string const& public_base_url, std::string const& code)
{
    return public_base_url + "/seal/" + code;
}

} // namespace agreements
